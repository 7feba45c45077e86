import Assessment

/// The numbers of roles and absences in the database. Kept for ever: append only.
enum EvidenceCode {
  static func number(_ role: Role) -> Int64 {
    switch role {
    case .superior: 1
    case .peer: 2
    case .subordinate: 3
    case .own: 4
    case .citizen: 5
    }
  }

  static func number(_ absence: Absence) -> Int64 {
    switch absence {
    case .notObserved: 1
    case .absent: 2
    case .refused: 3
    case .fault: 4
    }
  }

  static func role(_ number: Int64) -> Role? { Role.allCases.first { EvidenceCode.number($0) == number } }

  static func absence(_ number: Int64) -> Absence? { Absence.allCases.first { EvidenceCode.number($0) == number } }
}
