public import Assessment

/// A row of evidence as an example writes it: texts in place of symbols.
public struct ExampleRow: Hashable, Sendable {
  public var method: String
  public var assessor: String?
  public var role: Role?
  public var indicator: String?
  public var item: String?
  /// A decimal; of an absence its raw value, `not-observed`.
  public var value: String
  /// `YYYY-MM-DD`.
  public var date: String?
  /// `YYYY-MM-DD`.
  public var validUntil: String?
  public var raters: Int32

  public init(
    _ method: String,
    by assessor: String? = nil,
    role: Role? = nil,
    indicator: String? = nil,
    item: String? = nil,
    _ value: String,
    date: String? = nil,
    validUntil: String? = nil,
    raters: Int32 = 1
  ) {
    self.method = method
    self.assessor = assessor
    self.role = role
    self.indicator = indicator
    self.item = item
    self.value = value
    self.date = date
    self.validUntil = validUntil
    self.raters = raters
  }
}
