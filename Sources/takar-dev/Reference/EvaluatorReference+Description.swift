import Assessment
import EvaluatorKit
import Reports

extension EvaluatorReference {
  /// The Indonesian texts of an evaluator's own description.
  init(_ description: EvaluatorDescription) {
    self.init(
      id: description.id,
      version: description.version,
      kinds: description.kinds.map(\.name).joined(separator: " dan "),
      summary: description.summary.id,
      rationale: description.rationale.id,
      parameters: description.parameters.flatMap { EvaluatorReference.rows($0, depth: 0) },
      examples: description.examples.map(EvaluatorReference.Example.init)
    )
  }

  private static func rows(_ parameter: ParameterDescription, depth: Int) -> [Parameter] {
    let row = Parameter(
      name: parameter.name,
      depth: depth,
      type: parameter.type.phrase,
      standard: parameter.defaultText,
      isRequired: parameter.isRequired,
      sentence: parameter.summary.id
    )
    return [row] + parameter.type.nested.flatMap { rows($0, depth: depth + 1) }
  }
}

extension CompetencyKind {
  fileprivate var name: String {
    switch self {
    case .technical: "teknis"
    case .managerial: "manajerial"
    case .sociocultural: "sosial kultural"
    }
  }
}

extension ParameterType {
  /// The type and its bounds in a few words.
  fileprivate var phrase: String {
    switch self {
    case .decimal(let low, let high): "desimal atau pecahan" + ParameterType.bounds(low?.description, high?.description)
    case .integer(let range): "bilangan bulat \(range.lowerBound) sampai \(range.upperBound)"
    case .choice(let words): words.joined(separator: " | ")
    case .text: "teks"
    case .record: "isian berikut:"
    case .list(let element): "daftar; tiap butir \(element.phrase)"
    case .map(let keys, let element): "peta dengan kunci \(keys.joined(separator: ", ")); tiap nilai \(element.phrase)"
    }
  }

  /// The parameters within.
  fileprivate var nested: [ParameterDescription] {
    switch self {
    case .record(let fields): fields
    case .list(let element), .map(_, let element): element.nested
    case .decimal, .integer, .choice, .text: []
    }
  }

  private static func bounds(_ low: String?, _ high: String?) -> String {
    switch (low, high) {
    case (let low?, let high?): " \(low) sampai \(high)"
    case (let low?, nil): ", paling kecil \(low)"
    case (nil, let high?): ", paling besar \(high)"
    case (nil, nil): ""
    }
  }
}
