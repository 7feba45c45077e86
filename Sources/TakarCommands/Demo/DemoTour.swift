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
    try writeFiles(to: folder)
    say(
      id: "Lembaga contoh (semua orang rekaan) di \(folder)",
      en: "An example institution (invented people) in \(folder)"
    )
    for words in DemoTour.steps { try step(words, folder, database) }
    finish(folder, SystemClock.milliseconds - start)
  }

  private static let source = "Examples/kabupaten/"

  /// The embedded definitions and the example's own, in one folder `Rubrics` to browse; the lists beside it.
  private func writeFiles(to folder: String) throws {
    for file in EmbeddedFiles.below("Rubrics") { try FolderWriting.write(file.bytes, to: "\(folder)/\(file.path)") }
    for file in EmbeddedFiles.below("Examples") where file.path.hasPrefix(DemoTour.source) {
      try FolderWriting.write(file.bytes, to: "\(folder)/\(file.path.dropFirst(DemoTour.source.count))")
    }
  }

  /// What a user would type; `@` stands for the folder of the example.
  private static let steps: [[String]] = [
    ["init"],
    ["import", "employees", "@/employees.csv"],
    [
      "event", "create", "pemetaan-2026", "--rubric", "asn-combined", "--purpose", "mapping", "--date", "2026-03-31",
      "--title", "Pemetaan kompetensi 2026",
    ],
    ["import", "participants", "@/participants-pemetaan-2026.csv", "--event", "pemetaan-2026"],
    ["import", "evidence", "@/evidence-pemetaan-2026.csv", "--event", "pemetaan-2026"],
    ["score", "--event", "pemetaan-2026"],
    [
      "event", "create", "pengisian-2026", "--rubric", "asn-assessment-center-complex", "--purpose", "filling",
      "--date", "2026-06-30", "--title", "Pengisian jabatan 2026",
    ],
    ["import", "participants", "@/participants-pengisian-2026.csv", "--event", "pengisian-2026"],
    ["import", "evidence", "@/evidence-pengisian-2026.csv", "--event", "pengisian-2026"],
    ["score", "--event", "pengisian-2026"],
    ["results", "--event", "pengisian-2026"],
    ["show", person, "--event", "pengisian-2026"],
    ["explain", person, "M.07", "--event", "pengisian-2026"],
    ["report", person, "--event", "pengisian-2026", "--output", "@/laporan.html"],
  ]

  /// A participant whose assessors disagreed until they met.
  private static let person = "198906202012011905"

  private func step(_ words: [String], _ folder: String, _ database: String) throws {
    let typed = words.map { $0.hasPrefix("@") ? folder + $0.dropFirst() : $0 }
    say("\n$ takar " + typed.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " "))
    let takesRubrics = words[0] == "init" || words.starts(with: ["event", "create"])
    var arguments = typed + ["--database", database] + (takesRubrics ? ["--rubrics", folder + "/Rubrics"] : [])
    arguments += ["--color", options.color.rawValue] + (options.quiet ? ["--quiet"] : [])
    var command = try TakarCommand.parseAsRoot(arguments)
    try command.run()
  }

  private func finish(_ folder: String, _ milliseconds: Int64) {
    let tenths = (milliseconds + 50) / 100
    say(
      id: "\nSelesai dalam \(tenths / 10),\(tenths % 10) detik. Laporan: \(folder)/laporan.html. Selanjutnya, coba:",
      en: "\nDone in \(tenths / 10).\(tenths % 10) seconds. Report: \(folder)/laporan.html. Try next:"
    )
    say(
      """
        cd \(folder)
        takar results --event pemetaan-2026
        takar show 198911022014111955 --event pemetaan-2026
        takar explain 198104152006091959 M.08 --event pemetaan-2026
        takar rubric show asn-combined
        takar report --event pemetaan-2026 --output rekap.html
        takar rate --event pemetaan-2026
      """
    )
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
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func say(_ text: String) { StandardStreams.tell(text) }

  private func say(id: String, en: String) { say(spoken(id: id, en: en)) }
}
