import ArgumentParser
import Assessment
import AssessmentStore
import Glibc
import Reports
import RubricFiles

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: spoken(
        id: "Laporan individu atau rekap kegiatan sebagai satu halaman HTML yang dapat dicetak.",
        en: "An individual report or an event's recap as one printable HTML page."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "NIP; tanpa ini rekap kegiatan.", en: "NIP; without, the event's recap."),
    completion: .employee
  )
  var nip: String?

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String?

  @Option(
    help: .both(id: "Hasil terhadap standar ini.", en: "The result against this standard."),
    completion: .standard
  )
  var standard: String?

  @Option(
    name: .shortAndLong,
    help: .both(
      id: "Berkas tujuan; \"-\" = keluaran baku; berkas yang ada tidak ditimpa.",
      en: "The file to write; \"-\" = standard output; an existing file is not overwritten."
    ),
    completion: .file(extensions: ["html"])
  )
  var output: String?

  @OptionGroup var identity: IdentityOptions

  func validate() throws {
    if nip == nil && event == nil {
      throw ValidationError(
        spoken(id: "sebut NIP, atau --event untuk rekap", en: "give a NIP, or --event for the recap")
      )
    }
  }

  func run() throws {
    let store = try options.openForReading()
    if let nip { return try person(nip, store) }
    guard let event else { return }
    try recap(try options.event(event, in: store), store)
  }

  private func person(_ nip: String, _ store: Store) throws {
    let found = try PersonResults(nip: nip, event: event, standard: standard, in: store, options)
    guard let result = found.results.first else { return }
    if found.results.count > 1 {
      let names = found.results.map(\.standard.id).joined(separator: ", ")
      throw CommandFailure(
        "E0813",
        .usage,
        LocalizedText(
          id: "ada \(found.results.count) hasil untuk orang ini: \(names)",
          en: "there are \(found.results.count) results of this person: \(names)"
        ),
        advice: LocalizedText(id: "Pilih satu dengan --standard.", en: "Choose one with --standard.")
      )
    }
    try recordAccess(event: result.event, person: found.person)
    let document = PersonDocument(
      try found.subject(result),
      language: SpokenLanguage.current,
      identity: identity.display
    )
    try write(document.html(), named: "laporan-\(result.event)-\(result.employee.person)")
  }

  private func recap(_ record: EventRecord, _ store: Store) throws {
    let all = try store.results(ResultQuery(event: record.event.id, purpose: record.event.purpose))
    let results = try OwnStandards(record, store).own(all)
    guard !results.isEmpty else { throw CommandFailure(noResultsIn: record.event.id) }
    let standards = Set(results.map(\.standard))
    let pins = [record.event.rubric] + record.pins(.dictionary) + standards.sorted { $0.id < $1.id }
    let definitions = try EventDefinitions.load(pins, from: store)
    let titles = definitions.standards.map { ($0.pin.id, $0.value.value.header.title) }
    let subject = RecapSubject(
      event: record.event,
      rubric: definitions.rubric.value.value,
      results: results.map(\.shown),
      standardTitles: Dictionary(titles, uniquingKeysWith: { first, _ in first }),
      catalogue: CompetencyCatalogue(definitions.dictionaries.map(\.value.value))
    )
    try recordAccess(event: record.event.id, person: nil)
    let document = RecapDocument(subject, language: SpokenLanguage.current, identity: identity.display)
    try write(document.html(), named: "rekap-\(record.event.id)")
  }

  private func recordAccess(event: String, person: Int32?) throws {
    try options.recordAccess(identity.fullNIP ? [.report, .fullNumber] : [.report], event: event, person: person)
  }

  /// To the named file; without one to standard output, or to a file of its own where that is a terminal.
  private func write(_ html: String, named name: String) throws {
    let isForScreen = output == nil && StandardStreams.isTerminal(STDOUT_FILENO)
    guard let path = output ?? (isForScreen ? name + ".html" : nil), path != "-" else {
      return try StandardStreams.write(html)
    }
    try FolderWriting.write(Array(html.utf8), to: path)
    options.tell(id: "Laporan ditulis ke \(path)", en: "The report was written to \(path)")
  }
}

extension CommandFailure {
  fileprivate init(noResultsIn event: String) {
    self.init(
      "E0811",
      .badData,
      LocalizedText(id: "kegiatan \"\(event)\" belum mempunyai hasil", en: "the event \"\(event)\" has no results yet"),
      advice: LocalizedText(id: "Jalankan `takar score --event \(event)`.", en: "Run `takar score --event \(event)`.")
    )
  }
}
