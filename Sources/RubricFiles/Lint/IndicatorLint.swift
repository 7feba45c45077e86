import Assessment
package import SourceDiagnostics

/// One indicator: a behaviour that two assessors would see alike, and one only.
struct IndicatorLint {
  private let span: SourceSpan
  private let words: [String]
  private let text: String

  init(_ node: YAMLNode) {
    span = node.span
    text = node.text ?? ""
    words = LintWords.of(text)
  }

  var findings: [Diagnostic] {
    [vagueWord.map { Diagnostic.vagueWord($0, at: span) }, secondBehaviour.map { .twoBehaviours($0, at: span) }]
      .compactMap(\.self)
  }

  /// Each leaves the judgement to the reader.
  private static let vague: [[String]] = [
    "memadai", "seperlunya", "secukupnya", "sewajarnya", "semestinya", "sebaik-baiknya", "optimal", "maksimal",
    "dan lain-lain", "dll", "dsb", "dan sebagainya", "sesuai kebutuhan", "bila perlu", "jika perlu", "dengan baik",
    "dengan benar", "dengan tepat", "secara efektif", "secara efisien", "cukup baik", "kurang baik", "sangat baik",
    "baik dan benar", "yang baik", "dengan cepat", "seoptimal mungkin", "semaksimal mungkin",
    "properly", "adequately", "appropriately", "as needed", "as appropriate", "if necessary", "and so on", "etc",
  ].map { $0.split(separator: " ").map(String.init) }

  /// At the beginning of an indicator they name what nobody can see.
  private static let unseen: Set<String> = [
    "memahami", "mengetahui", "mengerti", "menyadari", "meyakini", "mampu", "bersikap",
    "understands", "knows", "realises", "believes",
  ]

  private var vagueWord: String? {
    if let first = words.first, IndicatorLint.unseen.contains(first) { return first }
    return IndicatorLint.vague.first { words.contains($0) }?.joined(separator: " ")
  }

  /// Words after which a second verb belongs to the same behaviour.
  private static let subordinate: Set<String> = [
    "yang", "untuk", "agar", "supaya", "sehingga", "dengan", "tanpa", "sambil", "ketika", "bila", "jika", "apabila",
    "karena", "saat", "sebelum", "sesudah", "setelah", "cara", "dapat", "boleh", "harus", "mau", "siapa", "apa",
    "kapan", "bagaimana", "bahwa", "sampai", "hingga", "dalam", "atau", "lewat", "melalui", "oleh", "pihak", "hal",
  ]

  private static let nouns: Set<String> = [
    "media", "meja", "mekanisme", "menteri", "menit", "mesin", "metode", "merek", "mereka", "medis", "mental", "merah",
    "memo", "memori", "menu", "meter", "mentor", "merit",
  ]

  /// The verb of a second main clause: "Menyusun laporan dan menegur anggota".
  private var secondBehaviour: String? {
    guard let first = words.first, IndicatorLint.isVerb(first) else { return nil }
    for (place, word) in words.enumerated().dropFirst() {
      if IndicatorLint.subordinate.contains(word) { return nil }
      let isJoined = ["dan", "serta", "lalu", "kemudian"].contains(words[place - 1])
      if isJoined, IndicatorLint.isVerb(word) { return word }
    }
    return nil
  }

  private static func isVerb(_ word: String) -> Bool {
    word.hasPrefix("me") && word.count > 5 && !nouns.contains(word)
  }
}

extension DiagnosticCode {
  package static let vagueWord = DiagnosticCode(
    "W0501",
    title: LocalizedText(id: "indikator menyebut yang dapat dilihat", en: "an indicator says what can be seen"),
    remedy: LocalizedText(
      id: "ganti dengan ukuran atau perilaku yang dapat diamati",
      en: "put a measure or a behaviour that can be observed in its place"
    )
  )
  package static let twoBehaviours = DiagnosticCode(
    "W0502",
    title: LocalizedText(id: "satu indikator, satu perilaku", en: "one indicator, one behaviour"),
    remedy: LocalizedText(id: "bagi menjadi dua indikator", en: "split it into two indicators")
  )
}

extension Diagnostic {
  fileprivate static func vagueWord(_ word: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .vagueWord,
      LocalizedText(
        id: "\"\(word)\" dinilai lain oleh tiap asesor",
        en: "\"\(word)\" means something else to each assessor"
      ),
      at: span
    )
  }

  fileprivate static func twoBehaviours(_ verb: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .twoBehaviours,
      LocalizedText(
        id: "indikator memuat dua perilaku; yang kedua \"\(verb)\"",
        en: "the indicator holds two behaviours; the second is \"\(verb)\""
      ),
      at: span
    )
  }
}
