/// Who a rater is to the person (multi-source assessment).
public enum Role: String, CaseIterable, Hashable, Sendable {
  case superior
  case peer
  case subordinate
  case own = "self"
  case citizen

  /// The place in `allCases`, without the search.
  @inlinable
  package var place: Int {
    switch self {
    case .superior: 0
    case .peer: 1
    case .subordinate: 2
    case .own: 3
    case .citizen: 4
    }
  }
}

/// Why a planned rating is not there.
public enum Absence: String, CaseIterable, Hashable, Sendable {
  case notObserved = "not-observed"
  case absent
  case refused
  case fault
}

/// What a row of evidence carries: a number or the reason that there is none. Never both, never neither.
public enum EvidenceValue: Hashable, Sendable {
  case number(FixedDecimal)
  case absent(Absence)
}

/// One rating, answer, score or certificate of one person (bukti). Plain values and symbols: an array of it is one block of memory.
public struct Evidence: Hashable, Sendable {
  /// A number of the run or database; tells nothing of the person.
  public var person: Int32
  public var competency: Symbol
  public var method: Symbol
  public var value: EvidenceValue
  public var date: CalendarDay
  public var assessor: Symbol?
  public var role: Role?
  public var indicator: Symbol?
  /// A question, or a certificate's code.
  public var item: Symbol?
  /// The last valid day.
  public var validUntil: CalendarDay?
  /// The row stands for so many raters.
  public var raters: Int32
  public var note: Symbol?

  public init(
    person: Int32,
    competency: Symbol,
    method: Symbol,
    value: EvidenceValue,
    date: CalendarDay,
    assessor: Symbol? = nil,
    role: Role? = nil,
    indicator: Symbol? = nil,
    item: Symbol? = nil,
    validUntil: CalendarDay? = nil,
    raters: Int32 = 1,
    note: Symbol? = nil
  ) {
    self.person = person
    self.competency = competency
    self.method = method
    self.value = value
    self.date = date
    self.assessor = assessor
    self.role = role
    self.indicator = indicator
    self.item = item
    self.validUntil = validUntil
    self.raters = raters
    self.note = note
  }

  /// The reserved method that carries the level agreed in the assessor meeting.
  public static let consensusMethod = "consensus"
}
