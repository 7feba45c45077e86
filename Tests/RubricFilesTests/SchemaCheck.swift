import Assessment
import JSONText
import RubricFiles

/// The subset of JSON Schema that our schemas use, applied to a YAML tree: a scalar is every type its text can be read as.
///
/// Safe to share: nothing changes after it is made, and a pattern keeps no state of a match.
final class SchemaCheck: @unchecked Sendable {
  private let definitions: JSONObject
  private let root: JSONValue
  /// Compiled once: that costs more than all the matching.
  private let patterns: [String: Regex<AnyRegexOutput>]

  private init(_ schema: DefinitionSchema) throws {
    root = try JSONParser.parse(Array(schema.text.utf8))
    definitions = root.object?["definitions"]?.object ?? JSONObject()
    let texts = Set(Self.patterns(in: root))
    patterns = try Dictionary(uniqueKeysWithValues: texts.map { ($0, try Regex($0)) })
  }

  private static let made = Result {
    try Dictionary(uniqueKeysWithValues: DocumentForm.allCases.map { ($0, try SchemaCheck(DefinitionSchema($0))) })
  }

  /// The check by the schema of a kind of document.
  static func of(_ form: DocumentForm) throws -> SchemaCheck {
    guard let check = try made.get()[form] else { throw UnknownRule(name: form.rawValue) }
    return check
  }

  private static func patterns(in value: JSONValue) -> [String] {
    let members = value.object?.members ?? []
    let own = members.filter { $0.name == "pattern" }.compactMap { $0.value.string }
    return own + members.flatMap { patterns(in: $0.value) } + (value.array ?? []).flatMap(patterns)
  }

  func accepts(_ node: YAMLNode) throws -> Bool { try accepts(node, root) }

  private func accepts(_ node: YAMLNode, _ schema: JSONValue) throws -> Bool {
    for member in schema.object?.members ?? [] where try !holds(member, node, schema) { return false }
    return true
  }

  private func holds(_ rule: JSONObject.Member, _ node: YAMLNode, _ schema: JSONValue) throws -> Bool {
    switch rule.name {
    case "$schema", "title", "description", "definitions": return true
    case "$ref":
      let name = rule.value.string?.split(separator: "/").last ?? ""
      return try accepts(node, definitions[String(name)] ?? .null)
    case "allOf": return try (rule.value.array ?? []).allSatisfy { try accepts(node, $0) }
    case "anyOf": return try (rule.value.array ?? []).contains { try accepts(node, $0) }
    case "type": return (rule.value.array ?? [rule.value]).contains { isOf($0.string ?? "", node) }
    case "enum": return (rule.value.array ?? []).contains { word($0) == node.text }
    case "pattern": return try node.text.map { try matches($0, rule.value) } ?? true
    case "minimum": return compare(node, rule.value) { $0 >= $1 }
    case "maximum": return compare(node, rule.value) { $0 <= $1 }
    case "exclusiveMinimum": return compare(node, rule.value) { $0 > $1 }
    case "minItems": return isOf("object", node) || node.items.count >= rule.value.number?.integer ?? 0
    case "minProperties": return node.entries.count >= rule.value.number?.integer ?? 0
    case "items": return try node.items.allSatisfy { try accepts($0, rule.value) }
    case "required": return (rule.value.array ?? []).allSatisfy { node.entry($0.string ?? "") != nil }
    case "properties", "additionalProperties": return try properties(node, schema)
    case "propertyNames":
      return try node.entries.allSatisfy { try matches($0.key, rule.value.object?["pattern"] ?? .null) }
    default: throw UnknownRule(name: rule.name)
    }
  }

  struct UnknownRule: Error { let name: String }

  private func properties(_ node: YAMLNode, _ schema: JSONValue) throws -> Bool {
    let known = schema.object?["properties"]?.object
    let others = schema.object?["additionalProperties"] ?? true
    return try node.entries.allSatisfy { entry in
      try accepts(entry.value, known?[entry.key] ?? others) && (known?[entry.key] ?? others) != .bool(false)
    }
  }

  private func isOf(_ type: String, _ node: YAMLNode) -> Bool {
    switch (type, node.content) {
    case ("object", .mapping), ("array", .sequence): true
    case ("string", .scalar): !node.isBlank
    case ("number", .scalar(let text)): (try? FixedDecimal(parsing: text)) != nil
    case ("integer", .scalar(let text)): Int(text) != nil
    case ("boolean", .scalar(let text)): text == "true" || text == "false"
    default: false
    }
  }

  private func word(_ value: JSONValue) -> String? { value.bool.map { $0 ? "true" : "false" } ?? value.string }

  private func matches(_ text: String, _ pattern: JSONValue) throws -> Bool {
    guard let regex = patterns[pattern.string ?? ""] else { throw UnknownRule(name: "pattern") }
    return text.firstMatch(of: regex) != nil
  }

  private func compare(_ node: YAMLNode, _ limit: JSONValue, _ holds: (FixedDecimal, FixedDecimal) -> Bool) -> Bool {
    guard let text = node.text, let value = try? FixedDecimal(parsing: text),
      let bound = limit.number.flatMap({ try? FixedDecimal(parsing: $0.text) })
    else { return true }
    return holds(value, bound)
  }
}
