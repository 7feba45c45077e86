import Assessment
import SourceDiagnostics

/// What a value is given for.
struct ValuePlace {
  var method: Int
  var competency: Int
  /// -1 = none.
  var indicator: Int32
  var item: Int32
  /// The mean of several raters, which need not be on the grid.
  var isMean = false
}

extension EvidenceChecker {
  /// A number that the method takes, or the reason for its absence: exactly one of the two.
  mutating func value(_ row: Row, at place: ValuePlace, _ faults: inout FileFaults) -> EvidenceValue? {
    let isGiven = row.isGiven(.value)
    let absence = absence(row, &faults)
    switch absence {
    case .faulty: return nil
    case .value(let reason):
      guard !isGiven else {
        faults.report { .valueAndAbsence(at: row.span(.value), absence: row.span(.absent)) }
        return nil
      }
      return .absent(reason)
    case .empty:
      guard isGiven else {
        faults.report { .neitherValueNorAbsence(at: row.span(.value)) }
        return nil
      }
      return number(row, at: place, &faults).map(EvidenceValue.number)
    }
  }

  mutating func absence(_ row: Row, _ faults: inout FileFaults) -> CellReading<Absence> {
    let cell = row.cell(.absent)
    if cell.isEmpty { return .empty }
    if let index = cells.absences.find(cell) { return .value(Absence.allCases[index]) }
    faults.report { .unknownCode(.unknownAbsence, row, .absent, known: Absence.allCases.map(\.rawValue)) }
    return .faulty
  }

  private mutating func number(_ row: Row, at place: ValuePlace, _ faults: inout FileFaults) -> FixedDecimal? {
    let cell = row.cell(.value)
    guard let number = label(cell, of: place.method) ?? number(cell) else {
      let method = plan.methods[place.method]
      faults.report { .notAValue(row.text(.value) ?? "", of: method, at: row.span(.value)) }
      return nil
    }
    let rule = plan.rule(place.method, place.competency)
    if place.indicator >= 0 { return mastery(number, row, &faults) }
    if rule.takesCertificate { return certificate(number, row, at: place, &faults) }
    if rule.level == nil, rule.score == nil {
      let method = plan.methods[place.method]
      if !row.isGiven(.indicator) { faults.report { .indicatorMissing(for: method, at: row.span(.indicator)) } }
      return nil
    }
    if rule.accepts(number) || place.isMean && rule.encloses(number) { return number }
    faults.report { .offScale(number, rule, written: row.text(.value) ?? "", at: row.span(.value)) }
    return nil
  }

  private mutating func label(_ cell: CSVCell, of method: Int) -> FixedDecimal? {
    guard let index = cells.labels[method]?.texts.find(cell) else { return nil }
    return cells.labels[method]?.values[index]
  }

  private mutating func number(_ cell: CSVCell) -> FixedDecimal? {
    cells.values.value(of: cell) { cell in try? FixedDecimal(parsing: cell) }
  }

  /// Shown, partly or not shown.
  private func mastery(_ value: FixedDecimal, _ row: Row, _ faults: inout FileFaults) -> FixedDecimal? {
    if [0, 500_000, 1_000_000].contains(value.millionths) { return value }
    faults.report { .mastery(value, at: row.span(.value)) }
    return nil
  }

  /// A certificate that the method knows and that says something of the competency, held (1).
  private func certificate(
    _ value: FixedDecimal,
    _ row: Row,
    at place: ValuePlace,
    _ faults: inout FileFaults
  ) -> FixedDecimal? {
    let method = plan.methods[place.method]
    let rule = plan.rule(place.method, place.competency)
    let code = row.text(.item)
    let grants = method.grants.filter { $0.certificate == code }
    if rule.accepts(value), grants.isEmpty { return value }
    guard let code else {
      faults.report { .certificateWithoutCode(at: row.span(.item)) }
      return nil
    }
    guard !grants.isEmpty else {
      faults.report { .unknownCertificate(code, of: method, at: row.span(.item)) }
      return nil
    }
    let competency = plan.competencies[place.competency].code
    guard grants.contains(where: { $0.competency == competency }) else {
      faults.report { .certificateForOther(grants, competency: competency, at: row.span(.item)) }
      return nil
    }
    if value == .one { return value }
    faults.report { .certificateValue(value, at: row.span(.value)) }
    return nil
  }
}
