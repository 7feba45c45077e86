public import Assessment

/// One row of evidence that counts, after its value became a level or a mastery. Plain values: an array of it is one
/// block of memory.
public struct Rating: Hashable, Sendable {
  /// The place of its method in the plan.
  public var method: Int
  /// `nil` = the row names none.
  public var assessor: Symbol?
  public var role: Role?
  /// The row stands for so many raters: it counts so many times in the mean of its assessor, and the assessor so many
  /// times where raters are counted or averaged by role.
  public var raters: Int
  /// The place of the indicator in the ladder; `nil` = a level.
  public var indicator: Int?
  /// In `EvaluationCase.evidence`, counted from 0.
  public var place: Int
  private let top: Int128
  private let bottom: Int128

  init(_ row: Evidence, at place: Int, method: Int, indicator: Int?, value: Ratio) {
    guard let (top, bottom) = value.reduced.narrowParts else {
      preconditionFailure("a value of at most 12 digits becomes a level within 128 bits")
    }
    (self.top, self.bottom) = (top, bottom)
    (assessor, role, raters) = (row.assessor, row.role, max(1, Int(row.raters)))
    (self.method, self.indicator, self.place) = (method, indicator, place)
  }

  /// A level of the dictionary's scale; of an indicator how far it was shown, 0 to 1.
  public var value: Ratio { Ratio(top, bottom) }

  /// Who gave it: the ratings of one voice are averaged before anything else.
  public var voice: Voice { Voice(method: method, assessor: assessor, role: role) }

  public var isIndicator: Bool { indicator != nil }
}

/// One assessor in one method. Rows that name no assessor are one voice for each role.
public struct Voice: Hashable, Comparable, Sendable {
  public var method: Int
  public var assessor: Symbol?
  public var role: Role?

  public init(method: Int, assessor: Symbol?, role: Role?) {
    self.method = method
    self.assessor = assessor
    self.role = role
  }

  /// By method, then assessor (none first), then role.
  public static func < (left: Voice, right: Voice) -> Bool { left.key < right.key }

  public static func == (left: Voice, right: Voice) -> Bool { left.key == right.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// The parts in one number, so that voices are compared at once.
  private var key: UInt64 {
    let assessor = UInt64(UInt32(bitPattern: (assessor?.index ?? -1) &+ 1))
    return UInt64(method) << 40 | assessor << 8 | UInt64((role?.place ?? -1) + 1)
  }
}
