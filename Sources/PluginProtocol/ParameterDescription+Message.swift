import Assessment
import EvaluatorKit
import JSONText

extension ParameterDescription {
  var json: JSONValue {
    [
      "name": .string(name), "type": type.json, "default": JSONValue(defaultText) { .string($0) },
      "required": .bool(isRequired), "summary": JSONValue(summary),
    ]
  }

  init(_ reader: MessageReader) throws(ProtocolFault) {
    self.init(
      name: try reader.text("name"),
      type: try ParameterType(reader.member("type")),
      defaultText: try reader.optional("default")?.flowText(),
      isRequired: try reader.optional("required")?.flag() ?? false,
      summary: try reader.localized("summary")
    )
  }
}

extension MessageReader {
  /// A text that a parameter's default may be: short, and readable as YAML's flow style.
  fileprivate func flowText() throws(ProtocolFault) -> String {
    let text = try text()
    guard text.utf8.count <= 1000, ParameterTree(flow: text) != nil else {
      throw ProtocolFault(place, expected: "a value as it would stand in YAML, at most 1000 bytes")
    }
    return text
  }
}

extension ParameterType {
  fileprivate var json: JSONValue {
    switch self {
    case .decimal(let low, let high):
      [
        "is": "decimal", "low": JSONValue(low) { .string($0.description) },
        "high": JSONValue(high) { .string($0.description) },
      ]
    case .integer(let range):
      [
        "is": "integer", "low": .number(JSONNumber(range.lowerBound)), "high": .number(JSONNumber(range.upperBound)),
      ]
    case .choice(let words): ["is": "choice", "of": JSONValue(texts: words)]
    case .text: ["is": "text"]
    case .record(let parameters): ["is": "record", "of": .array(parameters.map(\.json))]
    case .list(let element): ["is": "list", "of": element.json]
    case .map(let keys, let element): ["is": "map", "keys": JSONValue(texts: keys), "to": element.json]
    }
  }

  fileprivate init(_ reader: MessageReader) throws(ProtocolFault) {
    switch try reader.text("is") {
    case "decimal":
      self = .decimal(low: try reader.optional("low")?.ratio(), high: try reader.optional("high")?.ratio())
    case "integer":
      let low = try reader.optional("low")?.integer(in: Int.min...Int.max) ?? .min
      self = .integer(low...(try reader.optional("high")?.integer(in: low...Int.max) ?? .max))
    case "choice": self = .choice(try reader.list("of") { item throws(ProtocolFault) in try item.text() })
    case "text": self = .text
    case "record":
      self = .record(try reader.list("of") { item throws(ProtocolFault) in try ParameterDescription(item) })
    case "list": self = .list(of: try ParameterType(reader.member("of")))
    case "map":
      self = .map(
        keys: try reader.list("keys") { item throws(ProtocolFault) in try item.text() },
        to: try ParameterType(reader.member("to"))
      )
    default:
      throw ProtocolFault(
        "\(reader.place).is",
        expected: "one of decimal, integer, choice, text, record, list, map"
      )
    }
  }
}
