import Assessment
import EvaluatorKit

/// One multi-source method of a case: its raters settled by role, its level by weighted roles.
struct MultiSourceMethod {
  /// The mean of one role, merged ones included.
  struct RoleMean {
    var role: Role
    var mean: Ratio
    var raters: Int
    var weight: Ratio
    /// Of the rows, ascending.
    var places: [Int]
  }

  let index: Int
  let plan: MethodPlan
  let settlement: RoleSettlement
  let rules: SocioculturalRules
  /// Of every role, before anything was dropped.
  private let ratings: [Rating]

  /// `nil` where no row of the method carries a role.
  init?(_ index: Int, _ ratings: [Rating], _ stage: RatingStage, _ rules: SocioculturalRules) {
    let own = ratings.filter { $0.method == index }
    guard own.contains(where: { $0.role != nil }) else { return nil }
    self.index = index
    self.ratings = own
    self.rules = rules
    plan = stage.methods[index]
    settlement = RoleSettlement(MultiSourceMethod.ratersByRole(own), rules)
  }

  /// Whether the rating takes part in the level.
  func counts(_ rating: Rating) -> Bool { settlement.role(of: rating.role) != nil }

  /// Rows without a role: they have no role's weight and are not counted.
  var roleless: Int { ratings.count { $0.role == nil } }

  /// The mean of each role over its raters, one who stands for n raters counting n times; roles in their fixed order.
  func roleMeans(_ levels: [VoiceLevel]) -> [RoleMean] {
    Role.allCases.compactMap { role in
      let own = levels.filter { $0.voice.method == index && settlement.role(of: $0.voice.role) == role }
      let weighted = own.map { WeightedValue($0.level, weight: Ratio(Int128($0.raters))) }
      guard let mean = Combiner.weightedMean(weighted) else { return nil }
      return RoleMean(
        role: role,
        mean: mean,
        raters: own.reduce(0) { $0 + $1.raters },
        weight: settlement.weights[role.place],
        places: own.flatMap(\.places).sorted()
      )
    }
  }

  /// Roles by weight; `nil` without a role that counts. The person is no voice: who knows the own rating could find
  /// the only other one.
  func level(_ means: [RoleMean]) -> MethodLevel? {
    guard let level = MultiSourceMethod.weighted(means) else { return nil }
    return MethodLevel(
      method: index,
      level: level,
      voices: means.reduce(0) { $1.role == .own ? $0 : $0 + $1.raters },
      places: means.flatMap(\.places).sorted()
    )
  }

  /// How far the self level stands from the others' together; `nil` where one of the two is missing.
  func selfGap(_ means: [RoleMean], _ stage: RatingStage) -> Ratio? {
    var silent = SilentRecorder()
    let own = stage.voiceLevels(of: ratings.filter { $0.role == .own }, recorder: &silent)
    let weighted = own.map { WeightedValue($0.level, weight: Ratio(Int128($0.raters))) }
    guard let selfMean = Combiner.weightedMean(weighted),
      let others = MultiSourceMethod.weighted(means.filter { $0.role != .own })
    else { return nil }
    let gap = (selfMean - others).reduced
    return gap.isNegative ? -gap : gap
  }

  private static func weighted(_ means: [RoleMean]) -> Ratio? {
    Combiner.weightedMean(means.map { WeightedValue($0.mean, weight: $0.weight) })
  }

  private static func ratersByRole(_ ratings: [Rating]) -> [Int] {
    Role.allCases.map { role in RatingStage.raters(ratings.filter { $0.role == role }) }
  }
}
