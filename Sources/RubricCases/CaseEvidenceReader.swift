import Assessment
import EvidenceFiles
import RubricFiles
package import SourceDiagnostics

/// Makes evidence of a case's rows by the very import that reads evidence.csv: a case cannot state what it would refuse.
struct CaseEvidenceReader {
  let rubric: Rubric
  let dictionaries: [CompetencyDictionary]
  /// Every competency that is required and in scope, for `all`.
  let required: [String]
  let collector: DiagnosticCollector
  private(set) var symbols: SymbolTable

  /// The person's number in the file that the import sees.
  private static let number = "1"

  /// Nothing where the import would refuse the rows; why is reported at their places.
  mutating func read(_ rows: [CaseEvidence], on day: CalendarDay) -> [Evidence] {
    guard !rows.isEmpty else { return [] }
    let table = CaseTable(rows, number: CaseEvidenceReader.number) { planned($0) }
    let context = EvidenceContext(
      rubric: rubric,
      dictionaries: dictionaries,
      eventDate: day,
      people: [CaseEvidenceReader.number: 1]
    )
    let reader = EvidenceReader(context: context)
    do {
      switch try reader.check(ImportFile(name: "", text: table.text)) {
      case .accepted(let checked):
        var evidence: [Evidence] = []
        try reader.read(checked, into: symbols) { chunk in
          evidence += chunk.rows
          symbols = chunk.symbols
        }
        return evidence
      case .refused(let faults):
        for diagnostic in table.placing(faults.diagnostics) { collector.report(diagnostic) }
        return []
      }
    } catch {
      preconditionFailure("bytes in memory can always be read")
    }
  }

  private func planned(_ method: String) -> [String] {
    required.filter { code in rubric.methods.first { $0.id == method }?.isPlanned(for: code) ?? true }
  }
}

/// The rows of a case as the text of an evidence.csv, with the way back from its lines.
private struct CaseTable {
  private(set) var text =
    "nip,competency,method,assessor,role,indicator,item,value,absent,valid_until,raters,date,note\n"
  /// Of each line after the header, which is line 1.
  private var lines: [Line] = []

  private struct Line {
    let row: CaseEvidence
    let cells: [String]

    /// What stands in the cell at a column of the line, in the case.
    func span(at column: Int) -> SourceSpan {
      var (cell, end) = (0, 1 + cells[0].unicodeScalars.count)
      while cell + 1 < cells.count, end < column {
        cell += 1
        end += 1 + cells[cell].unicodeScalars.count
      }
      return switch cell {
      case 1: row.competencySpan
      case 2: row.methodSpan
      case 7: row.valueSpan
      default: row.span
      }
    }
  }

  init(_ rows: [CaseEvidence], number: String, all: (String) -> [String]) {
    for row in rows {
      let codes = row.competencies == [CaseEvidence.all] ? all(row.method) : row.competencies
      for code in codes { append(row, code, number) }
    }
  }

  private mutating func append(_ row: CaseEvidence, _ code: String, _ number: String) {
    let given: [String?] = [
      number, code, row.method, row.assessor, row.role?.rawValue, row.indicator, row.item, row.value,
      row.absent?.rawValue, row.validUntil?.description, row.raters == 1 ? nil : "\(row.raters)", row.date?.description,
      row.note,
    ]
    let cells = given.map { $0.map(CaseTable.quoted) ?? "" }
    text += cells.joined(separator: ",") + "\n"
    lines.append(Line(row: row, cells: cells))
  }

  /// One line a row: what breaks a line in YAML is a blank here. Most cells are plain words and numbers.
  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { byte in
      let letter = byte | 0x20
      return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "-") && byte <= UInt8(ascii: "9")
    }
    if isPlain { return cell }
    let flat = String(cell.map { $0.isNewline ? " " : $0 })
    return "\"" + flat.replacing("\"", with: "\"\"") + "\""
  }

  /// The faults of the table at their places in the case; one for a row that stands for many competencies.
  func placing(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<String> = []
    return diagnostics.map(placing).filter { fault in
      seen.insert("\(fault.code.code) \(fault.span.map { "\($0.start) \($0.end)" } ?? "")").inserted
    }
  }

  private func placing(_ diagnostic: Diagnostic) -> Diagnostic {
    let notes = diagnostic.notes.map { Diagnostic.Note($0.message, at: place($0.span)) }
    var placed = Diagnostic(diagnostic.code, diagnostic.message, at: place(diagnostic.span), notes: notes)
    placed.help = diagnostic.help
    return placed
  }

  private func place(_ span: SourceSpan?) -> SourceSpan? {
    guard let start = span?.start, lines.indices.contains(start.line - 2) else { return lines.first?.row.span }
    return lines[start.line - 2].span(at: start.column)
  }
}

extension DiagnosticCode {
  package static let caseEvidence = DiagnosticCode(
    "E0521",
    title: LocalizedText(id: "kamus setiap kompetensi kasus tentu", en: "each competency of a case has one dictionary"),
    remedy: LocalizedText(
      id: "sebut kamusnya pada kunci `dictionaries` rubrik",
      en: "name the dictionary in the rubric's `dictionaries`"
    )
  )
  package static let unknownPurpose = DiagnosticCode(
    "E0522",
    title: LocalizedText(id: "tujuan kasus ada dalam rubriknya", en: "a case's purpose is one of its rubric's"),
    remedy: LocalizedText(
      id: "gunakan tujuan yang disebut rubrik di bawah \"purposes\"",
      en: "use a purpose that the rubric names under \"purposes\""
    )
  )
}
