package import Assessment
package import JSONText

extension MessageReader {
  package func decimal() throws(ProtocolFault) -> FixedDecimal {
    do { return try FixedDecimal(parsing: try text()) } catch { throw ProtocolFault(place, expected: "a decimal") }
  }

  package func decimal(_ name: String) throws(ProtocolFault) -> FixedDecimal { try member(name).decimal() }

  package func ratio() throws(ProtocolFault) -> Ratio {
    var cursor = ByteCursor(Array(try text().utf8))
    guard let ratio = cursor.ratio(), cursor.isAtEnd else {
      throw ProtocolFault(place, expected: "a decimal or a fraction")
    }
    return ratio
  }

  package func localized(_ name: String) throws(ProtocolFault) -> LocalizedText {
    let texts = try member(name)
    return LocalizedText(id: try texts.member("id").plainText(), en: try texts.member("en").plainText())
  }

  /// A text that is safe to show on a terminal: no control characters but the end of a line.
  private func plainText() throws(ProtocolFault) -> String {
    let text = try text()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control && scalar != "\n" {
      throw ProtocolFault(place, expected: "a text without control characters")
    }
    return text
  }
}

extension JSONValue {
  package init(_ text: LocalizedText) { self = ["id": .string(text.id), "en": .string(text.en)] }

  package init(_ decimal: FixedDecimal) { self = .string(decimal.description) }

  /// The same, or null.
  package init<Value>(_ value: Value?, _ json: (Value) -> JSONValue) { self = value.map(json) ?? .null }

  package init(texts: [String]) { self = .array(texts.map { .string($0) }) }
}
