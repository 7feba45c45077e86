import Assessment
import AssessmentStore
import FoundationEssentials
import Ledger

/// A checkpoint that the user holds: typed from paper, scanned, pasted, or in a file.
struct KnownCheckpoint {
  let root: KnownRoot
  /// `nil` where only size and root are known: paper and scanned codes carry no signature.
  let signed: SignedCheckpoint?

  /// Throws a failure that says what was expected.
  init(_ text: String) throws {
    if let signed = SignedCheckpoint(findingIn: text) {
      self.init(signed)
    } else if let known = Checkpoint.known(compact: text) {
      self.init(root: known)
    } else if let file = try? String(contentsOfFile: text, encoding: .utf8) {
      guard let signed = SignedCheckpoint(findingIn: file) else { throw KnownCheckpoint.notFound(in: text) }
      self.init(signed)
    } else {
      self.init(root: .paper(try KnownCheckpoint.paperCode(text)))
    }
  }

  private init(_ signed: SignedCheckpoint) { self.init(root: .checkpoint(signed.checkpoint), signed: signed) }

  private init(root: KnownRoot, signed: SignedCheckpoint? = nil) {
    self.root = root
    self.signed = signed
  }

  /// What is wrong with the signature; `nil` where it is the key's, or no key is given and it is at least whole.
  func signatureFault(_ key: CheckpointKey?) -> LocalizedText? {
    let size = root.size
    guard let signature = signed?.signature, let checkpoint = signed?.checkpoint else {
      guard key != nil else { return nil }
      return LocalizedText(
        id: "titik periksa \(size) daun tidak ditandatangani",
        en: "the checkpoint of \(size) leaves is not signed"
      )
    }
    guard (key ?? signature.key).verify(signature, of: checkpoint) else {
      return LocalizedText(
        id: "tanda tangan titik periksa \(size) daun tidak sah untuk kunci \(key ?? signature.key)",
        en: "the signature of the checkpoint of \(size) leaves is not that of the key \(key ?? signature.key)"
      )
    }
    return nil
  }

  private static func notFound(in file: String) -> CommandFailure {
    CommandFailure(
      "E0751",
      .badData,
      LocalizedText(id: "tidak ada titik periksa di dalamnya", en: "there is no checkpoint in it"),
      place: file,
      advice: LocalizedText(
        id: "Pakai berkas dari `takar checkpoint --output`.",
        en: "Use a file that `takar checkpoint --output` wrote."
      )
    )
  }

  private static func paperCode(_ text: String) throws -> PaperCode {
    do throws(PaperCode.Fault) {
      return try PaperCode(parsing: text)
    } catch {
      let isTyping = error == .mistyped
      throw CommandFailure(
        "E0751",
        .usage,
        LocalizedText(
          id: isTyping ? "kode ringkas salah ketik: \(text)" : "bukan kode ringkas dan bukan berkas: \(text)",
          en: isTyping ? "the short code is mistyped: \(text)" : "neither a short code nor a file: \(text)"
        ),
        advice: LocalizedText(
          id: "Salin dari berita acara: UKURAN-XXXX-… (tujuh kelompok).",
          en: "Copy it from the minutes: SIZE-XXXX-… (seven groups)."
        )
      )
    }
  }
}
