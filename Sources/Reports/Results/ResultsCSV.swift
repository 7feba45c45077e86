package import Assessment

/// Results as CSV, one row a result: `.` decimals, text cells that a spreadsheet would compute defused.
package struct ResultsCSV: ResultsFormat {
  private let identity: IdentityDisplay
  private let competencies: [String]

  /// `competencies`: codes that get a column each with the attained level.
  package init(identity: IdentityDisplay = .masked, competencies: [String] = []) {
    self.identity = identity
    self.competencies = competencies
  }

  package var header: String {
    var row = CSVRow()
    for name in ResultsCSV.columns + competencies { row.text(name) }
    row.end()
    return String(decoding: row.bytes, as: UTF8.self)
  }

  package func append(_ result: AssessmentResult, to output: inout [UInt8]) {
    var row = CSVRow()
    appendEvent(of: result, to: &row)
    appendPerson(of: result, to: &row)
    appendVerdict(of: result, to: &row)
    for code in competencies { row.raw(result.competencies.first { $0.code == code }?.attained?.shortText) }
    row.end()
    output += row.bytes
  }

  private func appendEvent(of result: AssessmentResult, to row: inout CSVRow) {
    row.text(result.event)
    row.text(result.purpose)
    row.raw(result.asOf.description)
    row.raw(result.validUntil?.description)
    row.raw(String(result.run))
  }

  private func appendPerson(of result: AssessmentResult, to row: inout CSVRow) {
    row.text(result.employee.person)
    row.text(identity.text(of: result.employee.nip))
    row.text(result.employee.name)
    row.text(result.employee.unit)
    row.text(result.employee.position)
    row.text(result.standard.id)
    row.text(result.standard.version)
    row.text(result.rubric.id)
    row.text(result.rubric.version)
  }

  private func appendVerdict(of result: AssessmentResult, to row: inout CSVRow) {
    let match = result.jobMatch
    row.raw(String(result.measured))
    row.raw(String(result.requiredCount))
    row.raw(String(result.isComplete))
    row.raw(match.map { $0.percent.text(decimals: $0.decimals) })
    row.raw(match?.exact.description)
    row.raw(match.map { $0.gapIndex.text(decimals: $0.decimals) })
    row.text(result.category?.code ?? "")
    row.text(result.category?.title ?? "")
    row.text(result.category?.beforeGates ?? "")
    row.raw(result.category.map { String($0.isProvisional) })
    row.raw(result.flags.flags.map(\.rawValue).joined(separator: "|"))
  }

  private static let columns = [
    "event", "purpose", "as_of", "valid_until", "run", "person", "nip", "name", "unit", "position",
    "standard", "standard_version", "rubric", "rubric_version", "measured", "required_count", "complete",
    "percent", "exact", "gap_index", "category", "category_title", "before_gates", "provisional", "flags",
  ]
}

extension AssessmentResult {
  /// The flags of all competencies together.
  var flags: FlagSet { competencies.reduce(into: FlagSet()) { $0.formUnion($1.flags) } }
}
