import Ledger
import Testing

@Suite struct ResultRecordTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (inout ResultRecord) -> Void

    init(_ description: String, _ apply: @escaping @Sendable (inout ResultRecord) -> Void) {
      testDescription = description
      self.apply = apply
    }
  }

  private static let references = [
    Change("number") { $0.number = 99 }, Change("run") { $0.run = 99 }, Change("event") { $0.event = 99 },
    Change("person") { $0.person = 99 }, Change("employee") { $0.employee = 99 },
    Change("purpose") { $0.purpose = "filling" }, Change("as of") { $0.asOf += 1 },
    Change("valid until") { $0.validUntil = nil }, Change("supersedes") { $0.supersedes = 1 },
    Change("standard") { $0.standard = 99 }, Change("rubric") { $0.rubric = 99 },
    Change("order of dictionaries") { $0.dictionaries.reverse() }, Change("inputs") { $0.inputs = "" },
    Change("out of scope") { $0.outOfScope = [] },
  ]

  private static let competency = [
    Change("code") { $0.competencies[0].code = "M.02" }, Change("kind") { $0.competencies[0].kind = "technical" },
    Change("required") { $0.competencies[0].required += 1 }, Change("figure") { $0.competencies[0].figure = "11/5" },
    Change("attained") { $0.competencies[0].attained = "3" }, Change("status") { $0.competencies[0].status = "meets" },
    Change("plugin") { $0.competencies[0].plugin = 99 }, Change("from event") { $0.competencies[0].fromEvent = 99 },
    Change("flags") { $0.competencies[0].flags = 3 }, Change("strength") { $0.competencies[0].strength = 1 },
    Change("development area") { $0.competencies[0].developmentArea = 0 },
  ]

  private static let verdict = [
    Change("percent") { $0.jobMatch?.percent = "82" }, Change("decimals") { $0.jobMatch?.decimals = 1 },
    Change("exact") { $0.jobMatch?.exact = "82" }, Change("formula") { $0.jobMatch?.formula = "mean-of-ratios" },
    Change("cap") { $0.jobMatch?.cap = "total" }, Change("lowest") { $0.jobMatch?.lowest = "80" },
    Change("highest") { $0.jobMatch?.highest = "90" }, Change("kinds") { $0.jobMatch?.groups[0].kinds = "technical" },
    Change("weight") { $0.jobMatch?.groups[0].weight = nil },
    Change("group percent") { $0.jobMatch?.groups[0].percent = "82" }, Change("no job match") { $0.jobMatch = nil },
    Change("category") { $0.category?.code = "O" }, Change("title") { $0.category?.title = "Optimal" },
    Change("before gates") { $0.category?.beforeGates = "O" },
    Change("provisional") { $0.category?.provisional = 1 }, Change("passes") { $0.category?.passes = 1 },
    Change("no category") { $0.category = nil }, Change("gate") { $0.gates[0].atMost = "MMS" },
    Change("unmet") { $0.gates[0].unmet = [] }, Change("no gate") { $0.gates = [] },
  ]

  @Test(arguments: references + competency + verdict) func changesItsLeafWithEveryValue(change: Change) {
    var result = RecordExamples.result
    change.apply(&result)
    #expect(result.leafHash != RecordExamples.result.leafHash)
  }
}
