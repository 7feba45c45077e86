import Assessment
import RubricFiles
package import SourceDiagnostics

/// Makes evidence of a case's rows, as an import would of a file's.
struct CaseEvidenceReader {
  let rubric: Rubric
  let dictionaries: [CompetencyDictionary]
  /// Every competency that is required and in scope, for `all`.
  let required: [String]
  let collector: DiagnosticCollector
  private(set) var symbols: SymbolTable

  mutating func read(_ rows: [CaseEvidence], on day: CalendarDay) -> [Evidence] {
    rows.flatMap { row in
      let codes = row.competencies == [CaseEvidence.all] ? planned(row.method) : row.competencies
      return codes.compactMap { evidence(of: $0, row, on: day) }
    }
  }

  private func planned(_ method: String) -> [String] {
    required.filter { code in rubric.methods.first { $0.id == method }?.isPlanned(for: code) ?? true }
  }

  private mutating func evidence(of code: String, _ row: CaseEvidence, on day: CalendarDay) -> Evidence? {
    guard let dictionary = dictionaries.first(where: { $0.competencies.contains { $0.code == code } }) else {
      return report(
        id: "kompetensi \"\(code)\" tidak ada dalam kamus standar ini",
        en: "no dictionary of this standard has \"\(code)\"",
        at: row.competencySpan,
        CloseMatch.find(code, among: dictionaries.flatMap { $0.competencies.map(\.code) })
      )
    }
    let method = rubric.methods.first { $0.id == row.method }
    guard method != nil || row.method == Evidence.consensusMethod else {
      return report(
        id: "alat ukur \"\(row.method)\" tidak ada dalam rubrik",
        en: "the rubric has no method \"\(row.method)\"",
        at: row.methodSpan,
        CloseMatch.find(row.method, among: rubric.methods.map(\.id) + [Evidence.consensusMethod])
      )
    }
    guard let value = value(row, method, dictionary.scale) else { return nil }
    return Evidence(
      person: 1,
      competency: symbols.intern(code),
      method: symbols.intern(row.method),
      value: value,
      date: row.date ?? day,
      assessor: row.assessor.map { symbols.intern($0) },
      role: row.role,
      indicator: row.indicator.map { symbols.intern($0) },
      item: row.item.map { symbols.intern($0) },
      validUntil: row.validUntil,
      raters: Int32(row.raters),
      note: row.note.map { symbols.intern($0) }
    )
  }

  private func value(_ row: CaseEvidence, _ method: Method?, _ scale: Scale) -> EvidenceValue? {
    if let reason = row.absent, row.value == nil { return .absent(reason) }
    guard let text = row.value, row.absent == nil else {
      return report(
        id: "tulis \"value\" atau \"absent\", salah satu",
        en: "give either \"value\" or \"absent\"",
        at: row.valueSpan
      )
    }
    let label = method?.labels.first { $0.label == text }?.value
    guard let number = label ?? (try? FixedDecimal(parsing: text)), accepts(number, row, method, scale) else {
      return report(
        id: "\"\(text)\" bukan nilai alat ukur \"\(row.method)\"",
        en: "\"\(text)\" is no value of the method \"\(row.method)\"",
        at: row.valueSpan
      )
    }
    return .number(number)
  }

  private func accepts(_ value: FixedDecimal, _ row: CaseEvidence, _ method: Method?, _ scale: Scale) -> Bool {
    guard let method else { return scale.contains(value) }
    if row.indicator != nil { return [0, 500_000, 1_000_000].contains(value.millionths) }
    if method.measures.contains(.certificate), value == .one { return true }
    if row.raters > 1 { return true }
    return method.measures.contains(.score) ? (method.scale ?? scale).contains(value) : scale.contains(value)
  }

  private func report<Value>(id: String, en: String, at span: SourceSpan, _ match: String? = nil) -> Value? {
    let fault = Diagnostic(.caseEvidence, LocalizedText(id: id, en: en), at: span)
    collector.report(fault.suggesting(match, insteadOf: span))
    return nil
  }
}

extension DiagnosticCode {
  package static let caseEvidence = DiagnosticCode(
    "E0521",
    title: LocalizedText(id: "bukti kasus sesuai rubrik dan kamus", en: "a case's evidence fits rubric and dictionary"),
    remedy: LocalizedText(
      id: "perbaiki kode, alat ukur, atau nilainya seperti pada evidence.csv",
      en: "mend the code, method or value as in evidence.csv"
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
