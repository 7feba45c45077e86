import Assessment
import SourceDiagnostics

extension Diagnostic {
  /// A code outside those known, or none where one is required.
  static func unknownCode(
    _ code: DiagnosticCode,
    _ row: TableRow<EvidenceColumn>,
    _ column: EvidenceColumn,
    known: [String]
  ) -> Diagnostic {
    guard let text = row.text(column) else { return emptyCell(column.name, at: row.span(column)) }
    return unknownWord(code, text, column: column.name, at: row.span(column), known: known)
  }

  static func unplannedMethod(_ method: Method, for competency: String, at span: SourceSpan) -> Diagnostic {
    let planned = LocalizedText.list(method.competencies ?? [])
    return Diagnostic(
      .unplannedMethod,
      LocalizedText(
        id: "alat ukur \"\(method.id)\" tidak direncanakan untuk \"\(competency)\"",
        en: "the method \"\(method.id)\" is not planned for \"\(competency)\""
      ),
      at: span
    ).advising(
      id: "alat ukur itu direncanakan untuk: \(planned.id); perbaiki alat ukur atau kompetensinya",
      en: "it is planned for: \(planned.en); mend the method or the competency"
    )
  }

  static func roleMissing(_ method: Method, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .roleMissing,
      LocalizedText(
        id: "nilai dari \"\(method.id)\" tidak menyebut peran penilainya",
        en: "a rating by \"\(method.id)\" does not name the rater's role"
      ),
      at: span
    )
  }

  static func unknownIndicator(
    _ text: String,
    of competency: EvidenceContext.KnownCompetency,
    at span: SourceSpan
  ) -> Diagnostic {
    let known = LocalizedText.list(competency.indicators)
    return Diagnostic(
      .unknownIndicator,
      LocalizedText(
        id: "\"\(competency.code)\" tidak mempunyai indikator \"\(text)\"",
        en: "\"\(competency.code)\" has no indicator \"\(text)\""
      ),
      at: span
    ).advising(id: "indikatornya: \(known.id)", en: "its indicators: \(known.en)")
      .suggesting(text, among: competency.indicators)
  }

  static func indicatorNotTaken(by method: Method, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .indicatorNotTaken,
      LocalizedText(
        id: "alat ukur \"\(method.id)\" tidak menilai indikator",
        en: "the method \"\(method.id)\" does not rate indicators"
      ),
      at: span
    )
  }

  static func indicatorMissing(for method: Method, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .indicatorNotTaken,
      LocalizedText(
        id: "alat ukur \"\(method.id)\" hanya menilai indikator, tetapi indicator kosong",
        en: "the method \"\(method.id)\" rates indicators only, but indicator is empty"
      ),
      at: span
    ).advising(id: "tulis kode indikatornya", en: "write the indicator's code")
  }

  static func dayAfterEvent(_ day: CalendarDay, event: CalendarDay, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .dayAfterEvent,
      LocalizedText(
        id: "\(day) sesudah tanggal kegiatan, \(event)",
        en: "\(day) is after the event's date, \(event)"
      ),
      at: span
    )
  }

  static func validBeforeGiven(_ last: CalendarDay, given: CalendarDay, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .validBeforeGiven,
      LocalizedText(
        id: "berlaku sampai \(last), padahal bertanggal \(given)",
        en: "valid until \(last), but dated \(given)"
      ),
      at: span
    )
  }

  static func ratersCount(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .ratersCount,
      LocalizedText(id: "\"\(text)\" bukan jumlah penilai", en: "\"\(text)\" is no number of raters"),
      at: span
    )
  }

  static func repeatedRating(in row: TableRow<EvidenceColumn>, line: Int) -> Diagnostic {
    Diagnostic(
      .repeatedRating,
      LocalizedText(id: "nilai ini sudah ada pada baris \(line)", en: "this rating already stands on line \(line)"),
      at: row.row.span,
      notes: [.firstRow(of: row.row.file, line: line)]
    )
  }
}

extension Diagnostic.Note {
  static func firstRow(of file: String, line: Int) -> Diagnostic.Note {
    let start = SourcePosition(line: line, column: 1)
    let span = SourceSpan(file: file, start: start, end: start)
    return Diagnostic.Note(LocalizedText(id: "baris yang pertama", en: "the first row"), at: span)
  }
}
