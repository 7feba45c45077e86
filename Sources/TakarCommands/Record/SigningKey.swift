import Assessment
import FoundationEssentials
import Glibc
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
    var information = stat()
    guard stat(path, &information) == 0, let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw failure(path, .noInput, LocalizedText(id: "kunci tidak terbaca", en: "the key cannot be read"))
    }
    guard information.st_mode & 0o077 == 0 else {
      throw failure(
        path,
        .badData,
        LocalizedText(id: "kunci terbuka bagi orang lain", en: "the key is open to others"),
        advice: LocalizedText(id: "Tutup dulu: chmod 600 \(path)", en: "Close it first: chmod 600 \(path)")
      )
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
