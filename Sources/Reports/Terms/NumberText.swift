package import Assessment

/// Numbers and dates as people of one language read them: `81,48` and `31 Maret 2026`, `81.48` and `31 March 2026`.
package struct NumberText: Sendable {
  private let language: Language

  package init(_ language: Language) { self.language = language }

  /// A level or weight, as short as it is exact (6 decimals where it does not end).
  package func short(_ value: Ratio) -> String { localized(value.shortText) }

  package func short(_ value: FixedDecimal) -> String { localized(value.description) }

  /// A level that may not end, in two decimals.
  func rounded(_ value: Ratio) -> String {
    let text = value.shortText
    return localized(value.fixedDecimal == nil ? value.text(decimals: 2) : text)
  }

  /// With its sign: `+0,5`, `-1`, `0`.
  func signed(_ value: Ratio) -> String { (value > .zero ? "+" : "") + rounded(value) }

  /// `81,48 %`.
  func percent(_ value: Ratio, decimals: Int) -> String { figure(value, decimals: decimals) + " %" }

  /// `81,48`.
  package func figure(_ value: Ratio, decimals: Int) -> String { localized(value.text(decimals: decimals)) }

  func percent(_ value: FixedDecimal) -> String { short(value) + " %" }

  /// A whole number with its thousands apart: `1.234.567`.
  func count(_ value: Int) -> String {
    let separator: Character = language == .indonesian ? "." : ","
    var grouped: [Character] = []
    for (index, digit) in String(value.magnitude).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return (value < 0 ? "-" : "") + String(grouped.reversed())
  }

  /// An amount in rupiah; nothing to pay has a word of its own.
  func rupiah(_ amount: FixedDecimal) -> String {
    guard amount != .zero else { return language.phrase(id: "tanpa biaya", en: "free") }
    let whole = Int(amount.millionths / 1_000_000)
    let rest = amount.millionths % 1_000_000
    let cents = rest == 0 ? "" : localized(String(Ratio(FixedDecimal(millionths: rest)).shortText.dropFirst()))
    return "Rp " + count(whole) + cents
  }

  func date(_ day: CalendarDay) -> String {
    let (year, month, number) = day.components
    return "\(number) \(NumberText.months[month - 1][language]) \(year)"
  }

  /// The month of the day in Roman numerals, as letters are numbered.
  static func romanMonth(of day: CalendarDay) -> String {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][day.components.month - 1]
  }

  /// The text of a number, or a word, as people read it.
  package func localized(_ text: String) -> String {
    LocalizedText(number: text)[language]
  }

  private static let months = [
    LocalizedText(id: "Januari", en: "January"), LocalizedText(id: "Februari", en: "February"),
    LocalizedText(id: "Maret", en: "March"), LocalizedText(id: "April", en: "April"),
    LocalizedText(id: "Mei", en: "May"), LocalizedText(id: "Juni", en: "June"),
    LocalizedText(id: "Juli", en: "July"), LocalizedText(id: "Agustus", en: "August"),
    LocalizedText(id: "September", en: "September"), LocalizedText(id: "Oktober", en: "October"),
    LocalizedText(id: "November", en: "November"), LocalizedText(id: "Desember", en: "December"),
  ]
}

extension Language {
  /// One of two wordings of the same, written beside each other.
  func phrase(id: String, en: String) -> String { LocalizedText(id: id, en: en)[self] }
}
