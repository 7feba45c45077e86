/// `vendor/name@major`.
public struct PluginReference: Hashable, Sendable, CustomStringConvertible {
  public var id: String
  /// `nil` = whichever is there.
  public var major: Int?

  public init(id: String, major: Int? = nil) {
    self.id = id
    self.major = major
  }

  public var description: String { major.map { "\(id)@\($0)" } ?? id }
}

/// What an evaluator is bound to in a rubric.
public enum EvaluatorTarget: Hashable, Sendable {
  case kind(CompetencyKind)
  /// An exception for one competency, stronger than its kind's.
  case competency(String)

  /// The key of the rubric's `evaluators`.
  package var key: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .competency(let code): code
    }
  }
}

/// Which evaluator, with which parameters, reads the evidence of a kind or of one competency.
public struct EvaluatorBinding: Hashable, Sendable {
  public var target: EvaluatorTarget
  public var plugin: PluginReference
  public var parameters: ParameterTree

  public init(target: EvaluatorTarget, plugin: PluginReference, parameters: ParameterTree = .none) {
    self.target = target
    self.plugin = plugin
    self.parameters = parameters
  }
}
