import Assessment
import SourceDiagnostics

extension Diagnostic {
  static func emptyCell(_ column: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .emptyCell,
      LocalizedText(id: "\"\(column)\" tidak diisi", en: "\"\(column)\" is empty"),
      at: span
    )
  }

  static func controlCharacter(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .controlCharacter,
      LocalizedText(id: "sel ini memuat karakter kendali", en: "the cell holds a control character"),
      at: span
    )
  }

  /// A word outside a closed list, with the close match or else the list.
  static func unknownWord(
    _ code: DiagnosticCode,
    _ word: String,
    column: String,
    at span: SourceSpan,
    known: [String]
  ) -> Diagnostic {
    let list = LocalizedText.list(known)
    return Diagnostic(
      code,
      LocalizedText(id: "\"\(word)\" tidak dikenal pada \(column)", en: "unknown \(column) \"\(word)\""),
      at: span
    ).advising(id: "yang dikenal: \(list.id)", en: "known are: \(list.en)")
      .suggesting(word, among: known)
  }

  static func notADay(_ text: String, at span: SourceSpan) -> Diagnostic {
    if let absent = absentDay(text, at: span) { return absent }
    let days = LooseDate.days(in: text)
    guard let first = days.first else {
      return Diagnostic(
        .dayForm,
        LocalizedText(id: "\"\(text)\" bukan tanggal", en: "\"\(text)\" is not a date"),
        at: span
      )
    }
    let diagnostic = Diagnostic(
      .dayForm,
      LocalizedText(id: "\"\(text)\" bukan bentuk tahun-bulan-hari", en: "\"\(text)\" is not year-month-day"),
      at: span
    )
    guard days.count == 1 else {
      return diagnostic.advising(
        id: "tulis \(days[0]) atau \(days[1]), sesuai yang dimaksud",
        en: "write \(days[0]) or \(days[1]), whichever is meant"
      )
    }
    var fixed = diagnostic.advising(id: "tulis \(first)", en: "write \(first)")
    fixed.fixes = [Fix(replacing: span, with: first.description)]
    return fixed
  }

  /// `2026-02-30` has the right form, but the month is shorter.
  private static func absentDay(_ text: String, at span: SourceSpan) -> Diagnostic? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3 else { return nil }
    let diagnostic = Diagnostic(
      .noSuchDay,
      LocalizedText(id: "tanggal \(text) tidak ada", en: "there is no \(text)"),
      at: span
    )
    guard (1...12).contains(numbers[1]), numbers[0] > 0 else {
      return diagnostic.advising(
        id: "bulan 01 sampai 12 berada di tengah: tahun-bulan-hari",
        en: "the month, 01 to 12, stands in the middle: year-month-day"
      )
    }
    let length = CalendarDay.length(ofMonth: numbers[1], year: numbers[0])
    let month = text.prefix(7)
    return diagnostic.advising(
      id: "\(month) mempunyai \(length) hari; periksa tanggal pada dokumen asalnya",
      en: "\(month) has \(length) days; look the date up in the source document"
    )
  }
}
