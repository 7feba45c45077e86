import Assessment
private import JSONText

/// The JSON Schema (draft 7) of a kind of file, made of the field tables that the loader checks with.
///
/// Editors read YAML's own types: `version: 2026.1` is a number to them and text to the loader, so most values allow
/// both. A schema refuses nothing that the loader accepts; dates that no calendar has and numbers with an exponent
/// are left to the loader.
package struct DefinitionSchema {
  package let form: DocumentForm

  package init(_ form: DocumentForm) {
    self.form = form
  }

  /// The name of the schema's file.
  package var fileName: String { "\(form.rawValue).schema.json" }

  /// The schema as text for people and editors, in a fixed order.
  package var text: String { SchemaText.indented(.object(root)) }

  private var root: JSONObject {
    var object: JSONObject = JSONObject([
      "$schema": "http://json-schema.org/draft-07/schema#", "title": .string("takar \(form.word)"),
    ])
    for member in record(form.table).members { object.append(member.name, member.value) }
    var definitions = JSONObject()
    for table in tables(of: form.table) { definitions.append(table.name, .object(record(table))) }
    definitions.append("parameter", .object(SchemaText.parameter))
    object.append("definitions", .object(definitions))
    return object
  }

  private func record(_ table: FieldTable) -> JSONObject {
    var properties = JSONObject()
    for field in table.fields {
      var value = JSONObject(["description": .string(field.summary.id)])
      for member in schema(field.type).members { value.append(member.name, member.value) }
      properties.append(field.name, .object(value))
    }
    let required = table.fields.filter { $0.presence == .required }.map { JSONValue.string($0.name) }
    var object = JSONObject(["description": .string(table.summary.id), "type": "object"])
    if !required.isEmpty { object.append("required", .array(required)) }
    object.append("additionalProperties", false)
    object.append("properties", .object(properties))
    return object
  }

  private func schema(_ type: FieldType) -> JSONObject {
    switch type {
    case .text: JSONObject(["type": ["string", "number", "boolean"], "pattern": "\\S"])
    case .identifier: JSONObject(["type": ["string", "number"], "pattern": .string("^\(SchemaText.identifier)$")])
    case .reference:
      JSONObject([
        "type": ["string", "number"], "pattern": .string("^\(SchemaText.identifier)(@\(SchemaText.identifier))?$"),
      ])
    case .plugin:
      JSONObject([
        "type": "string", "pattern": .string("^\(SchemaText.identifier)/\(SchemaText.identifier)(@[0-9]+)?$"),
      ])
    case .date:
      JSONObject(["type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"])
    case .flag: JSONObject(["enum": [true, false, "true", "false"]])
    case .integer(let range): SchemaText.integer(range)
    case .decimal(let bounds): SchemaText.decimal(bounds)
    case .choice(let words): JSONObject(["enum": .array(words.map { .string($0) })])
    case .list(let type, let minimum): SchemaText.list(schema(type), minimum)
    case .map(let keys, let values): map(keys, values)
    case .record(let table): JSONObject(["allOf": [["$ref": .string("#/definitions/\(table.name)")]]])
    case .anyOf(let types): JSONObject(["anyOf": .array(types.map { .object(schema($0)) })])
    case .parameters:
      JSONObject(["type": "object", "additionalProperties": ["$ref": "#/definitions/parameter"]])
    }
  }

  private func map(_ keys: FieldType, _ values: FieldType) -> JSONObject {
    var object = JSONObject(["type": "object", "minProperties": 1])
    if let pattern = schema(keys).members.first(where: { $0.name == "pattern" })?.value {
      object.append("propertyNames", .object(JSONObject(["pattern": pattern])))
    }
    object.append("additionalProperties", .object(schema(values)))
    return object
  }

  /// Every table that a table leads to, once, by name.
  private func tables(of table: FieldTable) -> [FieldTable] {
    var found: [String: FieldTable] = [:]
    var open = table.fields.map(\.type)
    while let type = open.popLast() {
      switch type {
      case .record(let table):
        if found.updateValue(table, forKey: table.name) == nil { open += table.fields.map(\.type) }
      case .list(let type, _): open.append(type)
      case .map(let keys, let values): open += [keys, values]
      case .anyOf(let types): open += types
      default: break
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }
}
