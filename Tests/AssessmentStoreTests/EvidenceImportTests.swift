import Assessment
import AssessmentStore
import Testing

@Suite struct EvidenceImportTests {
  private let database: TemporaryDatabase
  private let store: Store
  private var symbols = SymbolTable()

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  private func begin(_ name: String = "a.csv", after check: DuplicateCheck? = nil) throws -> EvidenceImport {
    let start = try store.beginImport(into: "e", from: ImportSource(name: name, digest: name), after: check)
    guard case .begun(let session) = start else { throw StoreError(.failed, LocalizedText(id: "", en: "not begun")) }
    return session
  }

  @Test mutating func readsBackEveryField() throws {
    var full = Sample.rating(1, &symbols)
    full.value = .number(FixedDecimal(millionths: -1))
    (full.role, full.raters) = (.citizen, 12)
    full.indicator = symbols.intern("1.1")
    full.item = symbols.intern("Asesor A")
    full.validUntil = CalendarDay(daysSince1970: -3)
    full.note = symbols.intern("catatan; \"dua\"")
    var absent = Sample.rating(1, &symbols, method: "lgd")
    absent.value = .absent(.fault)
    absent.assessor = nil
    try store.importFile("a.csv", [full, absent], symbols)
    let batch = try store.evidence(of: 1, in: "e")
    let texts = try #require(batch.people.first).evidence.map { Readable($0, batch.symbols) }
    #expect(texts == [Readable(full, symbols), Readable(absent, symbols)])
  }

  @Test(arguments: Role.allCases)
  func keepsEveryRole(role: Role) throws {
    var symbols = SymbolTable()
    var row = Sample.rating(1, &symbols)
    row.role = role
    try store.importFile("a.csv", [row], symbols)
    #expect(try store.evidence(of: 1, in: "e").people[0].evidence[0].role == role)
  }

  @Test(arguments: Absence.allCases)
  func keepsEveryAbsence(absence: Absence) throws {
    var symbols = SymbolTable()
    var row = Sample.rating(1, &symbols)
    row.value = .absent(absence)
    try store.importFile("a.csv", [row], symbols)
    #expect(try store.evidence(of: 1, in: "e").people[0].evidence[0].value == .absent(absence))
  }

  @Test mutating func hidesRowsUntilTheSeal() throws {
    let session = try begin()
    try session.append([Sample.rating(1, &symbols)], symbols: symbols)
    #expect(try store.evidence(of: ["e"]).people(in: "e").isEmpty)
    #expect(try store.evidenceCount() == 0)
    #expect(try store.imports(into: "e").map(\.state) == [.unsealed])
    let record = try session.seal()
    #expect(record.rows == 1 && record.state == .sealed)
    #expect(try store.evidenceCount() == 1)
  }

  @Test mutating func hidesAbandonedRowsForEver() throws {
    let session = try begin()
    try session.append([Sample.rating(1, &symbols)], symbols: symbols)
    try session.abandon()
    #expect(thrownCode { try session.seal() } == .importFinished)
    #expect(try store.evidenceCount() == 0)
    #expect(try store.imports(into: "e").map(\.state) == [.abandoned])
  }

  @Test mutating func marksAnImportWhoseProcessIsGoneAsAbandoned() throws {
    try begin("gone.csv").append([Sample.rating(1, &symbols)], symbols: symbols)
    let alive = try begin("alive.csv")
    #expect(try store.imports(into: "e").map(\.state) == [.abandoned, .unsealed])
    _ = try begin("next.csv")
    #expect(try store.imports(into: "e").map(\.state) == [.abandoned, .unsealed, .unsealed])
    try alive.seal()
    #expect(try store.evidenceCount() == 0)
  }

  @Test mutating func keepsAViewAsItWas() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols)], symbols)
    let view = try store.evidence(of: ["e"])
    try store.importFile("b.csv", [Sample.rating(1, &symbols, method: "lgd")], symbols)
    try store.importFile("c.csv", [Sample.rating(2, &symbols)], symbols)
    #expect(try view.people(in: "e") == [1])
    #expect(try view.batch(in: "e", of: [1]).people[0].evidence.count == 1)
    #expect(try store.evidenceCount() == 3)
  }

  @Test mutating func groupsRowsInAnyOrderByPerson() throws {
    let order: [Int32] = [3, 1, 2, 1, 3, 2]
    let methods = ["a", "a", "a", "b", "b", "b"]
    let rows = zip(order, methods).map { Sample.rating($0, &symbols, method: $1) }
    try store.importFile("a.csv", rows, symbols)
    let view = try store.evidence(of: ["e"])
    #expect(try view.people(in: "e") == [1, 2, 3])
    let batch = try view.batch(in: "e", of: [2, 9, 1])
    #expect(batch.people.map(\.person) == [2, 9, 1])
    #expect(batch.people.map { $0.evidence.map { batch.symbols[$0.method] } } == [["a", "b"], [], ["a", "b"]])
  }

  @Test(arguments: 1...20)
  func keepsEveryRowWithItsPerson(count: Int) throws {
    var symbols = SymbolTable()
    let rows = (0..<count).map { Sample.rating(Int32($0 % 3 + 1), &symbols, method: "m\($0)", value: $0) }
    try store.importFile("a.csv", rows, symbols)
    let batch = try store.evidence(of: ["e"]).batch(in: "e", of: [1, 2, 3])
    for people in batch.people {
      let values = people.evidence.map(\.value)
      #expect(values == rows.filter { $0.person == people.person }.map(\.value))
    }
  }

  @Test mutating func splitsLargeImportsIntoChunks() throws {
    let session = try begin()
    let rows = (0..<100_050).map { index in
      var row = Sample.rating(Int32(index % 3 + 1), &symbols)
      row.item = symbols.intern("item \(index)")
      return row
    }
    try session.append(rows, symbols: symbols)
    try session.seal()
    #expect(try store.evidenceCount() == 100_050)
  }

  @Test mutating func saysThatAFileWasImportedAlready() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols)], symbols)
    let source = ImportSource(name: "copy.csv", digest: "sha256:a.csv")
    guard case .alreadyImported(let record) = try store.beginImport(into: "e", from: source) else {
      Issue.record("the import began")
      return
    }
    #expect(record.source.name == "a.csv")
    #expect(try store.sealedImport(ofDigest: "sha256:a.csv", into: "e") == record)
    #expect(try store.sealedImport(ofDigest: "sha256:a.csv", into: "d") == nil)
  }

  @Test mutating func namesTheEarlierImportOfADuplicate() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols)], symbols)
    var other = SymbolTable()
    _ = other.intern("shifts the numbers")
    let rows = [
      Sample.rating(1, &other, method: "new"), Sample.rating(1, &other, value: 5), Sample.rating(2, &other),
    ]
    let found = try store.checkDuplicates(in: "e").duplicates(of: rows, symbols: other)
    #expect(found.map(\.row) == [1])
    #expect(found.map(\.earlier.source.name) == ["a.csv"])
    #expect(try store.checkDuplicates(in: "d").duplicates(of: rows, symbols: other).isEmpty)
  }

  @Test mutating func refusesToSealWhatAnotherImportSealedMeanwhile() throws {
    let session = try begin("a.csv", after: try store.checkDuplicates(in: "e"))
    try session.append([Sample.rating(1, &symbols)], symbols: symbols)
    try store.importFile("b.csv", [Sample.rating(1, &symbols)], symbols)
    #expect(thrownCode { try session.seal() } == .duplicateRating)
    #expect(try store.imports(into: "e").map(\.state) == [.abandoned, .sealed])
    #expect(try store.evidenceCount() == 1)
  }

  @Test mutating func refusesAClosedEvent() throws {
    let session = try begin()
    try session.append([Sample.rating(1, &symbols)], symbols: symbols)
    try store.close(event: "e")
    #expect(thrownCode { try session.seal() } == .eventClosed)
    #expect(thrownCode { _ = try store.checkDuplicates(in: "e") } == .eventClosed)
    #expect(thrownCode { _ = try begin("b.csv") } == .eventClosed)
  }

  @Test mutating func namesThePersonsEvents() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols)], symbols)
    let list = [Participant(nip: Sample.nip(1), status: .invited)]
    try store.importParticipants(list, into: "d", from: ImportSource(name: "p.csv"))
    #expect(try store.events(ofPerson: 1) == ["d", "e"])
    #expect(try store.events(ofPerson: 2).isEmpty)
  }

  @Test func refusesAnUnknownEvent() throws {
    #expect(thrownCode { _ = try store.evidence(of: ["x"]) } == .unknownEvent)
    #expect(thrownCode { _ = try store.beginImport(into: "x", from: ImportSource(name: "-")) } == .unknownEvent)
  }

  @Test mutating func staysAppendOnlyAfterABulkInsertion() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols)], symbols)
    #expect(thrownCode { try store.close(event: "e") } == nil)
    try store.close()
    let again = try database.open(.writing)
    #expect(try again.evidenceCount() == 1)
  }
}

/// A row with its texts, equal whatever the numbers of its symbols.
private struct Readable: Equatable {
  let row: Evidence
  let texts: [String?]

  init(_ row: Evidence, _ symbols: SymbolTable) {
    let optional = [row.assessor, row.indicator, row.item, row.note]
    texts = [symbols[row.competency], symbols[row.method]] + optional.map { $0.map { symbols[$0] } }
    let zero = Symbol(index: 0)
    var plain = row
    (plain.competency, plain.method) = (zero, zero)
    (plain.assessor, plain.indicator, plain.item, plain.note) = (nil, nil, nil, nil)
    self.row = plain
  }
}
