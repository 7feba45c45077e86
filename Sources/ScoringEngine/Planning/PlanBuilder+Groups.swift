import Assessment
import SourceDiagnostics

extension PlanBuilder {
  /// The groups of the job match that have members in scope, by the standard's weights or else the rubric's.
  mutating func planGroups(of competencies: [ResolvedCompetency]) -> [GroupPlan] {
    let groups = declaredGroups.isEmpty ? [singleGroup(of: competencies)] : weightedGroups(of: competencies)
    for group in groups {
      checkWeights(of: group, competencies)
      checkScales(of: group, competencies)
    }
    if !groups.isEmpty, groups.allSatisfy({ $0.weight == .zero }) { report(.weightlessGroups(place: weightsPlace)) }
    if rubric.jobMatch.ratioRounding != nil, rubric.jobMatch.formula == .ratioOfSums { report(.idleRatioRounding()) }
    return groups
  }

  private var declaredGroups: [GroupWeight] {
    standard.weights.isEmpty ? rubric.jobMatch.weights : standard.weights
  }

  private var weightsPlace: PlanPlace {
    standard.weights.isEmpty ? PlanPlace(.rubric, ["job_match", "weights"]) : PlanPlace(.standard, ["weights"])
  }

  private func singleGroup(of competencies: [ResolvedCompetency]) -> GroupPlan {
    let kinds = Set(competencies.map(\.kind))
    return GroupPlan(
      kinds: CompetencyKind.allCases.filter(kinds.contains),
      declared: nil,
      members: Array(competencies.indices),
      basis: []
    )
  }

  private mutating func weightedGroups(of competencies: [ResolvedCompetency]) -> [GroupPlan] {
    checkTotal()
    var groups: [GroupPlan] = []
    var taken: Set<CompetencyKind> = []
    for group in declaredGroups {
      for kind in group.kinds where !taken.insert(kind).inserted { report(.kindTwice(kind, weightsPlace)) }
      let members = competencies.indices.filter { group.kinds.contains(competencies[$0].kind) }
      guard !members.isEmpty else { continue }
      groups.append(GroupPlan(kinds: group.kinds, declared: group.weight, members: members, basis: group.basis))
    }
    for kind in CompetencyKind.allCases where competencies.contains(where: { $0.kind == kind }) {
      if !taken.contains(kind) { report(.kindWithoutGroup(kind, weightsPlace)) }
    }
    return groups
  }

  private mutating func checkTotal() {
    let total = declaredGroups.reduce(Ratio.zero) { $0 + Ratio($1.weight) }
    if total != Ratio(100) { report(.groupTotal(total, weightsPlace)) }
    if declaredGroups.contains(where: { $0.weight < .zero }) { report(.negativeGroup(weightsPlace)) }
  }

  private mutating func checkWeights(of group: GroupPlan, _ competencies: [ResolvedCompetency]) {
    for member in group.members where competencies[member].weight < .zero {
      report(.negativeWeight(of: competencies[member].code))
    }
    if !group.members.isEmpty, group.members.allSatisfy({ competencies[$0].weight == .zero }) {
      report(.weightlessCompetencies(group.kinds))
    }
  }

  private mutating func checkScales(of group: GroupPlan, _ competencies: [ResolvedCompetency]) {
    guard rubric.jobMatch.formula == .ratioOfSums, let first = group.members.first else { return }
    let scale = competencies[first].scale
    let other = group.members.first {
      competencies[$0].scale.min != scale.min || competencies[$0].scale.max != scale.max
    }
    if let other { report(.mixedScales(competencies[first], competencies[other])) }
  }
}

/// A place in one of the documents.
private struct PlanPlace {
  let document: PlanFault.Document
  let path: [String]

  init(_ document: PlanFault.Document, _ path: [String]) {
    self.document = document
    self.path = path
  }
}

extension PlanFault {
  private init(_ rule: DiagnosticCode, _ message: LocalizedText, _ place: PlanPlace) {
    self.init(rule, message, in: place.document, at: place.path)
  }

  fileprivate static func groupTotal(_ total: Ratio, _ place: PlanPlace) -> PlanFault {
    PlanFault(
      .groupTotal,
      LocalizedText(
        id: "bobot kelompok harus berjumlah 100, sekarang \(total.shortText)",
        en: "the weights of groups must total 100, now \(total.shortText)"
      ),
      place
    )
  }

  fileprivate static func kindTwice(_ kind: CompetencyKind, _ place: PlanPlace) -> PlanFault {
    PlanFault(
      .kindInOneGroup,
      LocalizedText(
        id: "jenis \(kind.rawValue) ada di dua kelompok bobot",
        en: "kind \(kind.rawValue) is in two groups of weights"
      ),
      place
    )
  }

  fileprivate static func kindWithoutGroup(_ kind: CompetencyKind, _ place: PlanPlace) -> PlanFault {
    PlanFault(
      .kindInSomeGroup,
      LocalizedText(
        id: "jenis \(kind.rawValue) masuk cakupan tetapi tidak ada di kelompok bobot mana pun",
        en: "kind \(kind.rawValue) is in scope but in no group of weights"
      ),
      place
    )
  }

  fileprivate static func negativeGroup(_ place: PlanPlace) -> PlanFault {
    PlanFault(
      .usableWeights,
      LocalizedText(id: "bobot kelompok tidak boleh negatif", en: "the weight of a group must not be negative"),
      place
    )
  }

  fileprivate static func weightlessGroups(place: PlanPlace) -> PlanFault {
    PlanFault(
      .usableWeights,
      LocalizedText(
        id: "kelompok yang masuk cakupan semuanya berbobot nol",
        en: "all groups in scope have a weight of zero"
      ),
      place
    )
  }

  fileprivate static func negativeWeight(of code: String) -> PlanFault {
    PlanFault(
      .usableWeights,
      LocalizedText(
        id: "bobot kompetensi \"\(code)\" tidak boleh negatif",
        en: "the weight of competency \"\(code)\" must not be negative"
      ),
      in: .standard,
      at: ["requires", code, "weight"]
    )
  }

  fileprivate static func weightlessCompetencies(_ kinds: [CompetencyKind]) -> PlanFault {
    let list = kinds.map(\.rawValue).joined(separator: ", ")
    return PlanFault(
      .usableWeights,
      LocalizedText(
        id: "semua kompetensi kelompok \(list) berbobot nol; sedikitnya satu harus di atas 0",
        en: "all competencies of the group \(list) have a weight of zero; at least one must be above 0"
      ),
      in: .standard,
      at: ["requires"]
    )
  }

  fileprivate static func mixedScales(_ one: ResolvedCompetency, _ other: ResolvedCompetency) -> PlanFault {
    func text(_ scale: Scale) -> String { "\(scale.min)–\(scale.max)" }
    return PlanFault(
      .oneScaleInGroup,
      LocalizedText(
        id: """
          \"\(one.code)\" (\(text(one.scale))) dan \"\(other.code)\" (\(text(other.scale))) berbeda skala dalam satu \
          kelompok ratio-of-sums; pakai bobot antarkelompok atau mean-of-ratios
          """,
        en: """
          \"\(one.code)\" (\(text(one.scale))) and \"\(other.code)\" (\(text(other.scale))) have different scales in \
          one group of ratio-of-sums; use weights between groups or mean-of-ratios
          """
      ),
      in: .rubric,
      at: ["job_match", "formula"]
    )
  }

  fileprivate static func idleRatioRounding() -> PlanFault {
    PlanFault(
      .ratioRoundingActs,
      LocalizedText(
        id: "`ratio_rounding` hanya berlaku pada mean-of-ratios; pada ratio-of-sums tidak ada rasio per kompetensi",
        en: "`ratio_rounding` acts on mean-of-ratios alone; ratio-of-sums has no ratio per competency"
      ),
      in: .rubric,
      at: ["job_match", "ratio_rounding"]
    )
  }
}
