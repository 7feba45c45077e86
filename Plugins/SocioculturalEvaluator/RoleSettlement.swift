import Assessment
import EvaluatorKit

/// Which raters of one multi-source method count, and under which role (contract 6.8).
///
/// Self counts only where it is weighted; a role below its minimum is dropped with its weight shared by the others,
/// or merged with its weight into another role.
struct RoleSettlement {
  /// A role with fewer raters than its minimum.
  struct Short: Hashable {
    var role: Role
    var raters: Int
    var isMerged: Bool
  }

  /// The role under which the raters of a role count, by the role's place; `nil` = not at all.
  private(set) var target: [Role?]
  /// What each role weighs after merging, by its place.
  private(set) var weights: [Ratio]
  /// Raters counted under each role, by its place.
  private(set) var raters: [Int]
  private(set) var short: [Short] = []

  /// `raters` by the role's place.
  init(_ raters: [Int], _ rules: SocioculturalRules) {
    self.raters = raters
    weights = rules.roles.map(\.weight)
    target = Role.allCases.map { rules[$0].weight.isZero ? nil : $0 }
    let isShort = Role.allCases.filter { !rules[$0].weight.isZero && raters[$0.place] < rules[$0].min }
    for role in isShort { settle(role, rules) }
    guard rules.shortRole == .mergeInto, let host = rules.mergeInto else { return }
    if self.raters[host.place] < rules[host].min {
      for role in Role.allCases where target[role.place] == host { target[role.place] = nil }
    }
  }

  private mutating func settle(_ role: Role, _ rules: SocioculturalRules) {
    let isHost = role == rules.mergeInto
    let isMerged = rules.shortRole == .mergeInto && !isHost && raters[role.place] > 0
    short.append(Short(role: role, raters: raters[role.place], isMerged: isMerged))
    guard rules.shortRole == .mergeInto, let host = rules.mergeInto else {
      target[role.place] = nil
      return
    }
    guard !isHost else { return }
    target[role.place] = isMerged ? host : nil
    guard isMerged else { return }
    raters[host.place] += raters[role.place]
    weights[host.place] = weights[host.place] + weights[role.place]
  }

  /// Whether the raters of a short role count under another one.
  var hasMerged: Bool { short.contains(where: \.isMerged) }

  /// The role under which a rating counts.
  func role(of role: Role?) -> Role? { role.flatMap { target[$0.place] } }
}
