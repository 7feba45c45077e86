/// One rating as recorded: numbers of symbols, assessors and notes, codes and days. Raw, so that even a nonsensical change shows.
package struct PacketRow: Hashable, Sendable {
  package var competency: Int64?
  package var method: Int64?
  /// Millionths; absent where `absence` is not.
  package var value: Int64?
  /// Days since 1970.
  package var day: Int64?
  package var assessor: Int64?
  package var indicator: Int64?
  /// 1 superior, 2 peer, 3 subordinate, 4 self, 5 citizen.
  package var role: Int64?
  package var item: Int64?
  package var raters: Int64?
  /// 1 not-observed, 2 absent, 3 refused, 4 fault.
  package var absence: Int64?
  /// Days since 1970.
  package var validUntil: Int64?
  package var note: Int64?

  package init(
    competency: Int64?,
    method: Int64?,
    value: Int64?,
    day: Int64?,
    assessor: Int64? = nil,
    indicator: Int64? = nil,
    role: Int64? = nil,
    item: Int64? = nil,
    raters: Int64? = 1,
    absence: Int64? = nil,
    validUntil: Int64? = nil,
    note: Int64? = nil
  ) {
    self.competency = competency
    self.method = method
    self.value = value
    self.day = day
    self.assessor = assessor
    self.indicator = indicator
    self.role = role
    self.item = item
    self.raters = raters
    self.absence = absence
    self.validUntil = validUntil
    self.note = note
  }
}
