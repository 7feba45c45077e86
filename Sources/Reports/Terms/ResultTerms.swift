import Assessment

extension CompetencyStatus {
  var title: LocalizedText {
    switch self {
    case .below: LocalizedText(id: "di bawah", en: "below")
    case .meets: LocalizedText(id: "sesuai", en: "meets")
    case .above: LocalizedText(id: "di atas", en: "above")
    case .missing: LocalizedText(id: "belum terukur", en: "missing")
    case .failed: LocalizedText(id: "gagal dinilai", en: "failed")
    }
  }

  var mark: TextMark {
    switch self {
    case .below: .bad
    case .meets: .plain
    case .above: .good
    case .missing, .failed: .warning
    }
  }
}

extension CompetencyKind {
  var title: LocalizedText {
    switch self {
    case .technical: LocalizedText(id: "teknis", en: "technical")
    case .managerial: LocalizedText(id: "manajerial", en: "managerial")
    case .sociocultural: LocalizedText(id: "sosial kultural", en: "sociocultural")
    }
  }

  /// Several kinds in a row: `manajerial + sosial kultural`.
  static func titles(_ kinds: [CompetencyKind], _ language: Language) -> String {
    kinds.map { $0.title[language] }.joined(separator: " + ")
  }
}

extension JobMatchFormula {
  var title: LocalizedText {
    switch self {
    case .ratioOfSums: LocalizedText(id: "jumlah capaian dibagi jumlah standar", en: "sum attained over sum required")
    case .meanOfRatios:
      LocalizedText(id: "rata-rata rasio capaian terhadap standar", en: "mean of attained over required")
    }
  }
}

extension SurplusCap {
  var title: LocalizedText {
    switch self {
    case .none: LocalizedText(id: "kelebihan dihitung penuh", en: "surplus counts in full")
    case .total: LocalizedText(id: "paling tinggi 100 %", en: "at most 100 %")
    case .group: LocalizedText(id: "paling tinggi 100 % per kelompok", en: "at most 100 % for each group")
    case .competency:
      LocalizedText(id: "kelebihan tidak dihitung per kompetensi", en: "surplus of a competency does not count")
    }
  }
}

extension Role {
  var title: LocalizedText {
    switch self {
    case .superior: LocalizedText(id: "atasan", en: "superior")
    case .peer: LocalizedText(id: "rekan sejawat", en: "peer")
    case .subordinate: LocalizedText(id: "bawahan", en: "subordinate")
    case .own: LocalizedText(id: "diri sendiri", en: "self")
    case .citizen: LocalizedText(id: "masyarakat", en: "citizen")
    }
  }
}
