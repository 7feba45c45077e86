import Assessment
import AssessmentStore
import Testing

/// Lists of people go in as evidence does: seen when they are sealed, all at once.
@Suite struct PeopleImportTests {
  private let database: TemporaryDatabase
  private let store: Store

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  private func begin(_ name: String, _ employees: [Employee]) throws -> PeopleImport<Employee> {
    let list = try store.beginEmployees(from: ImportSource(name: name))
    try list.append(employees)
    return list
  }

  /// A list whose process ends in the middle: person 1 moves, person 4 is new.
  private func leaveEmployees() throws {
    _ = try begin("cut.csv", [Sample.employee(1, unit: "Unit B", effective: later), Sample.employee(4)])
  }

  private var later: CalendarDay { CalendarDay(daysSince1970: Sample.day.daysSince1970 + 10) }

  private func unit(_ number: Int) throws -> String? {
    try store.employee(nip: Sample.nip(number), asOf: later)?.employee.unit
  }

  private func presentOnes(_ numbers: Int...) -> [Participant] {
    numbers.map { Participant(nip: Sample.nip($0), status: .present) }
  }

  @Test func hidesEmployeesUntilTheSeal() throws {
    let moved = Sample.employee(1, unit: "Unit B", effective: later)
    let list = try begin("a.csv", [moved, Sample.employee(4)])
    #expect(try unit(1) == "Unit A")
    #expect(try store.versions(nip: Sample.nip(1)) == [Sample.employee(1)])
    #expect(try store.history(of: 1).count == 1)
    #expect(try store.imports(into: nil).map(\.state) == [.sealed, .unsealed])
    #expect(try list.seal() == ListImport(added: 2, unchanged: 0))
    #expect(try unit(1) == "Unit B")
    #expect(try store.versions(nip: Sample.nip(1)) == [Sample.employee(1), moved])
    #expect(try store.history(of: 1).count == 2)
    #expect(try store.imports(into: nil).map(\.state) == [.sealed, .sealed])
  }

  @Test func hidesThePersonsOfAnUnsealedListFromEveryReader() throws {
    let list = try begin("a.csv", [Sample.employee(4)])
    #expect(try !isSeen(4))
    try list.seal()
    #expect(try isSeen(4))
  }

  @Test func hidesThePersonsOfAnAbandonedListForEver() throws {
    let list = try begin("a.csv", [Sample.employee(4)])
    try list.abandon()
    #expect(thrownCode { try list.seal() } == .importFinished)
    #expect(thrownCode { try list.append([Sample.employee(5)]) } == .importFinished)
    #expect(try !isSeen(4))
  }

  /// What every look-up of a person says; they agree.
  private func isSeen(_ number: Int) throws -> Bool {
    let nip = Sample.nip(number)
    let key = Int32(number)
    let answers = [
      try store.person(nip: nip) != nil,
      try store.person(called: nip) != nil,
      try store.employee(nip: nip, asOf: later) != nil,
      try !store.versions(nip: nip).isEmpty,
      try !store.employees([key], asOf: later).isEmpty,
      try store.standards(of: [key], asOf: later) == ["s"],
      try !store.history(of: key).isEmpty,
      try store.numbers()[nip] != nil,
      try store.numbers(beginning: "1985").contains(nip),
      try store.personDirectory().key(of: nip) != nil,
      try !store.search(nip, asOf: later).isEmpty,
      try !store.search("Pegawai \(number)", asOf: later).isEmpty,
    ]
    #expect(Set(answers).count == 1, "\(answers)")
    return answers[0]
  }

  @Test func findsNobodyByANameThatIsNotSealed() throws {
    var renamed = Sample.employee(1, effective: later)
    renamed.name = "Nama Baru"
    let list = try begin("a.csv", [renamed])
    #expect(try store.search("Nama Baru", asOf: later).isEmpty)
    try list.seal()
    #expect(try store.search("Nama Baru", asOf: later).map(\.key) == [1])
  }

  @Test func hidesParticipantsUntilTheSeal() throws {
    try store.recordAccess(.report, event: "e", person: nil, by: "P")
    let list = try store.beginParticipants(of: "e", from: ImportSource(name: "p.csv"))
    try list.append(presentOnes(1, 2))
    #expect(try sightings(of: 1) == [0, 0, 0, 0, 0, 0, 0, 1])
    try list.seal()
    #expect(try sightings(of: 1) == [1, 2, 1, 1, 2, 1, 1, 3])
  }

  /// How much of the participants each reader has.
  private func sightings(of person: Int32) throws -> [Int] {
    [
      try store.hasParticipants(event: "e") ? 1 : 0,
      try store.participants(of: "e").count,
      try store.participants(of: "e", person: person).count,
      try store.participants(of: "e", people: [person]).count,
      try store.people(in: "e", withStatus: .present).count,
      try store.events(ofPerson: person).count,
      try store.accesses(person: person).count,
      try store.history(of: person).count,
    ]
  }

  @Test func countsTheLatestRowThatIsSealed() throws {
    try store.importParticipants(presentOnes(1), into: "e", from: ImportSource(name: "a"))
    let list = try store.beginParticipants(of: "e", from: ImportSource(name: "b"))
    try list.append([Participant(nip: Sample.nip(1), status: .withdrawn)])
    #expect(try store.participants(of: "e").map(\.participant.status) == [.present])
    #expect(try store.people(in: "e", withStatus: .present) == [1])
    try list.seal()
    #expect(try store.participants(of: "e").map(\.participant.status) == [.withdrawn])
  }

  @Test func marksAListWhoseProcessIsGoneAsAbandoned() throws {
    try leaveEmployees()
    let list = try store.beginEmployees(from: ImportSource(name: "again.csv"))
    #expect(list.abandoned == [2])
    try list.append([Sample.employee(1, unit: "Unit B", effective: later), Sample.employee(4)])
    #expect(try list.seal() == ListImport(added: 2, unchanged: 0))
    #expect(try store.imports(into: nil).map(\.state) == [.sealed, .abandoned, .sealed])
    #expect(try unit(1) == "Unit B" && isSeen(4))
    #expect(try store.numbers().count == 4)
    #expect(try store.verify().isSound)
  }

  @Test func leavesAListThatIsUnderWayAlone() throws {
    let list = try begin("a.csv", [Sample.employee(4)])
    #expect(try store.beginParticipants(of: "e", from: ImportSource(name: "p")).abandoned.isEmpty)
    try list.seal()
    #expect(try store.beginEmployees(from: ImportSource(name: "b")).abandoned == [3])
  }

  @Test func refusesParticipantsWhomOnlyAnUnsealedListKnows() throws {
    try leaveEmployees()
    let list = try store.beginParticipants(of: "e", from: ImportSource(name: "p"))
    #expect(thrownCode { try list.append(presentOnes(1, 4)) } == .unknownPerson)
    #expect(try store.imports(into: "e").map(\.state) == [.abandoned])
    #expect(thrownCode { try list.seal() } == .importFinished)
  }

  @Test func erasesAPersonOfAnUnsealedList() throws {
    try leaveEmployees()
    let person = try #require(try store.person(recorded: Sample.nip(4)))
    let summary = try store.erase(person: person, reason: "permintaan", by: "Petugas")
    #expect(summary.values == 4)
    #expect(try store.person(recorded: Sample.nip(4)) == nil)
    #expect(try store.person(called: summary.person) == person)
    #expect(try store.verify().isSound)
  }

  /// Two lists at once: the later row counts, whichever is sealed first.
  @Test(arguments: [true, false]) func takesTheLaterRowOfTwoListsAtOnce(firstSealsFirst: Bool) throws {
    let first = try begin("a.csv", [Sample.employee(1, unit: "Unit B"), Sample.employee(4)])
    let second = try begin("b.csv", [Sample.employee(1), Sample.employee(2), Sample.employee(4)])
    let both = firstSealsFirst ? [first, second] : [second, first]
    let outcomes = try both.map { try $0.seal() }
    #expect(Set(outcomes) == [ListImport(added: 2, unchanged: 0), ListImport(added: 2, unchanged: 1)])
    #expect(try unit(1) == "Unit A")
    #expect(try store.numbers().count == 4)
    #expect(try store.verify().isSound)
  }

  @Test func takesTheLaterRowOfTwoListsOfParticipantsAtOnce() throws {
    try store.importParticipants(presentOnes(1, 2), into: "e", from: ImportSource(name: "a"))
    let lists = try ["b", "c"].map { try store.beginParticipants(of: "e", from: ImportSource(name: $0)) }
    try lists[0].append([Participant(nip: Sample.nip(1), status: .absent)])
    try lists[1].append(presentOnes(1, 2))
    #expect(try lists[1].seal() == ListImport(added: 1, unchanged: 1))
    try lists[0].seal()
    #expect(try store.people(in: "e", withStatus: .present) == [1, 2])
    #expect(try store.verify().isSound)
  }

  @Test func readsListsOfManyTransactions() throws {
    let employees = (0..<2500).map { place in
      var employee = Sample.employee(1)
      employee.nip = String(198_501_012_010_010_000 + place)
      return employee
    }
    let outcome = try store.importEmployees(employees + [employees[0]], from: ImportSource(name: "many"))
    #expect(outcome == ListImport(added: 2499, unchanged: 2))
    #expect(try store.numbers().count == 2500)
    #expect(try store.imports(into: nil).map(\.rows) == [3, 2501])
    #expect(try store.verify().isSound)
  }
}
