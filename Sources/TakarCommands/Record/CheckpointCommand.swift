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
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Siapa yang membuat.", en: "Who makes it."))
  var by: String

  func run() throws {
    let made = try options.writing { store in try store.recordCheckpoint(author: by) }
    guard let made else {
      throw ValidationError(spoken(id: "--by harus satu baris teks", en: "--by must be one line of text"))
    }
    var text = made.minutes(in: SpokenLanguage.current)
    let surface: QRCode.Surface = StandardStreams.isTerminal(STDOUT_FILENO) ? .darkGround : .lightGround
    if let code = QRCode(made.compact) { text += "\n" + code.text(on: surface) }
    try StandardStreams.write(text + "\n" + made.statement)
  }
}
