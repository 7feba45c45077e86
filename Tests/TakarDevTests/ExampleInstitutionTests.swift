import Assessment
import EvidenceFiles
import RubricFiles
import SourceDiagnostics
import Testing

@testable import takar_dev

@Suite struct ExampleInstitutionTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  private static let files = ExampleInstitution().files

  @Test(arguments: files.map(\.name)) func regeneratesEachFileByteForByte(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let committed = TextFile.read("\(Self.root)/Examples/kabupaten/\(name)")
    #expect(committed == file.text, "run `swift run takar-dev example` and commit what it writes")
  }

  @Test func givesEveryCaseAPersonInItsEvent() throws {
    let cast = ExampleCast(Self.people)
    for role in ExampleCase.allCases {
      let index = try #require(cast.index(of: role), "nobody plays \(role)")
      let rows = cast.participations(in: role.event).filter { $0.index == index && $0.status == "present" }
      #expect(rows.count == (role == .twoTargets ? 2 : 1), "\(role)")
    }
  }

  @Test func inventsWellFormedNumbersThatDiffer() {
    let people = Self.people
    #expect(people.count == 60)
    #expect(Set(people.map(\.number)).count == 60 && Set(people.map(\.name)).count == 60)
    for person in people {
      let fault = CivilServantNumber.fault(of: person.number, as: person.isContract ? .niPPPK : .nip)
      #expect(fault == nil, "\(person.number)")
    }
  }

  @Test(arguments: ExampleJob.all.map(\.standard)) func asksWhatTheStandardAsks(id: String) throws {
    let job = try #require(ExampleJob.all.first { $0.standard == id })
    let standard = try Self.definitions().standard(DefinitionReference(id: id), on: Self.day(.filling)).value
    let core = zip(ExampleJob.coreCodes, job.core).map { ($0, $1.text) }
    let wanted = core + job.technical.map { ($0.competency, $0.level.text) }
    let found = standard.requires.map { ($0.competency, $0.level.description) }
    #expect(Dictionary(uniqueKeysWithValues: wanted) == Dictionary(uniqueKeysWithValues: found))
  }

  @Test(arguments: ExampleEvent.allCases) func passesTheCheckOfAnImport(event: ExampleEvent) throws {
    let employees = try Self.employees()
    let people = Set(employees.map(\.nip))
    let list = try ParticipantReader(people: people).read(try Self.file("participants-\(event.rawValue).csv"))
    #expect(Self.faults(list) == [])
    let keys = Dictionary(uniqueKeysWithValues: people.sorted().enumerated().map { ($1, Int32($0)) })
    let definitions = try Self.definitions()
    let context = EvidenceContext(
      rubric: try definitions.rubric(DefinitionReference(id: event.rubric), on: Self.day(event)).value,
      dictionaries: definitions.dictionaries.map(\.value),
      eventDate: try Self.day(event),
      people: keys
    )
    let evidence = try EvidenceReader(context: context).check(try Self.file("evidence-\(event.rawValue).csv"))
    #expect(Self.faults(evidence) == [])
  }

  private static var people: [ExamplePerson] {
    var random = SeededGenerator(seed: 2026)
    return ExamplePerson.everybody(&random)
  }

  private static func employees() throws -> [Employee] {
    guard case .accepted(let employees) = try EmployeeReader(importDay: day(.mapping)).read(file("employees.csv")) else {
      return []
    }
    return employees
  }

  private static func file(_ name: String) throws -> ImportFile {
    ImportFile(name: name, text: try #require(files.first { $0.name == name }).text)
  }

  private static func day(_ event: ExampleEvent) throws -> CalendarDay {
    try #require(CalendarDay(parsing: event.date))
  }

  private static func definitions() throws -> DefinitionSet {
    let sources = try ["Rubrics", "Examples/kabupaten/Rubrics"].flatMap { try DefinitionSource.read(path: "\(root)/\($0)") }
    return DefinitionSet.load(sources, reportingTo: DiagnosticCollector())
  }

  /// The first faults as lines.
  private static func faults<Accepted>(_ outcome: FileOutcome<Accepted>) -> [String] {
    guard case .refused(let faults) = outcome else { return [] }
    return faults.diagnostics.prefix(10).map { "\($0.span?.description ?? "") \($0.code.code) \($0.message.en)" }
  }
}
