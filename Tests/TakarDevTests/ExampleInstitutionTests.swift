import Assessment
import RubricFiles
import Testing

@testable import takar_dev

@Suite struct ExampleInstitutionTests {
  @Test(arguments: ExampleRun.files.map(\.name)) func regeneratesEachFileByteForByte(name: String) throws {
    let file = try #require(ExampleRun.files.first { $0.name == name })
    let committed = TextFile.read("\(ExampleRun.root)/Examples/kabupaten/\(name)")
    #expect(committed == file.text, "run `swift run takar-dev example` and commit what it writes")
  }

  @Test func givesEveryCaseAPersonInItsEvent() throws {
    let cast = ExampleCast(ExampleRun.people)
    for role in ExampleCase.allCases {
      let index = try #require(cast.index(of: role), "nobody plays \(role)")
      let rows = cast.participations(in: role.event).filter { $0.index == index && $0.status == "present" }
      #expect(rows.count == (role == .twoTargets ? 2 : 1), "\(role)")
    }
  }

  @Test func inventsWellFormedNumbersThatDiffer() {
    let people = ExampleRun.people
    #expect(people.count == 60)
    #expect(Set(people.map(\.number)).count == 60 && Set(people.map(\.name)).count == 60)
    for person in people {
      let fault = CivilServantNumber.fault(of: person.number, as: person.isContract ? .niPPPK : .nip)
      #expect(fault == nil, "\(person.number)")
    }
  }

  @Test(arguments: ExampleJob.all.map(\.standard)) func asksWhatTheStandardAsks(id: String) throws {
    let job = try #require(ExampleJob.all.first { $0.standard == id })
    let run = try ExampleRun(.filling)
    let standard = try run.definitions.standard(DefinitionReference(id: id), on: run.day).value
    let core = zip(ExampleJob.coreCodes, job.core).map { ($0, $1.text) }
    let wanted = core + job.technical.map { ($0.competency, $0.level.text) }
    let found = standard.requires.map { ($0.competency, $0.level.description) }
    #expect(Dictionary(uniqueKeysWithValues: wanted) == Dictionary(uniqueKeysWithValues: found))
  }
}
