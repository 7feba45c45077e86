package import Assessment

/// How the numbers of a message become symbols on the plugin's side; `nil` = no such number.
package protocol EvidenceSymbols {
  mutating func symbol(ofText number: Int32) -> Symbol?
  mutating func symbol(ofAssessor number: Int32) -> Symbol?
  var competency: Symbol { get }
}

/// A case as read; its evidence is a stretch of the batch's block.
package struct CaseRow: Sendable {
  package var number: Int32
  package var required: FixedDecimal
  package var asOf: CalendarDay
  package var assessorsOfPerson: Int32
  package var evidence: Range<Int>
}

extension ByteCursor {
  /// Reads a case and appends its evidence to the block.
  package mutating func caseRow(_ symbols: inout some EvidenceSymbols, into block: inout [Evidence]) -> CaseRow? {
    let comma = UInt8(ascii: ",")
    guard take(UInt8(ascii: "[")), let number = natural(), take(comma), let required = quotedDecimal(), take(comma),
      let asOf = quotedDay(), take(comma), let assessors = natural(), take(comma), take(UInt8(ascii: "["))
    else { return nil }
    let start = block.count
    if peek() != UInt8(ascii: "]") {
      repeat {
        guard let evidence = evidenceRow(number, &symbols) else { return nil }
        block.append(evidence)
      } while take(comma)
    }
    guard take(UInt8(ascii: "]")), take(UInt8(ascii: "]")) else { return nil }
    return CaseRow(
      number: number,
      required: required,
      asOf: asOf,
      assessorsOfPerson: assessors,
      evidence: start..<block.count
    )
  }

  private mutating func evidenceRow(_ person: Int32, _ symbols: inout some EvidenceSymbols) -> Evidence? {
    let comma = UInt8(ascii: ",")
    guard take(UInt8(ascii: "[")), let text = natural(), let method = symbols.symbol(ofText: text), take(comma)
    else { return nil }
    var value: FixedDecimal?
    if !null() {
      guard let number = quotedDecimal() else { return nil }
      value = number
    }
    guard take(comma), let date = quotedDay() else { return nil }
    var evidence = Evidence(
      person: person,
      competency: symbols.competency,
      method: method,
      value: value.map { .number($0) } ?? .absent(.notObserved),
      date: date
    )
    guard optionalFields(of: &evidence, isNumber: value != nil, &symbols), take(UInt8(ascii: "]")) else { return nil }
    return evidence
  }

  /// The fields from `assessor` on; each may be null, and the row may end before any of them.
  private mutating func optionalFields(
    of evidence: inout Evidence,
    isNumber: Bool,
    _ symbols: inout some EvidenceSymbols
  ) -> Bool {
    var place = 3
    var hasReason = false
    while take(UInt8(ascii: ",")) {
      if !null() {
        guard field(place, of: &evidence, &symbols) else { return false }
        if place == 9 { hasReason = true }
      }
      place += 1
    }
    return hasReason != isNumber
  }

  private mutating func field(
    _ place: Int,
    of evidence: inout Evidence,
    _ symbols: inout some EvidenceSymbols
  ) -> Bool {
    switch place {
    case 3:
      evidence.assessor = natural().flatMap { symbols.symbol(ofAssessor: $0) }
      return evidence.assessor != nil
    case 4:
      evidence.role = string().flatMap { Role(rawValue: text($0)) }
      return evidence.role != nil
    case 5:
      evidence.indicator = natural().flatMap { symbols.symbol(ofText: $0) }
      return evidence.indicator != nil
    case 6:
      evidence.item = natural().flatMap { symbols.symbol(ofText: $0) }
      return evidence.item != nil
    case 7:
      evidence.validUntil = quotedDay()
      return evidence.validUntil != nil
    case 8:
      guard let raters = natural() else { return false }
      evidence.raters = raters
      return true
    case 9:
      guard let reason = string().flatMap({ Absence(rawValue: text($0)) }) else { return false }
      evidence.value = .absent(reason)
      return true
    default: return false
    }
  }
}
