import ArgumentParser
import Assessment
import AssessmentStore
import Glibc
import Ledger
import QRCode

struct CheckpointCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checkpoint",
      abstract: spoken(
        id: "Mencatat dan mencetak ukuran dan akar buku besar untuk berita acara.",
        en: "Records and prints the ledger's size and root for the minutes."
      ),
      discussion: spoken(
        id: "Kunci penanda tangan dibuat satu kali dengan --new-key dan disimpan lembaga di luar basis data.",
        en: "The signing key is made once with --new-key; the institution keeps it outside the database."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Siapa yang membuat.", en: "Who makes it."))
  var by: String?

  @Option(help: .both(id: "Tandatangani dengan kunci ini.", en: "Sign with this key."), completion: .file())
  var key: String?

  @Option(
    help: .both(
      id: "Buat kunci Ed25519 baru di berkas ini (0600) dan cetak kunci publiknya.",
      en: "Make a new Ed25519 key in this file (0600) and print its public half."
    ),
    completion: .file()
  )
  var newKey: String?

  @Option(
    help: .both(id: "Tulis pernyataannya juga ke berkas ini.", en: "Write the statement into this file too."),
    completion: .file()
  )
  var output: String?

  func validate() throws {
    if newKey != nil, by != nil || key != nil || output != nil {
      throw ValidationError(spoken(id: "--new-key dipakai sendiri", en: "--new-key stands alone"))
    }
    guard newKey == nil, by == nil else { return }
    throw ValidationError(spoken(id: "--by harus ada", en: "--by is required"))
  }

  func run() throws {
    if let newKey { return try makeKey(newKey) }
    let signer = try key.map(SigningKey.read)
    let made = try options.writing { store in try store.recordCheckpoint(author: by ?? "") }
    guard let made else {
      throw ValidationError(spoken(id: "--by harus satu baris teks", en: "--by must be one line of text"))
    }
    let signed = SignedCheckpoint(made, signature: try signer?.sign(made))
    if let output { try FolderWriting.write(Array(signed.text.utf8), to: output) }
    var text = made.minutes(in: SpokenLanguage.current)
    let surface: QRCode.Surface = StandardStreams.isTerminal(STDOUT_FILENO) ? .darkGround : .lightGround
    if let code = QRCode(made.compact) { text += "\n" + code.text(on: surface) }
    try StandardStreams.write(text + "\n" + signed.text)
  }

  private func makeKey(_ path: String) throws {
    try StandardStreams.write("\(try SigningKey.make(at: path))\n")
    options.tell(
      id: "Kunci dibuat di \"\(path)\". Simpan di luar komputer basis data; umumkan baris di atas (kunci publik).",
      en: "The key is in \"\(path)\". Keep it away from the database; publish the line above (the public key)."
    )
  }
}
