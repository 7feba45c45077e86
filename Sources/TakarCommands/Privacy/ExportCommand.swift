import ArgumentParser
import Assessment
import AssessmentStore
import Glibc
import Ledger
import Reports
import RubricFiles

extension DateGrain: ExpressibleByArgument {}

/// How an export for research is written.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, json
}

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: spoken(
        id: "Hasil untuk penelitian: bernama samaran, tanggal kasar, kelompok kecil ditutup.",
        en: "Results for research: pseudonyms, coarse dates, small groups suppressed."
      ),
      discussion: spoken(
        id: """
          Nama samaran memakai kunci lembaga (BASISDATA.pseudonym-key, dibuat pada pemakaian pertama): simpan kuncinya \
          dan jangan bagikan. Apa yang ditutup dan alasannya ikut ditulis.
          """,
        en: """
          Pseudonyms use the institution's key (DATABASE.pseudonym-key, made on first use): keep it, and do not hand it \
          out. What was left out, and why, is written too.
          """
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String

  @Flag(help: .both(id: "Bernama samaran; satu-satunya bentuk.", en: "With pseudonyms; the only form there is."))
  var pseudonymous = false

  @Option(
    name: .shortAndLong,
    help: .both(
      id: "Berkas tujuan; yang ada tidak ditimpa. CSV: daftar yang ditutup di BERKAS.left-out.csv.",
      en: "The file to write; never an existing one. CSV: what was left out goes to FILE.left-out.csv."
    ),
    completion: .file()
  )
  var output: String?

  @Option(
    help: .both(id: "Berkas kunci nama samaran.", en: "The file with the key of the pseudonyms."),
    completion: .file()
  )
  var key: String?

  @Option(help: .both(id: "Ukuran kelompok terkecil.", en: "The smallest group that is told."))
  var minimum = 5

  @Option(help: .both(id: "Tanggal menurut quarter atau year.", en: "Dates by quarter or year."))
  var dates: DateGrain = .quarter

  @Option(help: .both(id: "Bentuk keluaran: csv atau json.", en: "Output: csv or json."))
  var format: ExportFormat = .csv

  func validate() throws {
    guard pseudonymous else {
      throw ValidationError(spoken(id: "tambahkan --pseudonymous", en: "add --pseudonymous"))
    }
    guard minimum >= 2 else {
      throw ValidationError(spoken(id: "--minimum paling sedikit 2", en: "--minimum is at least 2"))
    }
  }

  func run() throws {
    let store = try options.openForReading()
    let record = try options.event(event, in: store)
    let secret = try PseudonymKeyFile(path: key ?? options.databasePath + ".pseudonym-key").read(options)
    let table = try table(record, store, secret)
    try options.recordAccess([.export], event: event)
    switch format {
    case .json: try write(table.json(event: event, dates: dates), to: output)
    case .csv:
      try write(table.csv, to: output)
      try writeLeftOut(table)
    }
    let (rows, out) = (table.rows.count, table.leftOut.count)
    options.tell(
      id: "\(rows) hasil diekspor; \(out) hal ditutup atau tidak disertakan.",
      en: "\(rows) results were exported; \(out) things were left out."
    )
  }

  private func table(_ record: EventRecord, _ store: Store, _ key: PseudonymKey) throws -> ResearchTable {
    let all = try store.results(ResultQuery(event: event, purpose: record.event.purpose))
    let results = try OwnStandards(record, store).own(all)
    let pins = Set(results.map(\.standard)).sorted { ($0.id, $0.version) < ($1.id, $1.version) }
    let definitions = try EventDefinitions.load([record.event.rubric] + pins, from: store)
    let classes = Dictionary(
      definitions.standards.map { ($0.pin, $0.value.value.jobClass?.rawValue ?? $0.pin.id) },
      uniquingKeysWith: { first, _ in first }
    )
    let rows = results.filter { $0.employee.erasure == nil }.map { result in
      ResearchRow(
        result,
        pseudonym: key.pseudonym(of: result.employee.person),
        jobClass: classes[result.standard] ?? result.standard.id,
        dates: dates
      )
    }
    var table = ResearchTable(rows, minimum: minimum)
    table.leaveOut(ExportCommand.always + erased(results))
    return table
  }

  private static var always: [LeftOut] {
    let reason = LocalizedText(id: "mengenali orangnya", en: "identifies the person")
    return ["nip", "name", "position", "standard", "notes", "assessors", "required", "figure"].map {
      LeftOut(what: $0, reason: reason)
    }
  }

  private func erased(_ results: [AssessmentResult]) -> [LeftOut] {
    guard results.contains(where: { $0.employee.erasure != nil }) else { return [] }
    return [LeftOut(what: "erased", reason: LocalizedText(id: "sudah dihapus", en: "erased"))]
  }

  private func write(_ text: String, to path: String?) throws {
    guard let path, path != "-" else { return try StandardStreams.write(text) }
    try FolderWriting.write(Array(text.utf8), to: path)
  }

  /// Beside the file, or to stderr where the rows go to stdout.
  private func writeLeftOut(_ table: ResearchTable) throws {
    let text = table.leftOutCSV(SpokenLanguage.current)
    guard let output, output != "-" else { return StandardStreams.tell(text) }
    try FolderWriting.write(Array(text.utf8), to: output + ".left-out.csv")
  }
}
