/// Which competencies of a standard a rubric counts.
public enum RubricScope: Hashable, Sendable {
  case everything
  case kinds([CompetencyKind])
  case competencies([String])

  public func includes(_ competency: String, of kind: CompetencyKind) -> Bool {
    switch self {
    case .everything: true
    case .kinds(let kinds): kinds.contains(kind)
    case .competencies(let codes): codes.contains(competency)
    }
  }
}
