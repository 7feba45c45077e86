import Assessment
import Glibc
import Ledger

/// The file with the key of the pseudonyms: 64 hexadecimal digits, for its owner alone.
struct PseudonymKeyFile {
  let path: String

  /// Makes a new key where there is no file yet.
  func read(_ options: GlobalOptions) throws(CommandFailure) -> PseudonymKey {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw unreadable(String(cString: strerror(errno))) }
      return try make(options)
    }
    guard status.st_mode & 0o077 == 0 else {
      throw CommandFailure(
        "E0765",
        .badData,
        LocalizedText(
          id: "kunci nama samaran terbaca oleh orang lain",
          en: "the key of the pseudonyms can be read by others"
        ),
        place: path,
        advice: LocalizedText(id: "Jalankan `chmod 600` pada berkas itu.", en: "Run `chmod 600` on the file.")
      )
    }
    guard let text = content(), let key = PseudonymKey(hexadecimal: text) else {
      throw unreadable(spoken(id: "bukan 64 digit heksadesimal", en: "not 64 hexadecimal digits"))
    }
    return key
  }

  private func make(_ options: GlobalOptions) throws(CommandFailure) -> PseudonymKey {
    var generator = SystemRandomNumberGenerator()
    let key = PseudonymKey(using: &generator)
    try FolderWriting.write(Array((key.hexadecimal + "\n").utf8), to: path)
    options.tell(
      id: "Kunci nama samaran dibuat: \(path). Simpan dan jangan bagikan.",
      en: "The key of the pseudonyms was made: \(path). Keep it, and do not hand it out."
    )
    return key
  }

  private func content() -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].filter { $0 > 32 }, as: UTF8.self)
  }

  private func unreadable(_ reason: String) -> CommandFailure {
    CommandFailure(
      "E0766",
      .badData,
      LocalizedText(
        id: "kunci nama samaran tidak terbaca: \(reason)",
        en: "the key of the pseudonyms cannot be read: \(reason)"
      ),
      place: path,
      advice: LocalizedText(id: "Sebut berkas kuncinya dengan --key.", en: "Name the key's file with --key.")
    )
  }
}
