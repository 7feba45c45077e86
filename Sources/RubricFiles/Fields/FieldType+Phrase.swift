package import Assessment

extension FieldType {
  /// What the type asks for, as it follows "must be".
  package var phrase: LocalizedText {
    switch self {
    case .text: LocalizedText(id: "teks", en: "a text")
    case .identifier:
      LocalizedText(id: "kode dari huruf, angka, \".\", \"_\", atau \"-\"", en: "a code of letters, digits, . _ or -")
    case .reference: LocalizedText(id: "id atau id@versi", en: "an id or id@version")
    case .plugin: LocalizedText(id: "pembuat/nama atau pembuat/nama@mayor", en: "vendor/name or vendor/name@major")
    case .date: LocalizedText(id: "tanggal YYYY-MM-DD", en: "a date YYYY-MM-DD")
    case .flag: LocalizedText(id: "true atau false", en: "true or false")
    case .integer(let range):
      LocalizedText(
        id: "bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    case .decimal(let bounds): FieldType.decimalPhrase(bounds)
    case .choice(let words): FieldType.choicePhrase(words)
    case .list: LocalizedText(id: "daftar", en: "a list")
    case .map, .record, .parameters: LocalizedText(id: "pasangan kunci dan nilai", en: "a mapping of keys to values")
    case .anyOf(let types): FieldType.alternatives(types)
    }
  }

  private static func decimalPhrase(_ bounds: DecimalBounds) -> LocalizedText {
    let suffix = bounds.phrase
    return LocalizedText(
      id: "bilangan desimal" + (suffix.map { " " + $0.id } ?? ""),
      en: "a decimal" + (suffix.map { " " + $0.en } ?? "")
    )
  }

  private static func choicePhrase(_ words: [String]) -> LocalizedText {
    guard words.count > 1 else { return LocalizedText(id: words.joined(), en: words.joined()) }
    let list = words.joined(separator: ", ")
    return LocalizedText(id: "salah satu dari \(list)", en: "one of \(list)")
  }

  private static func alternatives(_ types: [FieldType]) -> LocalizedText {
    let phrases = types.map(\.phrase)
    return LocalizedText(
      id: phrases.map(\.id).joined(separator: ", atau "),
      en: phrases.map(\.en).joined(separator: ", or ")
    )
  }
}
