package import Assessment

/// The keys of one kind of mapping in a definition file: what is read, checked, documented and made into a JSON Schema.
package struct FieldTable: Sendable {
  /// Stable name of the mapping, for schemas and reference pages: `rubric`, `method`.
  package let name: String
  package let summary: LocalizedText
  package let fields: [Field]

  init(_ name: String, id: String, en: String, _ fields: [Field]) {
    self.name = name
    summary = LocalizedText(id: id, en: en)
    self.fields = fields
  }

  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

/// One key: its type, whether it must stand, and one sentence.
package struct Field: Sendable {
  package enum Presence: Hashable, Sendable {
    case required
    case optional
  }

  package let name: String
  package let type: FieldType
  package let presence: Presence
  package let summary: LocalizedText

  static func required(_ name: String, _ type: FieldType, id: String, en: String) -> Field {
    Field(name: name, type: type, presence: .required, summary: LocalizedText(id: id, en: en))
  }

  static func optional(_ name: String, _ type: FieldType, id: String, en: String) -> Field {
    Field(name: name, type: type, presence: .optional, summary: LocalizedText(id: id, en: en))
  }
}
