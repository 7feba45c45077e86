public import Assessment

/// What an evaluator says of itself: the source of listing, documentation, parameter checks and tests.
public struct EvaluatorDescription: Sendable {
  /// `vendor/name`.
  public var id: String
  /// `major.minor.patch`; a released version never changes its behaviour.
  public var version: String
  public var summary: LocalizedText
  public var rationale: LocalizedText
  public var kinds: [CompetencyKind]
  public var parameters: [ParameterDescription]
  public var examples: [EvaluatorExample]
  /// Why a value raised may lower the figure, where it may; `nil` = it never does.
  public var loweringReason: LocalizedText?

  public init(
    id: String,
    version: String,
    summary: LocalizedText,
    rationale: LocalizedText,
    kinds: [CompetencyKind],
    parameters: [ParameterDescription],
    examples: [EvaluatorExample],
    loweringReason: LocalizedText? = nil
  ) {
    self.id = id
    self.version = version
    self.summary = summary
    self.rationale = rationale
    self.kinds = kinds
    self.parameters = parameters
    self.examples = examples
    self.loweringReason = loweringReason
  }

  /// The number before the first point; rubrics pin it.
  public var major: Int { Int(version.prefix { $0 != "." }) ?? 0 }
}
