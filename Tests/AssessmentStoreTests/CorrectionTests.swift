import Assessment
import AssessmentStore
import Testing

@Suite struct CorrectionTests {
  private let database: TemporaryDatabase
  private let store: Store
  private let by = Attribution(author: "Sekretaris", reason: "salah ketik")

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
    var symbols = SymbolTable()
    var first = Sample.rating(1, &symbols)
    first.note = symbols.intern("catatan")
    try store.importFile("a.csv", [first, Sample.rating(1, &symbols, assessor: "Asesor B")], symbols)
  }

  private func correct(assessor: String?, method: String = "bei") throws {
    let selection = RatingSelection(person: 1, competency: "M.01", method: method, assessor: assessor)
    try store.correct(selection, in: "e", value: .number(FixedDecimal(5)), by: by)
  }

  @Test func supersedesOneRatingAndKeepsItsOtherFields() throws {
    try correct(assessor: "Asesor A")
    let batch = try store.evidence(of: 1, in: "e")
    let rows = batch.people[0].evidence
    #expect(rows.map(\.value) == [.number(FixedDecimal(3)), .number(FixedDecimal(5))])
    #expect(rows[1].note.map { batch.symbols[$0] } == "catatan")
    #expect(rows[1].assessor.map { batch.symbols[$0] } == "Asesor A")
  }

  @Test func correctsACorrection() throws {
    try correct(assessor: "Asesor A")
    try correct(assessor: "Asesor A")
    #expect(try store.evidenceCount() == 2)
  }

  @Test func correctsInAClosedEvent() throws {
    try store.close(event: "e")
    try correct(assessor: "Asesor A")
    #expect(try store.imports(into: "e").map(\.kind) == [.evidence, .correction])
  }

  @Test func refusesWhatMatchesNoneOrSeveral() throws {
    #expect(thrownCode { try correct(assessor: "Asesor C") } == .ratingUnknown)
    #expect(thrownCode { try correct(assessor: "Asesor A", method: "lgd") } == .ratingUnknown)
    #expect(thrownCode { try correct(assessor: nil) } == .ratingAmbiguous)
    #expect(try store.imports(into: "e").map(\.kind) == [.evidence])
  }
}
