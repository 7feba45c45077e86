package import Assessment
package import EvaluatorKit

/// How symbols of the host become the numbers that a plugin sees.
package protocol EvidenceNumbering {
  /// The number of a text of the rubric or of the evidence (method, indicator, item).
  mutating func number(ofText symbol: Symbol) -> Int32
  /// The number of an assessor within one case, from 1; their names never leave the host.
  mutating func number(ofAssessor symbol: Symbol) -> Int32
  /// A new case begins: assessors count from 1 again.
  mutating func beginCase()
}

/// How the numbers of a message become symbols on the plugin's side; `nil` = no such number.
package protocol EvidenceSymbols {
  mutating func symbol(ofText number: Int32) -> Symbol?
  mutating func symbol(ofAssessor number: Int32) -> Symbol?
  var competency: Symbol { get }
}

extension ByteWriter {
  /// `[case, required, as_of, assessors_of_person, [evidence…]]`.
  package mutating func caseRow(
    _ number: Int32,
    _ input: EvaluationCase,
    _ numbering: inout some EvidenceNumbering
  ) {
    numbering.beginCase()
    byte(UInt8(ascii: "["))
    natural(number)
    byte(UInt8(ascii: ","))
    decimal(input.required)
    byte(UInt8(ascii: ","))
    day(input.asOf)
    byte(UInt8(ascii: ","))
    natural(Int32(clamping: input.assessorsOfPerson))
    raw(",[")
    var isFirst = true
    for evidence in input.evidence {
      if !isFirst { byte(UInt8(ascii: ",")) }
      isFirst = false
      evidenceRow(evidence, &numbering)
    }
    raw("]]")
  }

  /// `[method, value, date, assessor, role, indicator, item, valid_until, raters, absent]`; what is absent at the end is left out.
  private mutating func evidenceRow(_ evidence: Evidence, _ numbering: inout some EvidenceNumbering) {
    byte(UInt8(ascii: "["))
    natural(numbering.number(ofText: evidence.method))
    byte(UInt8(ascii: ","))
    if case .number(let value) = evidence.value { decimal(value) } else { raw("null") }
    byte(UInt8(ascii: ","))
    day(evidence.date)
    var gap = 0
    if let assessor = evidence.assessor { begin(&gap); natural(numbering.number(ofAssessor: assessor)) } else { gap += 1 }
    if let role = evidence.role { begin(&gap); self.role(role) } else { gap += 1 }
    if let indicator = evidence.indicator { begin(&gap); natural(numbering.number(ofText: indicator)) } else { gap += 1 }
    if let item = evidence.item { begin(&gap); natural(numbering.number(ofText: item)) } else { gap += 1 }
    if let until = evidence.validUntil { begin(&gap); day(until) } else { gap += 1 }
    if evidence.raters != 1 { begin(&gap); natural(evidence.raters) } else { gap += 1 }
    if case .absent(let reason) = evidence.value { begin(&gap); code(reason.rawValue) }
    byte(UInt8(ascii: "]"))
  }

  /// The comma before a field, and `null` for each that was left out before it.
  private mutating func begin(_ gap: inout Int) {
    for _ in 0..<gap { raw(",null") }
    gap = 0
    byte(UInt8(ascii: ","))
  }

  private mutating func role(_ role: Role) {
    switch role {
    case .superior: raw("\"superior\"")
    case .peer: raw("\"peer\"")
    case .subordinate: raw("\"subordinate\"")
    case .own: raw("\"self\"")
    case .citizen: raw("\"citizen\"")
    }
  }
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
