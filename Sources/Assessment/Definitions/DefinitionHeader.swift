/// What every definition begins with.
public struct DefinitionHeader: Hashable, Sendable {
  public var id: String
  public var title: String
  /// Text, never a number: `1.10` stays so.
  public var version: String
  public var basis: [Citation]
  /// The first day in force; `nil` = always was.
  public var effective: CalendarDay?
  /// The last day in force; `nil` = still is.
  public var until: CalendarDay?
  /// An explanation for readers; never part of a calculation.
  public var description: String?

  public init(
    id: String,
    title: String,
    version: String,
    basis: [Citation] = [],
    effective: CalendarDay? = nil,
    until: CalendarDay? = nil,
    description: String? = nil
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.basis = basis
    self.effective = effective
    self.until = until
    self.description = description
  }

  /// Whether the definition is in force on the day, both ends inclusive.
  public func isInForce(on day: CalendarDay) -> Bool {
    (effective.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
