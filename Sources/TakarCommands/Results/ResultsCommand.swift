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

  @OptionGroup var identity: IdentityOptions

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
    try identity.recordUnmasking(options, event: event)
    let named = standard == "all" ? nil : standard.map { DefinitionReference(parsing: $0).id }
    let query = ResultQuery(event: event, standard: named, purpose: purpose ?? record.event.purpose)
    let own = standard == nil ? OwnStandards(record, store) : nil
    let pages = try store.resultPages(query)
    if pages.count == 0 {
      try refuseUnknownNames(named, record, store)
      tellNothing(record)
    }
    if border { return try writeBorders(pages, record, store) { page in try own?.own(page) ?? page } }
    try write(pages) { page in try own?.own(page) ?? page }
  }

  /// Closest first; who has no category has no border.
  private func writeBorders(
    _ pages: ResultPages,
    _ record: EventRecord,
    _ store: Store,
    choosing choose: ([AssessmentResult]) throws -> [AssessmentResult]
  ) throws {
    let borders = ResultBorders(record, store)
    var rows: [BorderList.Row] = []
    var left = 0
    var pages = pages
    while let page = try pages.next() {
      for result in try choose(page) {
        if let border = try borders.border(of: result) { rows.append((result.shown, border)) } else { left += 1 }
      }
    }
    let sorted = rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.border.nearest, right.element.border.nearest)
      return first == second ? left.offset < right.offset : (first ?? Ratio(100)) < (second ?? Ratio(100))
    }
    let list = BorderList(sorted.map(\.element), leavingOut: left, identity: identity.display)
    switch format {
    case .table: try StandardStreams.write(list.table(options.pageStyle))
    case .csv: try StandardStreams.write(list.csv)
    case .json: try StandardStreams.write(list.json)
    }
  }

  private func write(
    _ pages: ResultPages,
    choosing choose: @escaping ([AssessmentResult]) throws -> [AssessmentResult]
  ) throws {
    var writer: (any ResultsFormat)?
    // Used by the reading thread alone while this one writes.
    nonisolated(unsafe) let choose = choose
    try ReadAhead<[AssessmentResult]>.run { deliver in
      var pages = pages
      while let page = try pages.next() { try deliver(try choose(page).map(\.shown)) }
    } use: { shown in
      if writer == nil, !shown.isEmpty {
        writer = resultsFormat(shown)
        try StandardStreams.write(writer?.header ?? "")
      }
      guard let writer else { return }
      var bytes: [UInt8] = []
      for result in shown { writer.append(result, to: &bytes) }
      try StandardStreams.write(String(decoding: bytes, as: UTF8.self))
    }
    if let writer { try StandardStreams.write(writer.footer) }
  }

  private func resultsFormat(_ sample: [AssessmentResult]) -> any ResultsFormat {
    switch format {
    case .json: return ResultsJSON(identity: identity.display)
    case .csv:
      let codes = sample.flatMap { $0.competencies.map(\.code) + $0.outOfScope }
      return ResultsCSV(identity: identity.display, competencies: Set(codes).sorted())
    case .table:
      var style = options.pageStyle
      style.identity = identity.display
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
  private let event: String
  private let store: Store
  private let date: CalendarDay

  init(_ record: EventRecord, _ store: Store) {
    (event, date) = (record.event.id, record.event.date)
    self.store = store
  }

  /// Those of the results that are against one of the person's own. Cost: that of these persons alone.
  func own(_ results: [AssessmentResult]) throws -> [AssessmentResult] {
    let keys = try store.personKeys(ofCodes: Set(results.map(\.employee.person)))
    let people = keys.values.sorted()
    let rows = try store.participants(of: event, people: people)
    let targets = Dictionary(grouping: rows.compactMap { row in row.participant.standard.map { (row.person, $0) } }) {
      $0.0
    }
    let standing = Dictionary(uniqueKeysWithValues: zip(people, try store.standards(of: people, asOf: date)))
    return results.filter { result in
      guard let key = keys[result.employee.person] else { return true }
      let own = targets[key]?.map(\.1) ?? [standing[key] ?? nil].compactMap(\.self)
      return own.isEmpty || own.contains { DefinitionReference(parsing: $0).id == result.standard.id }
    }
  }
}
