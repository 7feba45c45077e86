import Assessment
import AssessmentStore
import Testing

@Suite struct RatingSessionTests {
  private let database: TemporaryDatabase
  private let store: Store
  private var symbols = SymbolTable()

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  private func values(of person: Int32 = 1) throws -> [EvidenceValue] {
    try store.evidence(of: person, in: "e").people[0].evidence.map(\.value)
  }

  @Test mutating func showsEveryRatingAtOnce() throws {
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    try session.rate(Sample.rating(1, &symbols), symbols: symbols)
    let batch = try store.evidence(of: 1, in: "e")
    #expect(batch.people[0].evidence.map { $0.assessor.map { batch.symbols[$0] } } == ["Asesor B"])
  }

  @Test mutating func supersedesTheSameRatingInTheSession() throws {
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    for value in [2, 3, 4] { try session.rate(Sample.rating(1, &symbols, value: value), symbols: symbols) }
    try session.rate(Sample.rating(1, &symbols, method: "lgd", value: 1), symbols: symbols)
    #expect(try values() == [.number(FixedDecimal(4)), .number(FixedDecimal(1))])
  }

  @Test mutating func goesOnWithAnOpenSession() throws {
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    try session.rate(Sample.rating(1, &symbols, value: 2), symbols: symbols)
    let again = try store.ratingSession(event: "e", assessor: "Asesor B")
    #expect(again.number == session.number)
    try again.rate(Sample.rating(1, &symbols, value: 5), symbols: symbols)
    #expect(try values() == [.number(FixedDecimal(5))])
    #expect(try store.ratingSession(event: "e", assessor: "Asesor C").number != session.number)
  }

  @Test mutating func refusesToChangeWhatAClosedSessionRated() throws {
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    try session.rate(Sample.rating(1, &symbols), symbols: symbols)
    try session.close()
    #expect(thrownCode { try session.rate(Sample.rating(2, &symbols), symbols: symbols) } == .importFinished)
    let next = try store.ratingSession(event: "e", assessor: "Asesor B")
    #expect(next.number != session.number)
    #expect(thrownCode { try next.rate(Sample.rating(1, &symbols), symbols: symbols) } == .duplicateRating)
  }

  @Test mutating func refusesWhatAFileBrought() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols, assessor: "Asesor B")], symbols)
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    #expect(thrownCode { try session.rate(Sample.rating(1, &symbols), symbols: symbols) } == .duplicateRating)
  }

  @Test mutating func showsNoOtherAssessorsRatings() throws {
    try store.importFile("a.csv", [Sample.rating(1, &symbols, assessor: "Asesor A")], symbols)
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    #expect(try session.ratings(of: 1).people[0].evidence.isEmpty)
    try session.rate(Sample.rating(1, &symbols, value: 4), symbols: symbols)
    #expect(try session.ratings(of: 1).people[0].evidence.map(\.value) == [.number(FixedDecimal(4))])
  }

  @Test mutating func refusesAClosedEvent() throws {
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    try store.close(event: "e")
    #expect(thrownCode { try session.rate(Sample.rating(1, &symbols), symbols: symbols) } == .eventClosed)
    #expect(thrownCode { _ = try store.ratingSession(event: "e", assessor: "Asesor B") } == .eventClosed)
  }

  @Test mutating func countsAsEarlierRatingsForAFile() throws {
    let session = try store.ratingSession(event: "e", assessor: "Asesor A")
    try session.rate(Sample.rating(1, &symbols), symbols: symbols)
    let found = try store.checkDuplicates(in: "e").duplicates(of: [Sample.rating(1, &symbols)], symbols: symbols)
    #expect(found.map(\.earlier.kind) == [.rating])
  }
}
