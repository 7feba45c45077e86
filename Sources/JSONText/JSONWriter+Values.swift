extension JSONWriter {
  package mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int?) {
    self.name(name)
    if let value { integer(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  package mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }

  package mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    array { writer in for text in texts { writer.string(text) } }
  }

  package mutating func value(_ value: JSONValue) {
    write(value) { $0.members }
  }

  /// As `value`, the members of every object in the order of their names' UTF-8 bytes.
  package mutating func canonicalValue(_ value: JSONValue) {
    write(value) { object in object.members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }
  }

  private mutating func write(_ value: JSONValue, members: (JSONObject) -> [JSONObject.Member]) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let number): self.number(number)
    case .string(let text): string(text)
    case .array(let values):
      array { writer in for value in values { writer.write(value, members: members) } }
    case .object(let object):
      self.object { writer in
        for member in members(object) {
          writer.name(member.name)
          writer.write(member.value, members: members)
        }
      }
    }
  }
}

extension JSONValue {
  /// Compact bytes, members in the order written.
  package var compactBytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.takeBytes()
  }

  /// Compact bytes that equal trees share: members sorted by name, escapes minimal.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter()
    writer.canonicalValue(self)
    return writer.takeBytes()
  }

  package var compactText: String { String(decoding: compactBytes, as: UTF8.self) }
}
