package import JSONText
import SourceDiagnostics

extension YAMLNode {
  /// The tree as JSON, every scalar a string.
  package var json: JSONValue {
    switch content {
    case .scalar(let text): return .string(text)
    case .sequence(let items): return .array(items.map(\.json))
    case .mapping(let entries):
      var object = JSONObject()
      for entry in entries { object.append(entry.key, entry.value.json) }
      return .object(object)
    }
  }

  /// The canonical bytes a definition's digest is made of: equal for equal content, whatever the layout of the file.
  package var canonicalBytes: [UInt8] { json.canonicalBytes }

  /// A tree back from its JSON form; every node stands at the one place given.
  init(_ json: JSONValue, at span: SourceSpan) {
    switch json {
    case .string(let text): self.init(.scalar(text), at: span)
    case .number(let number): self.init(.scalar(number.text), at: span)
    case .bool(let value): self.init(.scalar(value ? "true" : "false"), at: span)
    case .null: self.init(.scalar(""), at: span, isBlank: true)
    case .array(let values): self.init(.sequence(values.map { YAMLNode($0, at: span) }), at: span)
    case .object(let object):
      let entries = object.members.map { Entry(key: $0.name, keySpan: span, value: YAMLNode($0.value, at: span)) }
      self.init(.mapping(entries), at: span)
    }
  }
}
