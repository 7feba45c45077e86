import SeededRandom

/// The levels that an example person really has: what the assessors come near to.
struct ExampleAbility {
  /// By competency code, in halves.
  private let levels: [String: HalfLevel]
  /// Whether every rating is exactly the level, so that the outcome is known beforehand.
  let isExact: Bool

  subscript(competency: String) -> HalfLevel { levels[competency] ?? HalfLevel(halves: 0) }

  init(_ person: ExamplePerson, for job: ExampleJob, role: ExampleCase?, _ random: inout SeededGenerator) {
    var levels: [String: HalfLevel] = [:]
    for (code, required) in zip(ExampleJob.coreCodes, job.core) {
      levels[code] = required.moved(by: person.talent + random.pick([-2, -1, 0, 0, 0, 1, 1]))
    }
    for requirement in job.technical {
      levels[requirement.competency] = requirement.level.moved(by: person.talent + random.pick([-2, -1, 0, 0, 1]))
    }
    let fixed = role.flatMap(ExampleAbility.fixedHalves) ?? []
    for (code, halves) in zip(ExampleJob.coreCodes, fixed) { levels[code] = HalfLevel(halves: halves) }
    if role == .mustMeetFails {
      for code in ExampleJob.coreCodes + ["T.PEL.01", "T.ADU.02"] { levels[code] = HalfLevel(halves: 7) }
      levels["T.PEL.02"] = HalfLevel(halves: 4)
    }
    self.levels = levels.mapValues { HalfLevel(halves: max(1, $0.halves)) }
    isExact = !fixed.isEmpty
  }

  /// Halves of M.01 to M.08 and S.01. The market's standard asks for 50 halves, a division's for 54.
  private static func fixedHalves(_ role: ExampleCase) -> [Int]? {
    switch role {
    case .exactly90: [6, 5, 5, 6, 6, 5, 3, 6, 3]
    case .exactly80: [5, 5, 5, 5, 5, 4, 3, 5, 3]
    case .exactly78: [5, 5, 4, 5, 5, 4, 3, 5, 3]
    case .below78: [5, 5, 4, 5, 5, 4, 3, 4, 3]
    case .exactly68: [4, 4, 4, 4, 4, 4, 3, 4, 3]
    case .below68: [4, 4, 4, 4, 4, 4, 3, 3, 3]
    case .twoTargets: [5, 5, 5, 5, 5, 4, 3, 5, 4]
    case .surplusHidesDeficit: [4, 8, 8, 7, 8, 7, 7, 4, 7]
    default: nil
    }
  }
}
