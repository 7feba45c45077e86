package import JSONText

/// The versions of the protocol that this code speaks.
package enum ProtocolVersion {
  package static let lowest = 1
  package static let highest = 1
}

/// The host's first line.
package struct HelloMessage: Hashable, Sendable {
  package var lowest: Int
  package var highest: Int

  package init(lowest: Int = ProtocolVersion.lowest, highest: Int = ProtocolVersion.highest) {
    self.lowest = lowest
    self.highest = highest
  }

  package var json: JSONValue {
    [
      "type": "hello",
      "protocol": ["lowest": .number(JSONNumber(lowest)), "highest": .number(JSONNumber(highest))],
    ]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    let versions = try reader.member("protocol")
    lowest = try versions.integer("lowest", in: 1...9999)
    highest = try versions.integer("highest", in: lowest...9999)
  }

  /// The version to speak with a side that knows these; the refusal says that `protocol` differs.
  package func agree(lowest: Int, highest: Int) throws(RefusalMessage) -> Int {
    let version = min(self.highest, highest)
    guard version >= max(self.lowest, lowest) else {
      throw RefusalMessage(field: "protocol", expected: "\(lowest)…\(highest)", found: "\(self.lowest)…\(self.highest)")
    }
    return version
  }
}

/// The plugin's answer to `hello`: who it is and which version it will speak.
package struct WelcomeMessage: Hashable, Sendable {
  package var version: Int
  /// `vendor/name`.
  package var id: String
  /// Of the plugin.
  package var release: String

  package init(version: Int, id: String, release: String) {
    self.version = version
    self.id = id
    self.release = release
  }

  package var json: JSONValue {
    [
      "type": "welcome", "protocol": .number(JSONNumber(version)), "id": .string(id), "version": .string(release),
    ]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    version = try reader.integer("protocol", in: 1...9999)
    id = try reader.text("id")
    release = try reader.text("version")
  }
}

/// Either side's last line where the handshake fails: which field differs.
package struct RefusalMessage: Error, Hashable, Sendable {
  /// `protocol`, `id`, `version`.
  package var field: String
  package var expected: String
  package var found: String

  package init(field: String, expected: String, found: String) {
    self.field = field
    self.expected = expected
    self.found = found
  }

  package var json: JSONValue {
    ["type": "refusal", "field": .string(field), "expected": .string(expected), "found": .string(found)]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    field = try reader.text("field")
    expected = try reader.text("expected")
    found = try reader.text("found")
  }
}
