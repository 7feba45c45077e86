public import Assessment

extension ParameterTree {
  /// Reads YAML's flow style, as defaults and examples are written: `{count: 2, otherwise: refuse}`, `[a, b]`, `2/3`.
  ///
  /// Plain and double-quoted scalars without escapes; `nil` for anything else.
  public init?(flow text: String) {
    var reader = FlowReader(bytes: Array(text.utf8))
    guard let tree = reader.tree(), reader.isAtEnd else { return nil }
    self = tree
  }
}

/// The place in a text of flow style.
private struct FlowReader {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { bytes[place...].allSatisfy { $0 == UInt8(ascii: " ") } }

  mutating func tree() -> ParameterTree? {
    if take("{") { return map() }
    if take("[") { return list() }
    return scalar(until: ",}]").map(ParameterTree.scalar)
  }

  private mutating func map() -> ParameterTree? {
    var entries: [ParameterEntry] = []
    while !take("}") {
      if !entries.isEmpty, !take(",") { return nil }
      guard let key = scalar(until: ":,}]"), take(":"), let value = tree() else { return nil }
      entries.append(ParameterEntry(key: key, value: value))
    }
    return .map(entries)
  }

  private mutating func list() -> ParameterTree? {
    var elements: [ParameterTree] = []
    while !take("]") {
      if !elements.isEmpty, !take(",") { return nil }
      guard let element = tree() else { return nil }
      elements.append(element)
    }
    return .list(elements)
  }

  private mutating func scalar(until ends: String) -> String? {
    skipSpaces()
    if take("\"") {
      guard let close = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      defer { place = close + 1 }
      return String(decoding: bytes[place..<close], as: UTF8.self)
    }
    let end = bytes[place...].firstIndex { ends.utf8.contains($0) } ?? bytes.count
    let text = String(decoding: bytes[place..<end], as: UTF8.self)
    place = end
    let trimmed = text.reversed().drop { $0 == " " }
    return trimmed.isEmpty ? nil : String(trimmed.reversed())
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }
}
