import Assessment

extension [String: LocalizedText] {
  /// The words of one language.
  func words(_ language: Language) -> [String: String] { mapValues { $0[language] } }
}

/// A label and what stands beside it.
struct LabelledValue: Sendable {
  let label: String
  let value: String
}

/// A definition or evaluator that a document rests on.
struct DigestLine: Hashable, Sendable {
  let label: String
  let name: String
  let digest: String
}

extension AssessmentResult {
  /// Every definition and evaluator of the result, in a fixed order, each once.
  func digestLines(_ language: Language) -> [DigestLine] {
    let pins = [rubric, standard] + dictionaries
    let definitions = pins.map { pin in
      DigestLine(label: pin.kind.title[language], name: "\(pin.id)@\(pin.version)", digest: pin.digest)
    }
    let plugins = Set(competencies.map(\.plugin)).sorted { ($0.id, $0.version) < ($1.id, $1.version) }
    return definitions
      + plugins.map { DigestLine(label: "evaluator", name: "\($0.id)@\($0.version)", digest: $0.digest ?? "") }
  }
}
