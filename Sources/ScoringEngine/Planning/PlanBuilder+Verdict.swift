import Assessment
import SourceDiagnostics

extension PlanBuilder {
  /// The purpose with its categories for the standard's job class and its gates; `nil` where there is no such purpose.
  mutating func planVerdict(over scope: ResolvedScope) -> VerdictPlan? {
    guard let purpose = rubric.purposes.first(where: { $0.id == inputs.purpose }) else {
      let known = rubric.purposes.map(\.id)
      report(.unknownPurpose(inputs.purpose, known).suggesting(inputs.purpose, among: known))
      return nil
    }
    let categories = purpose.categories(for: standard.jobClass)
    if categories.last.map({ $0.atLeast != nil }) ?? true { report(.withoutLowest(purpose.id)) }
    warnOfIdleMustMeet(purpose, scope.inScope)
    let pass = purpose.pass.flatMap { place(of: $0, among: categories, ["purposes", purpose.id, "pass"]) }
    let gates = purpose.gates.indices.compactMap { plan(gate: $0, of: purpose, categories, scope) }
    return VerdictPlan(purpose: purpose, categories: categories, gates: gates, pass: pass)
  }

  private mutating func warnOfIdleMustMeet(_ purpose: Purpose, _ competencies: [ResolvedCompetency]) {
    let hasMustMeet = competencies.contains { $0.requirement.mustMeet }
    let hasGate = purpose.gates.contains { $0.unlessMet == .mustMeet }
    if hasMustMeet && !hasGate { report(.mustMeetWithoutGate(purpose.id, standard.header.id)) }
  }

  private mutating func plan(
    gate number: Int,
    of purpose: Purpose,
    _ categories: [Category],
    _ scope: ResolvedScope
  ) -> GatePlan? {
    let gate = purpose.gates[number]
    let path = ["purposes", purpose.id, "gates", "\(number)"]
    let members = members(of: gate, scope, path)
    guard let ceiling = place(of: gate.atMost, among: categories, path + ["at_most"]) else { return nil }
    return GatePlan(number: number, members: members, ceiling: ceiling)
  }

  private mutating func members(of gate: Gate, _ scope: ResolvedScope, _ path: [String]) -> [Int] {
    guard case .competencies(let codes) = gate.unlessMet else {
      return scope.inScope.indices.filter { scope.inScope[$0].requirement.mustMeet }
    }
    for code in codes where !scope.inScope.contains(where: { $0.code == code }) {
      let isRequired = standard.requires.contains { $0.competency == code }
      let known = scope.inScope.map(\.code)
      report(isRequired ? .gateOutOfScope(code, path) : .gateUnknown(code, path).suggesting(code, among: known))
    }
    return scope.inScope.indices.filter { codes.contains(scope.inScope[$0].code) }
  }

  private mutating func place(of code: String, among categories: [Category], _ path: [String]) -> Int? {
    let place = categories.firstIndex { $0.code == code }
    if place == nil { report(.unknownCategory(code, path).suggesting(code, among: categories.map(\.code))) }
    return place
  }
}

extension PlanFault {
  fileprivate static func unknownPurpose(_ purpose: String, _ known: [String]) -> PlanFault {
    let list = known.joined(separator: ", ")
    return PlanFault(
      .purposeOfRubric,
      LocalizedText(
        id: "rubrik tidak memiliki tujuan \"\(purpose)\"; yang ada: \(list)",
        en: "the rubric has no purpose \"\(purpose)\"; it has: \(list)"
      ),
      in: .request,
      at: ["purpose"]
    )
  }

  fileprivate static func withoutLowest(_ purpose: String) -> PlanFault {
    PlanFault(
      .lowestCategory,
      LocalizedText(
        id: "kategori terakhir tujuan \"\(purpose)\" harus tanpa batas bawah `at_least`",
        en: "the last category of purpose \"\(purpose)\" must have no `at_least`"
      ),
      in: .rubric,
      at: ["purposes", purpose, "categories"]
    )
  }

  fileprivate static func mustMeetWithoutGate(_ purpose: String, _ standard: String) -> PlanFault {
    PlanFault(
      .mustMeetHasGate,
      LocalizedText(
        id: """
          standar \"\(standard)\" memuat `must_meet`, tetapi tujuan \"\(purpose)\" tidak memiliki gerbang \
          `unless_met: must_meet`
          """,
        en: """
          standard \"\(standard)\" has `must_meet`, but purpose \"\(purpose)\" has no gate `unless_met: must_meet`
          """
      ),
      in: .rubric,
      at: ["purposes", purpose]
    )
  }

  fileprivate static func gateUnknown(_ code: String, _ path: [String]) -> PlanFault {
    PlanFault(
      .gateOnRequired,
      LocalizedText(
        id: "gerbang menyebut kompetensi \"\(code)\" yang tidak diminta standar",
        en: "a gate names competency \"\(code)\", which the standard does not require"
      ),
      in: .rubric,
      at: path + ["unless_met"]
    )
  }

  fileprivate static func gateOutOfScope(_ code: String, _ path: [String]) -> PlanFault {
    PlanFault(
      .gateInScope,
      LocalizedText(
        id: "gerbang menyebut kompetensi \"\(code)\" yang di luar cakupan rubrik; ia tidak akan berlaku",
        en: "a gate names competency \"\(code)\", which is outside the rubric's scope; it will not act"
      ),
      in: .rubric,
      at: path + ["unless_met"]
    )
  }

  fileprivate static func unknownCategory(_ code: String, _ path: [String]) -> PlanFault {
    PlanFault(
      .categoryOfJobClass,
      LocalizedText(
        id: "kategori \"\(code)\" tidak ada di antara kategori yang berlaku untuk kelompok jabatan ini",
        en: "category \"\(code)\" is not among those that hold for this job class"
      ),
      in: .rubric,
      at: path
    )
  }
}
