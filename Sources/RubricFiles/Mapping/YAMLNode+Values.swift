import Assessment

// Readings of trees that passed the shape check; `nil` where a value is missing or was reported.
extension YAMLNode {
  var decimal: FixedDecimal? { text.flatMap { try? FixedDecimal(parsing: $0) } }
  var integer: Int? { text.flatMap { Int($0) } }
  var day: CalendarDay? { text.flatMap { CalendarDay(parsing: $0) } }
  var isTrue: Bool { text == "true" }

  func word<Word: RawRepresentable<String>>(as _: Word.Type = Word.self) -> Word? {
    text.flatMap { Word(rawValue: $0) }
  }

  /// The entries of a mapping in the order of their keys' UTF-8 bytes.
  ///
  /// Values are made in this order, so that they depend on the canonical text alone and not on a file's layout.
  var sortedEntries: [Entry] { entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }

  /// The texts of a list, or the one text that stands for it.
  var texts: [String] { text.map { [$0] } ?? items.compactMap(\.text) }

  func words<Word: RawRepresentable<String>>(as _: Word.Type = Word.self) -> [Word] {
    texts.compactMap { Word(rawValue: $0) }
  }

  var basis: [Citation] { self["basis"]?.items.compactMap(Citation.init(yaml:)) ?? [] }
}

extension Sequence {
  /// Every element transformed, or `nil` as soon as one cannot be.
  func allMapped<Value>(_ transform: (Element) -> Value?) -> [Value]? {
    var values: [Value] = []
    for element in self {
      guard let value = transform(element) else { return nil }
      values.append(value)
    }
    return values
  }
}
