/// The bytes of one definition file and the name it is known by.
package struct DefinitionSource: Hashable, Sendable {
  /// The path as the user named it, or a name such as `embedded:Rubrics/…`; shown in diagnostics.
  package let file: String
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}

extension DefinitionSource {
  /// Whether canonical bytes may define one of the codes; `false` is certain, and found without reading the document.
  ///
  /// Canonical JSON has no white space, so that every code stands behind `"code":"`.
  package func mayHold(anyOf codes: Set<String>) -> Bool {
    let mark = Array(#""code":""#.utf8)
    let quote = UInt8(ascii: "\"")
    return bytes.withUnsafeBufferPointer { text in
      var place = 0
      while place + mark.count < text.count {
        let isMark = text[place] == quote && text[place..<(place + mark.count)].elementsEqual(mark)
        place += isMark ? mark.count : 1
        guard isMark else { continue }
        let code = text[place...].prefix { $0 != quote }
        if code.contains(UInt8(ascii: "\\")) || codes.contains(String(decoding: code, as: UTF8.self)) { return true }
      }
      return false
    }
  }
}
