public import Assessment

extension Ratio {
  /// The number as people read it in a sentence: `2,5` in Indonesian, `2.5` in English; six decimals at most.
  public var spoken: LocalizedText {
    let text = shortText
    return LocalizedText(id: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }
}

extension FixedDecimal {
  /// The number as people read it in a sentence.
  public var spoken: LocalizedText { Ratio(self).spoken }
}
