import Assessment
import EvaluatorKit
import Reports

/// What an evaluator says of itself, as a page of text.
struct EvaluatorPage {
  let description: EvaluatorDescription
  let language: Language
  let width: Int

  var text: String {
    var lines = ["\(description.id) \(description.version)", ""]
    lines += TextWrapping.paragraph(description.summary[language], width: width, indent: "")
    lines += [""] + TextWrapping.paragraph(description.rationale[language], width: width, indent: "")
    lines += ["", say("Parameter", "Parameters") + ":"]
    for parameter in description.parameters { lines += rows(parameter, depth: 1) }
    lines += ["", say("Contoh (sekaligus uji)", "Examples (its tests as well)") + ":"]
    for example in description.examples {
      let figure = example.expected.figure?.spoken[language] ?? say("tidak terukur", "not measurable")
      let flags = example.expected.flags.flags.map(\.rawValue).joined(separator: ", ")
      lines += TextWrapping.paragraph(
        "\(example.title[language]) → \(figure)\(flags.isEmpty ? "" : " [\(flags)]")",
        width: width,
        indent: "  - ",
        hanging: "    "
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ parameter: ParameterDescription, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let standard = parameter.defaultText.map { " = \($0)" } ?? ""
    let head = "\(parameter.name): \(parameter.type.phrase)\(standard)"
    let sentence = TextWrapping.paragraph(parameter.summary[language], width: width, indent: indent + "    ")
    return TextWrapping.paragraph(head, width: width, indent: indent, hanging: indent + "    ") + sentence
      + nested(parameter.type).flatMap { rows($0, depth: depth + 1) }
  }

  private func nested(_ type: ParameterType) -> [ParameterDescription] {
    switch type {
    case .record(let fields): fields
    case .list(let element), .map(_, let element): nested(element)
    case .decimal, .integer, .choice, .text: []
    }
  }

  private func say(_ id: String, _ en: String) -> String { LocalizedText(id: id, en: en)[language] }
}

extension ParameterType {
  /// The type in a few words that need no translation.
  fileprivate var phrase: String {
    switch self {
    case .decimal(let low, let high): "decimal \(low?.description ?? "…")…\(high?.description ?? "")"
    case .integer(let range):
      range.upperBound > 1_000_000 ? "integer ≥ \(range.lowerBound)" : "integer \(range.lowerBound)…\(range.upperBound)"
    case .choice(let words): words.joined(separator: " | ")
    case .text: "text"
    case .record: "{…}"
    case .list(let element): "[\(element.phrase)]"
    case .map(let keys, let element): "{\(keys.joined(separator: "|")): \(element.phrase)}"
    }
  }
}
