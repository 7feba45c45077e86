/// How a person is identified.
public enum IdentityKind: String, CaseIterable, Hashable, Sendable {
  /// 18 digits of a civil servant (PNS).
  case nip
  /// 18 digits of a contract employee (PPPK): a contract sequence stands where the month does.
  case niPPPK = "ni-pppk"
  /// Any number of a candidate from outside.
  case candidate
}

/// A version of a person's data, in force from `effective`.
package struct Employee: Hashable, Sendable {
  package var nip: String
  package var identity: IdentityKind
  package var name: String
  package var unit: String
  package var position: String
  /// A reference; refused only when the person is to be scored without one.
  package var standard: String?
  package var status: String?
  package var effective: CalendarDay
  /// Number of the erasure that deleted what identifies the person; then number, name, unit and position are empty.
  package var erasure: Int64?

  package init(
    nip: String,
    identity: IdentityKind = .nip,
    name: String,
    unit: String,
    position: String,
    standard: String? = nil,
    status: String? = nil,
    effective: CalendarDay,
    erasure: Int64? = nil
  ) {
    self.nip = nip
    self.identity = identity
    self.name = name
    self.unit = unit
    self.position = position
    self.standard = standard
    self.status = status
    self.effective = effective
    self.erasure = erasure
  }
}
