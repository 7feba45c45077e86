import Assessment
import EvaluatorKit

/// How the methods of a technical competency become one figure.
enum Combination: String, CaseIterable, Sendable {
  case weighted
  case highest
  case lowest
}

/// What must hold beside the figure, and the level that is not exceeded where it does not.
struct Prerequisite: Sendable {
  var method: String
  /// `nil` = any item of the method.
  var item: String?
  /// On the method's own scale.
  var atLeast: Ratio
  var atMost: FixedDecimal
}

/// The parameters that `takar/technical` adds to the shared ones.
struct TechnicalRules: Sendable {
  var combine: Combination
  var prerequisites: [Prerequisite]
  /// In months; `nil` = evidence of any age counts.
  var recent: Int?

  /// `otherwise.at_most` is a level, so it must be a decimal on the scale's range; the method is one of the rubric's.
  init(_ values: ParameterValues, _ setup: EvaluatorSetup) throws(ParameterFaults) {
    let scale = setup.scale
    combine = values.choice("combine")
    recent = values["recent"]?.record?.integer("months")
    prerequisites = []
    var faults: [ParameterFault] = []
    for (index, entry) in values.list("prerequisites").enumerated() {
      guard let record = entry.record else { continue }
      let method = record.text("method")
      if !setup.rubricMethods.isEmpty, !setup.rubricMethods.contains(method) {
        let path = ["prerequisites", "\(index)", "method"]
        faults.append(.unknownName(method, among: setup.rubricMethods, path: path))
      }
      guard let level = record.record("otherwise").decimal("at_most").fixedDecimal,
        level >= scale.min, level <= scale.max
      else {
        faults.append(TechnicalRules.offScale(index, scale))
        continue
      }
      prerequisites.append(
        Prerequisite(
          method: method,
          item: record["item"]?.text,
          atLeast: record.decimal("at_least"),
          atMost: level
        )
      )
    }
    guard faults.isEmpty else { throw ParameterFaults(faults) }
  }

  private static func offScale(_ index: Int, _ scale: Scale) -> ParameterFault {
    ParameterFault(
      path: ["prerequisites", "\(index)", "otherwise", "at_most"],
      reason: LocalizedText(
        id: "harus berupa level desimal antara \(scale.min) dan \(scale.max)",
        en: "must be a decimal level between \(scale.min) and \(scale.max)"
      )
    )
  }
}
