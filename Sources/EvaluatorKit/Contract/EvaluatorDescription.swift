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

extension EvaluatorDescription {
  /// Whether a text has the form of an id: `vendor/name`, each of small letters, digits and `-`, a letter first.
  package static func isIdentifier(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        guard let first = part.first, (97...122).contains(first) else { return false }
        return part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      }
  }
}
