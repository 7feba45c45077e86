import Assessment
import GRDB

extension StoreError {
  /// The error of ours for any error of SQLite; one of ours passes as it is.
  init(wrapping error: any Error) {
    if let error = error as? StoreError {
      self = error
    } else if let error = error as? DatabaseError {
      self.init(StoreError.code(of: error), StoreError.message(of: error), cause: error)
    } else {
      self.init(.failed, StoreError.failedMessage("\(error)"), cause: error)
    }
  }

  private static func code(of error: DatabaseError) -> Code {
    if error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER { return .appendOnly }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_FULL: .diskFull
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_IOERR: .inputOutput
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .noPermission
    case .SQLITE_CORRUPT: .corrupt
    case .SQLITE_NOTADB: .notOurs
    default: .failed
    }
  }

  private static func message(of error: DatabaseError) -> LocalizedText {
    // A backup's error is not kept with its connection.
    let told = error.message.flatMap { $0 == "not an error" ? nil : $0 }
    let detail = told ?? "\(error.extendedResultCode)"
    return switch code(of: error) {
    case .busy: busyMessage
    case .diskFull:
      LocalizedText(id: "Diska penuh; tidak ada yang tersimpan.", en: "The disk is full; nothing was saved.")
    case .readOnly: readOnlyMessage
    case .inputOutput:
      LocalizedText(id: "Basis data gagal dibaca atau ditulis: \(detail).", en: "Reading or writing failed: \(detail).")
    case .noPermission:
      LocalizedText(id: "Basis data tidak dapat dibuka: \(detail).", en: "The database cannot be opened: \(detail).")
    case .corrupt: LocalizedText(id: "Basis data rusak: \(detail).", en: "The database is damaged: \(detail).")
    case .notOurs: notOursMessage
    case .appendOnly:
      LocalizedText(
        id: "Yang sudah tercatat tidak boleh diubah atau dihapus.",
        en: "What is recorded is never changed or deleted."
      )
    default: failedMessage(detail)
    }
  }

  static let busyMessage = LocalizedText(
    id: "Basis data sedang dipakai proses lain; coba lagi.",
    en: "The database is in use by another process; try again."
  )

  static let readOnlyMessage = LocalizedText(
    id: "Basis data tidak dapat ditulisi.",
    en: "The database cannot be written to."
  )

  static let notOursMessage = LocalizedText(
    id: "Berkas itu bukan basis data takar.",
    en: "The file is not a takar database."
  )

  private static func failedMessage(_ detail: String) -> LocalizedText {
    LocalizedText(id: "Basis data gagal: \(detail).", en: "The database failed: \(detail).")
  }
}
