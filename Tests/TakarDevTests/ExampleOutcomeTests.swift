import Assessment
import ScoringEngine
import Testing

@testable import takar_dev

@Suite struct ExampleOutcomeTests {
  @Test(arguments: ExampleEvent.allCases) func prints(event: ExampleEvent) throws {
    let cast = ExampleCast(ExampleRun.people)
    for (person, result) in try ExampleRun(event).results() {
      let index = cast.people.firstIndex { $0.number == person.number } ?? 0
      let role = cast.role(of: index, in: event)
      let missing = result.competencies.filter { $0.attained == nil }.map { "\($0.code)\($0.flags)" }
      print("OUT", index, role.map { "\($0)" } ?? "-", result.standard.id, "\(result.jobMatch.map { "\($0.percent)" } ?? "nil")", result.category?.code ?? "-", result.category?.beforeGates ?? "-", missing)
    }
  }
}
