import Assessment
import EvaluatorKit

/// Shows evidence; of an anonymous method not a single line.
struct EvidenceLineWriter {
  let symbols: SymbolTable
  let competency: CompetencyPlan
  let source: EvidenceSource

  func lines(_ rows: some Sequence<Evidence>) -> [EvidenceLine] { rows.compactMap(line) }

  private func line(_ row: Evidence) -> EvidenceLine? {
    let method = competency.place(of: row.method).map { competency.methods[$0].method }
    if let method, method.anonymous { return nil }
    return EvidenceLine(
      method: method?.title ?? "Rapat asesor",
      value: value(of: row),
      date: row.date,
      assessor: row.assessor.map { names(symbols[$0]) },
      role: row.role,
      indicator: row.indicator.map { symbols[$0] },
      item: row.item.map { symbols[$0] },
      event: source.isEarlier ? source.event : nil,
      note: row.note.flatMap((source.notes ?? symbols).text(ofNote:))
    )
  }

  private func value(of row: Evidence) -> String {
    switch row.value {
    case .number(let number): number.description
    case .absent(let reason): reason.rawValue
    }
  }

  /// The panel of a consensus stands in one cell, separated by `|`.
  private func names(_ text: String) -> String { text.split(separator: "|").joined(separator: ", ") }
}
