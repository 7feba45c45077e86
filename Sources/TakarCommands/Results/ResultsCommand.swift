import ArgumentParser
import Assessment
import AssessmentStore
import Reports
import RubricFiles

struct ResultsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "results",
      abstract: spoken(
        id: "Hasil yang tercatat: tabel, CSV, atau satu objek JSON per baris.",
        en: "Recorded results: a table, CSV, or one JSON object a line."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String

  @Option(
    help: .both(
      id: "Standar ini, atau all; bawaan: standar tiap orang sendiri.",
      en: "This standard, or all; default: everybody's own."
    ),
    completion: .standard
  )
  var standard: String?

  @Option(help: .both(id: "Tujuan; bawaan: tujuan kegiatan.", en: "The purpose; default: the event's."))
  var purpose: String?

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  @Flag(name: .customLong("full-nip"), help: .both(id: "NIP tanpa samaran.", en: "NIP unmasked."))
  var fullNIP = false

  @Flag(
    help: .both(
      id: "Jarak tiap orang ke kategori tetangga dan perubahan terkecil yang membaliknya; yang terdekat dulu.",
      en: "Everybody's distance to the next category and the smallest changes that flip it; closest first."
    )
  )
  var border = false

  func run() throws {
    let store = try options.openForReading()
    let record = try options.event(event, in: store)
    if fullNIP { try options.recordAccess(.fullNumber, event: event) }
    if border {
      let report = try BorderReport(record, purpose: purpose, store, options)
      return try StandardStreams.write(report.text(format, identity: fullNIP ? .full : .masked))
    }
    let named = standard == "all" ? nil : standard.map { DefinitionReference(parsing: $0).id }
    let query = ResultQuery(event: event, standard: named, purpose: purpose ?? record.event.purpose)
    let own = standard == nil ? try OwnStandards(record, store) : nil
    var pages = try store.resultPages(query)
    if pages.count == 0 {
      try refuseUnknownNames(named, record, store)
      tellNothing(record)
    }
    try write(&pages) { result in try own?.includes(result) ?? true }
  }

  private func write(_ pages: inout ResultPages, where isShown: (AssessmentResult) throws -> Bool) throws {
    var writer: (any ResultsFormat)?
    while let page = try pages.next() {
      let shown = try page.filter(isShown).map(\.shown)
      if writer == nil, !shown.isEmpty {
        writer = resultsFormat(shown)
        try StandardStreams.write(writer?.header ?? "")
      }
      guard let writer else { continue }
      var bytes: [UInt8] = []
      for result in shown { writer.append(result, to: &bytes) }
      try StandardStreams.write(String(decoding: bytes, as: UTF8.self))
    }
    if let writer { try StandardStreams.write(writer.footer) }
  }

  private func resultsFormat(_ sample: [AssessmentResult]) -> any ResultsFormat {
    let identity: IdentityDisplay = fullNIP ? .full : .masked
    switch format {
    case .json: return ResultsJSON(identity: identity)
    case .csv:
      let codes = sample.flatMap { $0.competencies.map(\.code) + $0.outOfScope }
      return ResultsCSV(identity: identity, competencies: Set(codes).sorted())
    case .table:
      var style = options.pageStyle
      style.identity = identity
      return ResultsTable(sample: sample, style: style)
    }
  }

  /// No result may mean a name that is nowhere.
  private func refuseUnknownNames(_ standard: String?, _ record: EventRecord, _ store: Store) throws {
    let standards = record.pins(.standard).map(\.id)
    if let standard, !standards.contains(standard) {
      throw CommandFailure.unknown("E0402", .standard, standard, among: standards + ["all"])
    }
    let definitions = try EventDefinitions.load([record.event.rubric], from: store)
    let purposes = definitions.rubric.value.value.purposes.map(\.id)
    if let purpose, !purposes.contains(purpose) {
      throw CommandFailure.unknown("E0731", .purpose, purpose, among: purposes)
    }
  }

  private func tellNothing(_ record: EventRecord) {
    options.tell(
      id: "Belum ada hasil; jalankan `takar score --event \(event)`.",
      en: "There are no results yet; run `takar score --event \(event)`."
    )
  }
}

/// The standards that are everybody's own in an event: the target jobs of the participants, or the employee's standard.
struct OwnStandards {
  private let targets: [String: Set<String>]
  private let store: Store
  private let date: CalendarDay

  init(_ record: EventRecord, _ store: Store) throws {
    var targets: [String: Set<String>] = [:]
    for row in try store.participants(of: record.event.id) {
      guard let standard = row.participant.standard else { continue }
      let erased = row.participant.nip.isEmpty ? try store.employees([row.person], asOf: record.event.date).first : nil
      targets[erased?.person ?? row.participant.nip, default: []].insert(DefinitionReference(parsing: standard).id)
    }
    self.targets = targets
    self.store = store
    date = record.event.date
  }

  func includes(_ result: AssessmentResult) throws -> Bool {
    let isErased = result.employee.erasure != nil
    let number = isErased ? result.employee.person : result.employee.nip
    if let own = targets[number] { return own.contains(result.standard.id) }
    let key = isErased ? try store.person(called: number) : nil
    let employee =
      try key.map { try store.employees([$0], asOf: date).first } ?? store.employee(nip: number, asOf: date)
    let standard = employee?.employee.standard
    return standard.map { DefinitionReference(parsing: $0).id == result.standard.id } ?? true
  }
}
