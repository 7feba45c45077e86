import Assessment
import SourceDiagnostics

extension Diagnostic {
  static func consensusNotAllowed(
    _ competency: EvidenceContext.KnownCompetency,
    allowed: [CompetencyKind],
    at span: SourceSpan
  ) -> Diagnostic {
    let kinds = allowed.map(\.rawValue).joined(separator: ", ")
    let diagnostic = Diagnostic(
      .consensusNotAllowed,
      LocalizedText(
        id: "rubrik tidak mengizinkan rapat asesor untuk \"\(competency.code)\" (\(competency.kind.rawValue))",
        en: "the rubric allows no consensus for \"\(competency.code)\" (\(competency.kind.rawValue))"
      ),
      at: span
    )
    guard !kinds.isEmpty else { return diagnostic }
    return diagnostic.advising(id: "diizinkan untuk: \(kinds)", en: "allowed for: \(kinds)")
  }

  static func consensusWithoutLevel(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .consensusWithoutLevel,
      LocalizedText(id: "rapat asesor di sini tanpa level", en: "the consensus has no level"),
      at: span
    )
  }

  static func consensusPanel(_ name: String, at span: SourceSpan) -> Diagnostic {
    let message =
      name.isEmpty
      ? LocalizedText(id: "ada nama kosong di antara tanda |", en: "there is an empty name between the signs |")
      : LocalizedText(id: "\"\(name)\" disebut dua kali", en: "\"\(name)\" is named twice")
    return Diagnostic(.consensusPanel, message, at: span)
  }

  static func consensusReason(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .consensusReason,
      LocalizedText(id: "alasan rapat asesor tidak ditulis", en: "the consensus has no reason"),
      at: span
    )
  }

  static func consensusDetail(_ column: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .consensusDetail,
      LocalizedText(id: "rapat asesor tidak memakai \"\(column)\"", en: "a consensus has no \"\(column)\""),
      at: span
    )
  }

  static func secondConsensus(in row: TableRow<EvidenceColumn>, line: Int) -> Diagnostic {
    Diagnostic(
      .secondConsensus,
      LocalizedText(
        id: "kesepakatan untuk orang dan kompetensi ini sudah ada pada baris \(line)",
        en: "line \(line) already holds the consensus for this person and competency"
      ),
      at: row.row.span,
      notes: [.firstRow(of: row.row.file, line: line)]
    )
  }

  static func severalAssessors(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .severalAssessors,
      LocalizedText(id: "di sini ada lebih dari satu asesor", en: "there is more than one assessor here"),
      at: span
    )
  }
}
