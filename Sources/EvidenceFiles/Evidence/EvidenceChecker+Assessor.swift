import Assessment
import SourceDiagnostics

extension EvidenceChecker {
  /// The assessor's number, or -1. Only a consensus names several.
  mutating func assessor(_ row: Row, _ faults: inout FileFaults) -> Int32 {
    let cell = row.cell(.assessor)
    if cell.isEmpty { return -1 }
    let found = cells.assessors.index(of: cell) { $0.holdsControl ? nil : $0.contains(UInt8(ascii: "|")) }
    guard let index = found else {
      faults.report { .controlCharacter(at: row.span(.assessor)) }
      return -1
    }
    if cells.assessors[index], row.text(.method) != Evidence.consensusMethod {
      faults.report { .severalAssessors(at: row.span(.assessor)) }
    }
    return Int32(index)
  }

  /// The rules of a row that carries the level agreed in the assessor meeting.
  func checkConsensus(_ row: Row, _ competency: Int, _ faults: inout FileFaults) {
    let known = plan.competencies[competency]
    if !plan.consensus.allowed.contains(known.kind) {
      let allowed = plan.consensus.allowed
      faults.report { .consensusNotAllowed(known, allowed: allowed, at: row.span(.method)) }
    }
    if row.isGiven(.absent) { faults.report { .consensusWithoutLevel(at: row.span(.absent)) } }
    for column in [EvidenceColumn.role, .indicator, .item, .raters] where row.isGiven(column) {
      faults.report { .consensusDetail(column.name, at: row.span(column)) }
    }
    if plan.consensus.reason == .required, !row.isGiven(.note) {
      faults.report { .consensusReason(at: row.span(.note)) }
    }
    checkPanel(row, &faults)
  }

  private func checkPanel(_ row: Row, _ faults: inout FileFaults) {
    guard let text = row.text(.assessor) else { return }
    var seen: Set<Substring> = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      let name = part.trimmingBlanks
      if name.isEmpty || !seen.insert(name).inserted {
        faults.report { .consensusPanel(String(name), at: row.span(.assessor)) }
        return
      }
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
