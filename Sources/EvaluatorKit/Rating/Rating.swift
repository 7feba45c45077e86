public import Assessment

/// One row of evidence that counts, after its value became a level or a mastery.
public struct Rating: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// On the dictionary's scale.
    case level(Ratio)
    /// The place of an indicator in the ladder, and how far it was shown: 0 to 1.
    case indicator(Int, Ratio)
  }

  /// The place of its method in the plan.
  public var method: Int
  /// `nil` = the row names none.
  public var assessor: Symbol?
  public var role: Role?
  /// The row stands for so many raters: it counts so many times in the mean of its assessor, and the assessor so many
  /// times where raters are counted or averaged by role.
  public var raters: Int
  public var content: Content
  /// In `EvaluationCase.evidence`, counted from 0.
  public var place: Int

  /// Who gave it: the ratings of one voice are averaged before anything else.
  public var voice: Voice { Voice(method: method, assessor: assessor, role: role) }

  public var isIndicator: Bool {
    if case .indicator = content { true } else { false }
  }
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

  public static func < (left: Voice, right: Voice) -> Bool {
    (left.method, left.assessor?.index ?? -1, left.role?.rawValue ?? "")
      < (right.method, right.assessor?.index ?? -1, right.role?.rawValue ?? "")
  }
}
