import Assessment

extension DefinitionKind {
  var title: LocalizedText {
    switch self {
    case .dictionary: LocalizedText(id: "kamus", en: "dictionary")
    case .standard: LocalizedText(id: "standar", en: "standard")
    case .rubric: LocalizedText(id: "rubrik", en: "rubric")
    case .programme: LocalizedText(id: "program", en: "programmes")
    }
  }
}

extension Certainty {
  var title: LocalizedText {
    switch self {
    case .seen: LocalizedText(id: "naskah dibaca", en: "text seen")
    case .secondHand: LocalizedText(id: "dari sumber kedua", en: "second-hand")
    case .practice: LocalizedText(id: "praktik, bukan aturan", en: "practice, not law")
    case .unconfirmed: LocalizedText(id: "belum dipastikan", en: "unconfirmed")
    }
  }
}

extension Citation {
  /// `PermenPANRB 38/2017, Lampiran (dari sumber kedua)`.
  func text(_ language: Language) -> String { "\(place) (\(certainty.title[language]))" }

  /// Without the certainty.
  var place: String { regulation + (part.map { ", " + $0 } ?? "") }

  /// Several on one line.
  static func text(_ citations: [Citation], _ language: Language) -> String {
    citations.map { $0.text(language) }.joined(separator: "; ")
  }
}

extension JobClass {
  /// The official Indonesian name; English pages keep it.
  var title: String {
    switch self {
    case .jptUtama: "JPT Utama"
    case .jptMadya: "JPT Madya"
    case .jptPratama: "JPT Pratama"
    case .administrator: "Administrator"
    case .pengawas: "Pengawas"
    case .pelaksana: "Pelaksana"
    case .ahliUtama: "JF Ahli Utama"
    case .ahliMadya: "JF Ahli Madya"
    case .ahliMuda: "JF Ahli Muda"
    case .ahliPertama: "JF Ahli Pertama"
    case .penyelia: "JF Penyelia"
    case .mahir: "JF Mahir"
    case .terampil: "JF Terampil"
    case .pemula: "JF Pemula"
    }
  }
}

extension Importance {
  var title: LocalizedText {
    switch self {
    case .absolute: LocalizedText(id: "mutlak", en: "absolute")
    case .important: LocalizedText(id: "penting", en: "important")
    case .needed: LocalizedText(id: "perlu", en: "needed")
    }
  }
}

extension Rounding {
  var title: LocalizedText {
    switch self {
    case .halfUp: LocalizedText(id: "tengah ke atas", en: "half up")
    case .halfEven: LocalizedText(id: "tengah ke genap", en: "half to even")
    case .up: LocalizedText(id: "selalu ke atas", en: "always up")
    case .down: LocalizedText(id: "selalu ke bawah", en: "always down")
    }
  }
}
