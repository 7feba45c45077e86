import Assessment
import EvaluatorConformance
import EvaluatorKit
import ManagerialEvaluator
import SocioculturalEvaluator
import TechnicalEvaluator
import Testing

/// The evaluators that are linked in keep the contract that third parties must keep.
struct BuiltInTests {
  static let evaluators: [any Evaluator] = [ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator()]

  @Test(arguments: evaluators.indices)
  func keepTheContract(place: Int) async {
    let report = await ConformanceKit(Self.evaluators[place]).run()
    for entry in report.entries {
      for fault in entry.faults { Issue.record("\(report.id): \(entry.check.rawValue): \(fault.en)") }
    }
  }
}
