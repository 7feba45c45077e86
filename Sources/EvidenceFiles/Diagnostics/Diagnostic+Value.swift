import Assessment
import SourceDiagnostics

extension Diagnostic {
  static func valueAndAbsence(at span: SourceSpan, absence: SourceSpan) -> Diagnostic {
    Diagnostic(
      .valueAndAbsence,
      LocalizedText(id: "value dan absent sama-sama diisi", en: "value and absent are both given"),
      at: span,
      notes: [Note(LocalizedText(id: "absent di sini", en: "absent is here"), at: absence)]
    )
  }

  static func neitherValueNorAbsence(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .neitherValueNorAbsence,
      LocalizedText(id: "value dan absent sama-sama kosong", en: "value and absent are both empty"),
      at: span
    )
  }

  /// A text in place of a value: a date that a spreadsheet made, or no number at all.
  static func notAValue(_ text: String, of method: Method, at span: SourceSpan) -> Diagnostic {
    let decimals = LooseDate.decimals(in: text)
    guard decimals.isEmpty else { return valueAsDate(text, decimals, at: span) }
    let labels = method.labels.map(\.label).sorted()
    let diagnostic = Diagnostic(
      .valueNumber,
      LocalizedText(id: "\"\(text)\" bukan bilangan", en: "\"\(text)\" is not a number"),
      at: span
    )
    guard let fault = numberFault(text) else { return diagnostic }
    switch fault {
    case .exponent:
      return diagnostic.advising(
        id: "lembar kerja mengubah bilangan ini: beri kolom value format Teks, lalu ketik lagi",
        en: "a spreadsheet changed this number: format the column value as Text and type it again"
      )
    case .separators, .tooManyDigits, .tooManyDecimals:
      return diagnostic.advising(
        id: "tulis tanpa pemisah ribuan, dengan satu titik atau koma dan paling banyak 6 desimal",
        en: "write it without grouping, with one point or comma and 6 decimals at most"
      )
    case .empty, .unexpectedCharacter:
      guard !labels.isEmpty else { return diagnostic }
      let list = LocalizedText.list(labels)
      return diagnostic.advising(
        id: "tulis bilangan, atau label alat ukur ini: \(list.id)",
        en: "write a number, or a label of the method: \(list.en)"
      ).suggesting(text, among: labels)
    }
  }

  private static func numberFault(_ text: String) -> NumberFault? {
    do {
      _ = try FixedDecimal(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  private static func valueAsDate(_ text: String, _ decimals: [String], at span: SourceSpan) -> Diagnostic {
    let idWords = decimals.joined(separator: " atau ")
    let enWords = decimals.joined(separator: " or ")
    return Diagnostic(
      .valueDate,
      LocalizedText(
        id: "\"\(text)\" adalah tanggal, bukan nilai",
        en: "\"\(text)\" is a date, not a value"
      ),
      at: span
    ).advising(
      id: "lembar kerja mengubahnya, mungkin dari \(idWords): beri kolom value format Teks, lalu ketik lagi",
      en: "a spreadsheet changed it, perhaps from \(enWords): format the column value as Text and type it again"
    )
  }

  static func offScale(
    _ value: FixedDecimal,
    _ rule: ValueRule,
    written text: String,
    at span: SourceSpan
  ) -> Diagnostic {
    let scales = [rule.level, rule.score].compactMap { $0 }
    if let scale = scales.first(where: { value >= $0.min && value <= $0.max }) {
      return offGrid(value, scale, at: span)
    }
    let ranges = scales.map { (low: $0.min.spoken, high: $0.max.spoken) }
    let id = ranges.map { "\($0.low.id) sampai \($0.high.id)" }.joined(separator: " atau ")
    let en = ranges.map { "\($0.low.en) to \($0.high.en)" }.joined(separator: " or ")
    let number = value.spoken
    let diagnostic = Diagnostic(
      .valueRange,
      LocalizedText(
        id: "nilai \(number.id) di luar skala \(id)",
        en: "the value \(number.en) is outside the scale \(en)"
      ),
      at: span
    )
    guard !LooseDate.days(in: text).isEmpty else { return diagnostic }
    return diagnostic.advising(
      id: "bilangan ini tampaknya tanggal dari lembar kerja: beri kolom value format Teks, lalu ketik lagi",
      en: "the number looks like a spreadsheet's date: format the column value as Text and type it again"
    )
  }

  private static func offGrid(_ value: FixedDecimal, _ scale: Scale, at span: SourceSpan) -> Diagnostic {
    let steps = (value.millionths - scale.min.millionths) / scale.step.millionths
    let nearest = FixedDecimal(millionths: scale.min.millionths + steps * scale.step.millionths)
    let (below, above) = (nearest.spoken, FixedDecimal(millionths: nearest.millionths + scale.step.millionths).spoken)
    let (number, low, high, step) = (value.spoken, scale.min.spoken, scale.max.spoken, scale.step.spoken)
    return Diagnostic(
      .valueGrid,
      LocalizedText(
        id: "nilai \(number.id) tidak pada kisi \(low.id) sampai \(high.id) dengan langkah \(step.id)",
        en: "the value \(number.en) is not on the grid from \(low.en) to \(high.en) by \(step.en)"
      ),
      at: span
    ).advising(
      id: "yang terdekat \(below.id) dan \(above.id); tanyakan kepada asesor, jangan membulatkan sendiri",
      en: "the nearest are \(below.en) and \(above.en); ask the assessor, do not round yourself"
    )
  }

  static func mastery(_ value: FixedDecimal, at span: SourceSpan) -> Diagnostic {
    let number = value.spoken
    return Diagnostic(
      .mastery,
      LocalizedText(
        id: "penguasaan indikator bukan \(number.id)",
        en: "\(number.en) is no mastery of an indicator"
      ),
      at: span
    )
  }
}
