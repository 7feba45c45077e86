import Assessment
import Glibc

/// The system's error number, kept as the cause of a `StoreError`.
package struct SystemError: Error, Hashable {
  package let number: Int32
}

extension StoreError {
  init(systemError number: Int32, path: String) {
    let detail = strerror(number).map { String(cString: $0) } ?? "\(number)"
    let (code, message): (Code, LocalizedText) =
      switch number {
      case ENOENT:
        (.missing, LocalizedText(id: "\"\(path)\" tidak ada.", en: "\"\(path)\" does not exist."))
      case EEXIST:
        (.exists, LocalizedText(id: "\"\(path)\" sudah ada.", en: "\"\(path)\" exists already."))
      case EACCES, EPERM, ELOOP, EISDIR:
        (.noPermission, LocalizedText(id: "\"\(path)\" tidak boleh dibuka.", en: "\"\(path)\" may not be opened."))
      case EROFS: (.readOnly, LocalizedText(id: "\"\(path)\" hanya dapat dibaca.", en: "\"\(path)\" is read-only."))
      case ENOSPC, EDQUOT: (.diskFull, LocalizedText(id: "Diska penuh.", en: "The disk is full."))
      default: (.inputOutput, LocalizedText(id: "\"\(path)\": \(detail).", en: "\"\(path)\": \(detail)."))
      }
    self.init(code, message, cause: SystemError(number: number))
  }
}
