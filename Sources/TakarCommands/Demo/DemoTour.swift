import ArgumentParser
import Assessment
import Glibc

/// The whole path on the example institution, in a temporary place: each step is the command a user would type.
struct DemoTour {
  let options: GlobalOptions

  func run() throws {
    let start = SystemClock.milliseconds
    let folder = try temporaryFolder()
    let database = folder + "/takar.db"
    for file in EmbeddedFiles.below("Examples") where file.path.hasPrefix(DemoTour.source) {
      try FolderWriting.write(file.bytes, to: folder + "/" + file.path.dropFirst(DemoTour.source.count))
    }
    say(
      id: "Lembaga contoh (semua orang rekaan) di \(folder)",
      en: "An example institution (invented people) in \(folder)"
    )
    for words in DemoTour.steps { try step(words, folder, database) }
    let seconds = Double(SystemClock.milliseconds - start) / 1000
    finish(folder, database, seconds)
  }

  private static let source = "Examples/kabupaten/"

  /// `@` stands for the folder of the example.
  private static let steps: [[String]] = [
    ["init", "--bare"],
    ["import", "employees", "@/employees.csv"],
    [
      "event", "create", "pemetaan-2026", "--rubric", "asn-combined", "--purpose", "mapping", "--date", "2026-03-31",
      "--title", "Pemetaan kompetensi 2026",
    ],
    ["import", "participants", "@/participants-pemetaan-2026.csv", "--event", "pemetaan-2026"],
    ["import", "evidence", "@/evidence-pemetaan-2026.csv", "--event", "pemetaan-2026"],
    ["score", "--event", "pemetaan-2026"],
    ["results", "--event", "pemetaan-2026"],
  ]

  private func step(_ words: [String], _ folder: String, _ database: String) throws {
    let typed = words.map { $0.hasPrefix("@") ? folder + $0.dropFirst() : $0 }
    say("\n$ takar " + typed.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " "))
    var arguments = typed + ["--database", database, "--lang", SpokenLanguage.current.rawValue]
    if options.color == .never { arguments += ["--color", "never"] }
    var command = try TakarCommand.parseAsRoot(arguments)
    try command.run()
  }

  private func finish(_ folder: String, _ database: String, _ seconds: Double) {
    say("")
    say(
      id: "Selesai dalam \(seconds) detik. Selanjutnya, coba:",
      en: "Done in \(seconds) seconds. Try next:"
    )
    say("  export TAKAR_DATABASE=\(database)")
  }

  private func temporaryFolder() throws(CommandFailure) -> String {
    let base = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(base)/takar-demo.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure(
        "E0902",
        .cannotCreate,
        LocalizedText(id: "folder sementara tidak dapat dibuat: \(reason)", en: "no temporary folder: \(reason)"),
        place: base,
        advice: LocalizedText(id: "Isi TMPDIR dengan folder lain.", en: "Set TMPDIR to another folder.")
      )
    }
    return String(cString: template)
  }

  private func say(_ text: String) { StandardStreams.tell(text) }

  private func say(id: String, en: String) { say(spoken(id: id, en: en)) }
}
