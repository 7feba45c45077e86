extension Ratio {
  /// The number as people read it in a sentence: `2,5` in Indonesian, `2.5` in English; six decimals at most.
  public var spoken: LocalizedText { LocalizedText(number: shortText) }
}

extension FixedDecimal {
  /// The number as people read it in a sentence.
  public var spoken: LocalizedText { LocalizedText(number: description) }
}

extension LocalizedText {
  /// The text of a number, with a comma in Indonesian.
  package init(number text: String) {
    self.init(id: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }
}
