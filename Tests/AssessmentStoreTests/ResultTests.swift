import Assessment
import AssessmentStore
import Testing

@Suite struct ResultTests {
  private let database: TemporaryDatabase
  private let store: Store

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  private func snapshot(_ number: Int) throws -> EmployeeSnapshot {
    try #require(try store.employee(nip: Sample.nip(number), asOf: Sample.day)).snapshot
  }

  private func record(_ results: [AssessmentResult], task: String = "all") throws -> Int {
    let run = try store.beginRun(event: "e", task: task)
    try run.append(results)
    try run.seal()
    return run.number
  }

  @Test func readsBackExactlyWhatWasGiven() throws {
    var results = [ResultSample.full(try snapshot(1)), ResultSample.bare(try snapshot(2))]
    let run = try record(results)
    for index in results.indices { results[index].run = run }
    #expect(try store.results(ResultQuery(event: "e")) == results)
  }

  @Test func keepsTheDataOfTheEventsDate() throws {
    _ = try record([ResultSample.full(try snapshot(1))])
    let later = Sample.employee(1, unit: "Unit B", effective: CalendarDay(daysSince1970: 20_100))
    try store.importEmployees([later], from: ImportSource(name: "later.csv"))
    #expect(try store.results(ResultQuery()).map(\.employee.unit) == ["Unit A"])
  }

  @Test func hidesResultsOfAnUnsealedRun() throws {
    let run = try store.beginRun(event: "e", task: "all")
    try run.append([ResultSample.bare(try snapshot(1))])
    #expect(try store.results(ResultQuery(event: "e")).isEmpty)
    try run.seal()
    #expect(try store.results(ResultQuery(event: "e")).count == 1)
  }

  @Test func goesOnWithARunThatWasCutShort() throws {
    let first = try store.beginRun(event: "e", task: "all")
    try first.append([ResultSample.bare(try snapshot(1))])
    let other = try store.beginRun(event: "e", task: "one person")
    #expect(other.number != first.number)
    let again = try store.beginRun(event: "e", task: "all")
    #expect(again.isResumed && again.number == first.number)
    let key = try #require(try store.employee(nip: Sample.nip(1), asOf: Sample.day)).key
    let latest = try again.latest(of: [key])
    let series = ResultKey(person: key, standard: "s", purpose: "mapping")
    #expect(latest[series]?.inputs == ResultSample.bare(try snapshot(1)).inputs)
    #expect(try other.latest(of: [key]).isEmpty)
  }

  @Test func beginsAnewWhereSomethingWasRecordedSince() throws {
    let first = try store.beginRun(event: "e", task: "all")
    try store.importEmployees([Sample.employee(4)], from: ImportSource(name: "later.csv"))
    let second = try store.beginRun(event: "e", task: "all")
    #expect(!second.isResumed && second.number != first.number)
  }

  @Test func showsTheLatestOfEachPersonStandardAndPurpose() throws {
    _ = try record([ResultSample.bare(try snapshot(1)), ResultSample.bare(try snapshot(2))])
    let filling = ResultSample.bare(try snapshot(1), purpose: "filling")
    let second = try record([ResultSample.bare(try snapshot(1)), filling])
    let found = try store.results(ResultQuery(event: "e"))
    #expect(found.map(\.employee.nip) == [Sample.nip(1), Sample.nip(1), Sample.nip(2)])
    #expect(found.map(\.purpose) == ["filling", "mapping", "mapping"])
    #expect(found.map(\.run) == [second, second, second - 1])
  }

  @Test func narrowsByPersonPurposeStandardAndRun() throws {
    let first = try record([ResultSample.bare(try snapshot(1)), ResultSample.bare(try snapshot(2))])
    _ = try record([ResultSample.bare(try snapshot(1), purpose: "filling")])
    let key = try #require(try store.employee(nip: Sample.nip(1), asOf: Sample.day)).key
    #expect(try store.results(ResultQuery(person: key)).count == 2)
    #expect(try store.results(ResultQuery(purpose: "filling")).count == 1)
    #expect(try store.results(ResultQuery(standard: "other")).isEmpty)
    #expect(try store.results(ResultQuery(run: first)).count == 2)
  }

  @Test func pagesThroughManyResults() throws {
    _ = try record([
      ResultSample.bare(try snapshot(1)), ResultSample.bare(try snapshot(2)), ResultSample.bare(try snapshot(3)),
    ])
    var pages = try store.resultPages(ResultQuery(event: "e"), size: 2)
    #expect(pages.count == 3)
    #expect(try pages.next()?.count == 2)
    #expect(try pages.next()?.count == 1)
    #expect(try pages.next() == nil)
  }

  @Test func refusesAPersonAsNobodyIsRecorded() throws {
    var result = ResultSample.bare(try snapshot(1))
    result.employee.unit = "Unit lain"
    #expect(thrownCode { _ = try record([result]) } == .resultMismatch)
    #expect(try store.results(ResultQuery()).isEmpty)
  }

  @Test func refusesADefinitionThatIsNotKept() throws {
    var result = ResultSample.bare(try snapshot(1))
    result.standard.digest = "sha256:other"
    #expect(thrownCode { _ = try record([result]) } == .unknownDefinition)
  }

  @Test func refusesToAddToASealedRun() throws {
    let run = try store.beginRun(event: "e", task: "all")
    try run.seal()
    #expect(thrownCode { try run.append([]) } == .runSealed)
    #expect(thrownCode { _ = try run.seal() } == .runSealed)
  }

  @Test func listsRuns() throws {
    _ = try record([ResultSample.bare(try snapshot(1))])
    _ = try store.beginRun(event: "e", task: "later")
    let runs = try store.runs(event: "e")
    #expect(runs.map(\.task) == ["all", "later"])
    #expect(runs.map(\.results) == [1, 0])
    #expect(runs.map(\.sealed) == [1_700_000_000, nil])
  }
}
