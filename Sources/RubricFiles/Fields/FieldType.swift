package import Assessment

/// What may stand as the value of a key.
package indirect enum FieldType: Sendable {
  /// Text, not empty.
  case text
  /// Letters, digits and `. _ -`: an id, code or version that others refer to.
  case identifier
  /// `id` or `id@version`.
  case reference
  /// `vendor/name` or `vendor/name@major`.
  case plugin
  /// `YYYY-MM-DD`.
  case date
  /// `true` or `false`.
  case flag
  case integer(ClosedRange<Int>)
  case decimal(DecimalBounds)
  /// One of these words.
  case choice([String])
  case list(FieldType, minimum: Int)
  /// Keys that the author chooses.
  case map(keys: FieldType, values: FieldType)
  case record(FieldTable)
  /// The first alternative that fits.
  case anyOf([FieldType])
  /// The parameters of an evaluator, checked by the evaluator itself.
  case parameters

  static func choice<Word: CaseIterable & RawRepresentable<String>>(_ words: Word.Type) -> FieldType {
    .choice(words.allCases.map(\.rawValue))
  }

  static func list(_ type: FieldType) -> FieldType { .list(type, minimum: 1) }
}

/// What a decimal must be at least, above, or at most; `nil` = no such bound.
package struct DecimalBounds: Hashable, Sendable {
  package var atLeast: FixedDecimal?
  package var above: FixedDecimal?
  package var atMost: FixedDecimal?

  static let any = DecimalBounds()
  static let notNegative = DecimalBounds(atLeast: .zero)
  static let positive = DecimalBounds(above: .zero)
  static let percent = DecimalBounds(atLeast: .zero, atMost: FixedDecimal(100))
  static let share = DecimalBounds(above: .zero, atMost: .one)

  func contains(_ value: FixedDecimal) -> Bool {
    (atLeast.map { value >= $0 } ?? true) && (above.map { value > $0 } ?? true) && (atMost.map { value <= $0 } ?? true)
  }

  /// The bounds in words; `nil` where there are none.
  var phrase: LocalizedText? {
    switch (atLeast, above, atMost) {
    case (let low?, _, let high?): LocalizedText(id: "dari \(low) sampai \(high)", en: "from \(low) to \(high)")
    case (_, let low?, let high?):
      LocalizedText(id: "di atas \(low) sampai \(high)", en: "above \(low), up to \(high)")
    case (let low?, _, nil): LocalizedText(id: "paling sedikit \(low)", en: "at least \(low)")
    case (nil, let low?, nil): LocalizedText(id: "di atas \(low)", en: "above \(low)")
    case (nil, nil, let high?): LocalizedText(id: "paling banyak \(high)", en: "at most \(high)")
    case (nil, nil, nil): nil
    }
  }
}
