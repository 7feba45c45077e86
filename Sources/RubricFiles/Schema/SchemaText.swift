import Assessment
import JSONText

/// The pieces of a JSON Schema that need no table, and its layout.
enum SchemaText {
  static let identifier = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}"

  /// A parameter of an evaluator: anything but nothing.
  static let parameter = JSONObject([
    "anyOf": [
      ["type": ["string", "number", "boolean"]],
      ["type": "array", "items": ["$ref": "#/definitions/parameter"]],
      ["type": "object", "additionalProperties": ["$ref": "#/definitions/parameter"]],
    ]
  ])

  static func integer(_ range: ClosedRange<Int>) -> JSONObject {
    JSONObject([
      "type": ["integer", "string"], "pattern": "^[+-]?[0-9]+$", "minimum": .number(JSONNumber(range.lowerBound)),
      "maximum": .number(JSONNumber(range.upperBound)),
    ])
  }

  static func decimal(_ bounds: DecimalBounds) -> JSONObject {
    var object = JSONObject(["type": ["number", "string"], "pattern": "^[+-]?[0-9]{1,12}([.,][0-9]{1,6})?$"])
    let limits = [("minimum", bounds.atLeast), ("exclusiveMinimum", bounds.above), ("maximum", bounds.atMost)]
    for (name, limit) in limits {
      if let limit { object.append(name, number(limit)) }
    }
    return object
  }

  static func list(_ items: JSONObject, _ minimum: Int) -> JSONObject {
    var object = JSONObject(["type": "array"])
    if minimum > 0 { object.append("minItems", .number(JSONNumber(minimum))) }
    object.append("items", .object(items))
    return object
  }

  /// Two spaces a level, one line for what holds no object.
  static func indented(_ value: JSONValue) -> String { indented(value, margin: "") + "\n" }

  private static func number(_ value: FixedDecimal) -> JSONValue {
    JSONNumber("\(value)").map { .number($0) } ?? .string("\(value)")
  }

  private static func indented(_ value: JSONValue, margin: String) -> String {
    let inner = margin + "  "
    switch value {
    case .object(let object) where !object.members.isEmpty:
      let members = object.members.map { "\(inner)\(line(.string($0.name))): \(indented($0.value, margin: inner))" }
      return "{\n\(members.joined(separator: ",\n"))\n\(margin)}"
    case .array(let values) where values.contains { $0.object != nil }:
      let items = values.map { inner + indented($0, margin: inner) }
      return "[\n\(items.joined(separator: ",\n"))\n\(margin)]"
    default: return line(value)
    }
  }

  private static func line(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.value(value)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }
}
