import Assessment

extension Measure {
  var title: LocalizedText {
    switch self {
    case .level: LocalizedText(id: "level", en: "level")
    case .indicator: LocalizedText(id: "indikator", en: "indicator")
    case .score: LocalizedText(id: "skor", en: "score")
    case .certificate: LocalizedText(id: "sertifikat", en: "certificate")
    }
  }
}

extension AttemptPolicy {
  var title: LocalizedText {
    switch self {
    case .latest: LocalizedText(id: "uji terakhir yang dihitung", en: "the latest sitting counts")
    case .best: LocalizedText(id: "uji terbaik yang dihitung", en: "the best sitting counts")
    case .first: LocalizedText(id: "uji pertama yang dihitung", en: "the first sitting counts")
    case .refuse: LocalizedText(id: "uji ulang ditolak", en: "re-sits are refused")
    }
  }
}
