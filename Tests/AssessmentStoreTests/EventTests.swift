import Assessment
import AssessmentStore
import Testing

@Suite struct EventTests {
  private let database: TemporaryDatabase
  private let store: Store

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  @Test func readsBackAnEventWithItsPins() throws {
    let record = try #require(try store.event("e"))
    #expect(record.event == Sample.event("e", uses: ["d"]))
    #expect(record.pins == [Sample.rubric, Sample.standard, Sample.dictionary])
    #expect(record.recorded == 1_700_000_000)
    #expect(try store.event("x") == nil)
  }

  @Test func pinsTheRubricEvenWhereItIsNotListed() throws {
    try store.create(Sample.event("f"), pins: [Sample.standard])
    #expect(try store.event("f")?.pins == [Sample.rubric, Sample.standard])
  }

  @Test func refusesTheSameEventTwice() throws {
    #expect(thrownCode { try store.create(Sample.event("e"), pins: []) } == .eventExists)
  }

  @Test func createsAllOrNothing() throws {
    let unknown = DefinitionPin(kind: .standard, id: "u", version: "1", digest: "sha256:u")
    #expect(thrownCode { try store.create(Sample.event("f"), pins: [unknown]) } == .unknownDefinition)
    #expect(thrownCode { try store.create(Sample.event("f", uses: ["x"]), pins: []) } == .unknownEvent)
    #expect(try store.event("f") == nil)
  }

  @Test func pinsAnew() throws {
    let next = DefinitionPin(kind: .rubric, id: "r", version: "2", digest: "sha256:r2")
    try store.save([Sample.definition(next)])
    try store.pinAgain(event: "e", pins: [next, Sample.standard], by: Attribution(author: "A", reason: "perbaikan"))
    let record = try #require(try store.event("e"))
    #expect(record.event.rubric == next)
    #expect(record.pins == [next, Sample.standard])
  }

  @Test func closesOnce() throws {
    try store.close(event: "e")
    try store.close(event: "e")
    #expect(try store.events().map(\.event.isClosed) == [false, true])
  }

  @Test func keepsDefinitionsByDigest() throws {
    #expect(try store.definition(digest: "sha256:s") == Sample.definition(Sample.standard))
    #expect(try store.definition(.rubric, id: "r", version: "1") == Sample.definition(Sample.rubric))
    #expect(try store.definition(digest: "sha256:x") == nil)
    #expect(try store.definitionPins(.dictionary) == [Sample.dictionary])
    #expect(try store.definitionPins().count == 3)
  }

  @Test func refusesAnotherContentUnderTheSameVersion() throws {
    var other = Sample.rubric
    other.digest = "sha256:other"
    let new = DefinitionPin(kind: .rubric, id: "n", version: "1", digest: "sha256:n")
    #expect(thrownCode { try store.save([Sample.definition(new), Sample.definition(other)]) } == .definitionConflict)
    #expect(try store.definitionPins().count == 3)
    try store.save([Sample.definition(Sample.rubric)])
  }
}
