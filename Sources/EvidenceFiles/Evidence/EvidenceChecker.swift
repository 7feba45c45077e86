import Assessment
import SourceDiagnostics

/// Checks the rows of an evidence file one after the other, each cell by itself and then together.
struct EvidenceChecker {
  typealias Row = TableRow<EvidenceColumn>

  let plan: EvidencePlan
  var cells: EvidenceCells

  init(_ plan: EvidencePlan) {
    self.plan = plan
    cells = EvidenceCells(plan)
  }

  /// The rating that the row gives; `nil` after reporting what is wrong with it.
  mutating func check(_ row: Row, _ faults: inout FileFaults) -> CheckedRating? {
    let faultsBefore = faults.count
    let person = person(row, &faults)
    let competency = competency(row, &faults)
    let method = method(row, &faults)
    let role = role(row, &faults)
    let assessor = assessor(row, &faults)
    let item = item(row, &faults)
    let raters = raters(row, &faults)
    let day = day(row, &faults)
    let validUntil = lastValidDay(row, from: day, &faults)
    _ = row.plainText(.note, checking: &faults)
    guard let competency, let method, isPlanned(row, method, competency, &faults) else {
      _ = absence(row, &faults)
      return nil
    }
    let indicator = indicator(row, of: competency, by: method, &faults)
    var place = ValuePlace(method: method, competency: competency, indicator: indicator, item: item)
    place.isMean = raters > 1
    let value = value(row, at: place, &faults)
    if plan.needsRole(method), row.cell(.role).isEmpty { reportRole(row, method, &faults) }
    if plan.isConsensus(method) { checkConsensus(row, competency, &faults) }
    guard let person, let value, faults.count == faultsBefore else { return nil }
    return CheckedRating(
      person: person,
      competency: competency,
      method: method,
      value: value,
      day: day,
      assessor: assessor,
      role: role,
      indicator: indicator,
      item: item,
      validUntil: validUntil,
      raters: raters
    )
  }

  private mutating func person(_ row: Row, _ faults: inout FileFaults) -> Int32? {
    let cell = row.cell(.nip)
    if cell.count == cells.lastNumber.count, cell.elementsEqual(cells.lastNumber) { return cells.lastPerson }
    if let person = plan.people.find(cell) {
      (cells.lastNumber, cells.lastPerson) = (Array(cell), person)
      return person
    }
    faults.report {
      cell.isEmpty
        ? .emptyCell("nip", at: row.span(.nip))
        : .strangeNumber(String(decoding: cell, as: UTF8.self), at: row.span(.nip))
    }
    return nil
  }

  private mutating func competency(_ row: Row, _ faults: inout FileFaults) -> Int? {
    let cell = row.cell(.competency)
    if let index = cells.competencies.find(cell) { return index }
    let known = plan.competencies
    faults.report { .unknownCode(.unknownCompetency, row, .competency, known: known.map(\.code)) }
    return nil
  }

  private mutating func method(_ row: Row, _ faults: inout FileFaults) -> Int? {
    let cell = row.cell(.method)
    if let index = cells.methods.find(cell) { return index }
    let known = plan.methods
    faults.report { .unknownCode(.unknownMethod, row, .method, known: known.map(\.id)) }
    return nil
  }

  private func isPlanned(_ row: Row, _ method: Int, _ competency: Int, _ faults: inout FileFaults) -> Bool {
    if plan.rule(method, competency).isPlanned { return true }
    let (method, code) = (plan.methods[method], plan.competencies[competency].code)
    faults.report { .unplannedMethod(method, for: code, at: row.span(.competency)) }
    return false
  }

  private mutating func role(_ row: Row, _ faults: inout FileFaults) -> Int32 {
    let cell = row.cell(.role)
    if cell.isEmpty { return -1 }
    if let index = cells.roles.find(cell) { return Int32(index) }
    faults.report { .unknownCode(.unknownRole, row, .role, known: Role.allCases.map(\.rawValue)) }
    return -1
  }

  private func reportRole(_ row: Row, _ method: Int, _ faults: inout FileFaults) {
    let method = plan.methods[method]
    faults.report { .roleMissing(method, at: row.span(.role)) }
  }

  private mutating func item(_ row: Row, _ faults: inout FileFaults) -> Int32 {
    let cell = row.cell(.item)
    if cell.isEmpty { return -1 }
    let index = cells.items.index(of: cell) { $0.holdsControl ? nil : () }
    if index == nil { faults.report { .controlCharacter(at: row.span(.item)) } }
    return Int32(index ?? -1)
  }

  /// A whole number from 1; nothing given means one rater.
  private mutating func raters(_ row: Row, _ faults: inout FileFaults) -> Int32 {
    let cell = row.cell(.raters)
    if cell.isEmpty { return 1 }
    let count = cells.raters.value(of: cell) { cell in
      guard cell.allSatisfy(\.isDigit), let count = Int32(String(decoding: cell, as: UTF8.self)) else { return nil }
      return count > 0 ? count : nil
    }
    if count == nil { faults.report { .ratersCount(row.text(.raters) ?? "", at: row.span(.raters)) } }
    return count ?? 1
  }

  /// The indicator's number, or -1: it must be one of the competency's, and the method must take indicators.
  private mutating func indicator(
    _ row: Row,
    of competency: Int,
    by method: Int,
    _ faults: inout FileFaults
  ) -> Int32 {
    let cell = row.cell(.indicator)
    if cell.isEmpty { return -1 }
    guard plan.rule(method, competency).takesIndicator else {
      let method = plan.methods[method]
      faults.report { .indicatorNotTaken(by: method, at: row.span(.indicator)) }
      return -1
    }
    let index = cells.indicators.index(of: cell) { _ in nil }.map(Int32.init)
    if let index, cells.known[competency].contains(index) { return index }
    let known = plan.competencies[competency]
    faults.report { .unknownIndicator(row.text(.indicator) ?? "", of: known, at: row.span(.indicator)) }
    return -1
  }
}

extension TableRow {
  /// Reports control characters; makes no text.
  fileprivate func plainText(_ column: Column, checking faults: inout FileFaults) -> Bool {
    let cell = cell(column)
    guard !cell.isEmpty, cell.holdsControl else { return true }
    faults.report { .controlCharacter(at: span(column)) }
    return false
  }
}
