import Assessment
import EvaluatorKit
import ManagerialEvaluator
import ScoringEngine
import SocioculturalEvaluator
import SourceDiagnostics
import TechnicalEvaluator

/// The evaluators at hand: those linked in, an explicit list.
enum EvaluatorRegistry {
  static let builtIn: [any Evaluator] = [ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator()]

  /// The evaluator that a rubric names, of the major version it pins.
  static func find(_ reference: PluginReference) -> AvailableEvaluator? {
    builtIn.first { evaluator in
      let description = evaluator.description
      return description.id == reference.id && (reference.major.map { $0 == description.major } ?? true)
    }.map { AvailableEvaluator($0) }
  }

  /// A close id, where one was probably meant.
  static func suggestion(for id: String) -> String? { CloseMatch.find(id, among: builtIn.map(\.description.id)) }
}
