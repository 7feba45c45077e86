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
    if let assessor = reach(evidence.assessor, &gap) { natural(numbering.number(ofAssessor: assessor)) }
    if let role = reach(evidence.role, &gap) { self.role(role) }
    if let indicator = reach(evidence.indicator, &gap) { natural(numbering.number(ofText: indicator)) }
    if let item = reach(evidence.item, &gap) { natural(numbering.number(ofText: item)) }
    if let until = reach(evidence.validUntil, &gap) { day(until) }
    if let raters = reach(evidence.raters == 1 ? nil : evidence.raters, &gap) { natural(raters) }
    if case .absent(let reason) = evidence.value, let reason = reach(reason, &gap) { code(reason.rawValue) }
    byte(UInt8(ascii: "]"))
  }

  /// The value of a field, having written the comma before it and `null` for each that was left out before; counts it
  /// as left out where it is absent.
  private mutating func reach<Value>(_ value: Value?, _ gap: inout Int) -> Value? {
    guard let value else {
      gap += 1
      return nil
    }
    for _ in 0..<gap { raw(",null") }
    gap = 0
    byte(UInt8(ascii: ","))
    return value
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
