import Assessment
import FoundationEssentials
import Ledger

/// The institution's key in its file, and the public half as people give it.
enum SigningKey {
  /// Makes a key for its owner alone (0600), never over a file that is there. Returns the public half.
  static func make(at path: String) throws -> CheckpointKey {
    let signer = CheckpointSigner()
    try FolderWriting.write(Array(signer.file.utf8), to: path)
    return signer.publicKey
  }

  /// Refuses a file that others may read: what it signs would prove nothing.
  static func read(_ path: String) throws -> CheckpointSigner {
    let text: String
    do throws(OwnerFile.Fault) {
      text = try OwnerFile.read(path)
    } catch {
      throw failure(path, error)
    }
    guard let signer = CheckpointSigner(file: text) else {
      throw failure(path, .badData, LocalizedText(id: "bukan berkas kunci takar", en: "not a key file of takar"))
    }
    return signer
  }

  /// From the key's text, or from a file that holds it.
  static func publicKey(_ text: String) throws -> CheckpointKey {
    if let key = CheckpointKey(findingIn: text) { return key }
    if let file = try? String(contentsOfFile: text, encoding: .utf8), let key = CheckpointKey(findingIn: file) {
      return key
    }
    throw failure(
      text,
      .usage,
      LocalizedText(id: "bukan kunci publik dan bukan berkasnya", en: "neither a public key nor a file with one"),
      advice: LocalizedText(
        id: "Kunci publik ditulis ed25519: dan 64 digit heksadesimal.",
        en: "A public key is ed25519: and 64 hexadecimal digits."
      )
    )
  }

  private static func failure(_ path: String, _ fault: OwnerFile.Fault) -> CommandFailure {
    switch fault {
    case .missing:
      failure(path, .noInput, LocalizedText(id: "berkas kunci tidak ada", en: "the key file does not exist"))
    case .unreadable(let reason):
      failure(
        path,
        .inputOutput,
        LocalizedText(id: "berkas kunci tidak terbaca: \(reason)", en: "the key file cannot be read: \(reason)"),
        advice: LocalizedText(id: "Periksa izin berkasnya.", en: "Check the file's permissions.")
      )
    case .openToOthers:
      failure(
        path,
        .badData,
        LocalizedText(id: "kunci terbuka bagi orang lain", en: "the key is open to others"),
        advice: LocalizedText(id: "Tutup dulu: chmod 600 \(path)", en: "Close it first: chmod 600 \(path)")
      )
    }
  }

  private static func failure(
    _ place: String,
    _ status: ExitStatus,
    _ message: LocalizedText,
    advice: LocalizedText? = nil
  ) -> CommandFailure {
    let usual = LocalizedText(
      id: "Buat kunci dengan `takar checkpoint --new-key BERKAS`.",
      en: "Make a key with `takar checkpoint --new-key FILE`."
    )
    return CommandFailure("E0753", status, message, place: place, advice: advice ?? usual)
  }
}
