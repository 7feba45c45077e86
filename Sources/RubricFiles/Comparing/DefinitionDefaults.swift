/// What a key means where it is not written, as text; only keys whose absence has a value of its own.
enum DefinitionDefaults {
  static func text(of field: String, in table: String) -> String? { all["\(table).\(field)"] }

  /// Lists of named items whose order has a meaning.
  static func isOrdered(_ table: String) -> Bool { ["category", "level", "cut"].contains(table) }

  /// Mappings whose absence means the defaults of their keys.
  static func isAllDefaults(_ table: String) -> Bool { ["attained", "consensus", "job_match"].contains(table) }

  private static let all: [String: String] = [
    "method.weight": "1", "method.attempts": "refuse", "method.anonymous": "false",
    "requirement.weight": "1", "requirement.must_meet": "false",
    "rubric.missing": "refuse", "purpose.gates": "[]", "purpose.categories_for": "[]",
    "consensus.independent_ratings": "0", "consensus.reason": "optional",
    "consensus.allowed": "[technical, managerial, sociocultural]",
    "attained.rounding": "half-up",
    "job_match.formula": "ratio-of-sums", "job_match.cap": "none", "job_match.decimals": "2",
    "job_match.rounding": "half-up", "job_match.compare": "printed", "job_match.weights": "[]",
    "ratio_rounding.rounding": "half-up",
  ]
}
