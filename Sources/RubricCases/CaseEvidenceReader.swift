import Assessment
import EvidenceFiles
import RubricFiles
package import SourceDiagnostics

/// Makes evidence of cases' rows by the very import that reads evidence.csv: a case cannot state what it would refuse.
struct CaseEvidenceReader {
  /// The rows of one case.
  struct Stated {
    let rows: [CaseEvidence]
    /// Every competency that is required and in scope, for `all`.
    let required: [String]
  }

  let rubric: Rubric
  let dictionaries: [CompetencyDictionary]
  let collector: DiagnosticCollector
  private(set) var symbols: SymbolTable

  /// The evidence of each case, all in one pass of the import; why it would refuse rows is reported at their places.
  mutating func read(_ cases: [Stated], on day: CalendarDay) -> [[Evidence]] {
    var evidence = [[Evidence]](repeating: [], count: cases.count)
    var table = CaseTable()
    // A case is a person whose number is its place, counted from 1.
    for (place, stated) in cases.enumerated() {
      table.append(stated.rows, number: "\(place + 1)") { method in planned(method, stated.required) }
    }
    if table.isEmpty { return evidence }
    let people = (1...cases.count).map { ("\($0)", Int32($0)) }
    let context = EvidenceContext(
      rubric: rubric,
      dictionaries: dictionaries,
      eventDate: day,
      people: PersonLookup(Dictionary(people) { first, _ in first })
    )
    let reader = EvidenceReader(context: context)
    do {
      switch try reader.check(ImportFile(name: "", text: table.text)) {
      case .accepted(let checked):
        try reader.read(checked, into: symbols) { chunk in
          for row in chunk.rows { evidence[Int(row.person) - 1].append(row) }
          symbols = chunk.symbols
        }
      case .refused(let faults):
        for diagnostic in table.placing(faults.diagnostics) { collector.report(diagnostic) }
      }
      return evidence
    } catch {
      preconditionFailure("bytes in memory can always be read")
    }
  }

  private func planned(_ method: String, _ required: [String]) -> [String] {
    required.filter { code in rubric.methods.first { $0.id == method }?.isPlanned(for: code) ?? true }
  }
}

/// The rows of cases as the text of an evidence.csv, with the way back from its lines.
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

  var isEmpty: Bool { lines.isEmpty }

  mutating func append(_ rows: [CaseEvidence], number: String, all: (String) -> [String]) {
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
