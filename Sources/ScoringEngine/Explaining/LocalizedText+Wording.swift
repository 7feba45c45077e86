import Assessment

extension LocalizedText {
  /// A percentage with all its decimals: `81,48 %`.
  static func percent(_ value: Ratio, decimals: Int) -> LocalizedText {
    LocalizedText(number: value.text(decimals: decimals)) + .verbatim(" %")
  }

  static func percent(_ value: Ratio) -> LocalizedText {
    value.spoken + .verbatim(" %")
  }

  static func list(_ texts: [LocalizedText], separator: String = ", ") -> LocalizedText {
    LocalizedText(
      id: texts.map(\.id).joined(separator: separator),
      en: texts.map(\.en).joined(separator: separator)
    )
  }

  static func verbatim(_ text: String) -> LocalizedText { LocalizedText(id: text, en: text) }
}

extension Rounding {
  var wording: LocalizedText {
    switch self {
    case .halfUp: LocalizedText(id: "ke terdekat, tengah ke atas", en: "to the nearest, halves up")
    case .halfEven: LocalizedText(id: "ke terdekat, tengah ke genap", en: "to the nearest, halves to even")
    case .up: LocalizedText(id: "ke atas", en: "up")
    case .down: LocalizedText(id: "ke bawah", en: "down")
    }
  }
}

extension CompetencyKind {
  var wording: LocalizedText {
    switch self {
    case .technical: LocalizedText(id: "teknis", en: "technical")
    case .managerial: LocalizedText(id: "manajerial", en: "managerial")
    case .sociocultural: LocalizedText(id: "sosial kultural", en: "sociocultural")
    }
  }
}

extension CompetencyStatus {
  var wording: LocalizedText {
    switch self {
    case .below: LocalizedText(id: "di bawah standar", en: "below the standard")
    case .meets: LocalizedText(id: "memenuhi standar", en: "meets the standard")
    case .above: LocalizedText(id: "di atas standar", en: "above the standard")
    case .missing: LocalizedText(id: "tidak terukur", en: "not measured")
    case .failed: LocalizedText(id: "gagal dihitung", en: "failed")
    }
  }
}
