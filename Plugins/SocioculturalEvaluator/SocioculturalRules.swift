import Assessment
import EvaluatorKit

/// What happens with a role that has fewer raters than its minimum.
enum ShortRole: String, CaseIterable, Sendable {
  case drop
  case mergeInto = "merge-into"
  case refuse
}

/// How much a role counts, and from how many raters on.
struct RoleRule: Hashable, Sendable {
  var weight: Ratio
  var min: Int
}

/// The parameters that `takar/sociocultural` adds to the shared ones.
struct SocioculturalRules: Sendable {
  /// In the order of `Role.allCases`; a role not listed in the rubric has weight 0.
  var roles: [RoleRule]
  var shortRole: ShortRole
  /// Given where `shortRole` is `mergeInto`.
  var mergeInto: Role?
  var minRaters: Int
  var selfOtherGap: Ratio

  init(_ values: ParameterValues) throws(ParameterFaults) {
    let listed = values.map("roles")
    roles = Role.allCases.map { role in
      guard let record = listed.first(where: { $0.name == role.rawValue })?.value.record
      else { return RoleRule(weight: .zero, min: 0) }
      return RoleRule(weight: record.decimal("weight"), min: record.integer("min"))
    }
    shortRole = values.choice("short_role")
    mergeInto = values["merge_into"]?.text.flatMap(Role.init(rawValue:))
    minRaters = values.integer("min_raters")
    selfOtherGap = values.decimal("self_other_gap")
    let faults = self.faults
    guard faults.isEmpty else { throw ParameterFaults(faults) }
  }

  subscript(role: Role) -> RoleRule { roles[role.place] }

  private var faults: [ParameterFault] {
    var faults: [ParameterFault] = []
    if roles.allSatisfy(\.weight.isZero) {
      let reason = LocalizedText(
        id: "bobot peran tidak boleh semuanya nol",
        en: "the weights of the roles must not all be zero"
      )
      faults.append(ParameterFault(path: ["roles"], reason: reason))
    }
    if shortRole == .mergeInto, mergeInto == nil {
      let reason = LocalizedText(
        id: "wajib diisi bila short_role adalah merge-into",
        en: "is required where short_role is merge-into"
      )
      faults.append(ParameterFault(path: ["merge_into"], reason: reason))
    }
    if shortRole == .mergeInto, let mergeInto, self[mergeInto].weight.isZero {
      let reason = LocalizedText(
        id: "harus peran yang bobotnya di atas nol",
        en: "must be a role with a weight above zero"
      )
      faults.append(ParameterFault(path: ["merge_into"], reason: reason))
    }
    return faults
  }
}
