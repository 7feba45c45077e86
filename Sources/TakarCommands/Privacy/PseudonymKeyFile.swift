import Assessment
import Ledger

/// The file with the key of the pseudonyms: 64 hexadecimal digits, for its owner alone.
struct PseudonymKeyFile {
  let path: String

  /// Makes a new key where there is no file yet.
  func read(_ options: GlobalOptions) throws(CommandFailure) -> PseudonymKey {
    let text: String
    do throws(OwnerFile.Fault) {
      text = try OwnerFile.read(path)
    } catch {
      switch error {
      case .missing: return try make(options)
      case .unreadable(let reason): throw unreadable(reason)
      case .openToOthers: throw openToOthers
      }
    }
    guard let key = PseudonymKey(hexadecimal: String(text.filter { !$0.isWhitespace })) else { throw notAKey }
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

  private var openToOthers: CommandFailure {
    CommandFailure(
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

  private func unreadable(_ reason: String) -> CommandFailure {
    CommandFailure(
      "E0766",
      .inputOutput,
      LocalizedText(
        id: "berkas kunci nama samaran tidak terbaca: \(reason)",
        en: "the file with the key of the pseudonyms cannot be read: \(reason)"
      ),
      place: path,
      advice: LocalizedText(
        id: "Periksa izin berkasnya, atau sebut berkas lain dengan --key.",
        en: "Check the file's permissions, or name another file with --key."
      )
    )
  }

  private var notAKey: CommandFailure {
    CommandFailure(
      "E0766",
      .badData,
      LocalizedText(
        id: "kunci nama samaran bukan 64 digit heksadesimal",
        en: "the key of the pseudonyms is not 64 hexadecimal digits"
      ),
      place: path,
      advice: LocalizedText(id: "Sebut berkas kuncinya dengan --key.", en: "Name the key's file with --key.")
    )
  }
}
