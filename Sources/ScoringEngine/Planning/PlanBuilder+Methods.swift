import Assessment
import SourceDiagnostics

extension PlanBuilder {
  /// Checks that every competency can be measured and every score become one of its levels.
  mutating func checkMethods(of competencies: [ResolvedCompetency]) {
    for resolved in competencies {
      let planned = rubric.methods.filter { $0.isPlanned(for: resolved.code) }
      if planned.isEmpty { report(.neverMeasured(resolved.code)) }
      if !planned.isEmpty, planned.allSatisfy({ $0.weight == .zero }) { report(.weightlessMethods(resolved.code)) }
      for method in planned { check(method, for: resolved) }
    }
  }

  private mutating func check(_ method: Method, for resolved: ResolvedCompetency) {
    if method.weight < .zero { report(.negativeWeight(of: method)) }
    guard method.measures.contains(.score), method.conversion == nil, let scale = method.scale else { return }
    if scale.min != resolved.scale.min || scale.max != resolved.scale.max {
      report(.withoutConversion(method, scale, resolved))
    }
  }
}

extension PlanFault {
  fileprivate static func neverMeasured(_ code: String) -> PlanFault {
    PlanFault(
      .competencyHasMethod,
      LocalizedText(
        id: "tidak ada alat ukur yang direncanakan untuk \"\(code)\"; tanpa konsensus tidak akan pernah terukur",
        en: "no method is planned for \"\(code)\"; without a consensus it will never be measured"
      ),
      in: .rubric,
      at: ["methods"]
    )
  }

  fileprivate static func weightlessMethods(_ code: String) -> PlanFault {
    PlanFault(
      .usableWeights,
      LocalizedText(
        id: "bobot semua alat ukur untuk \"\(code)\" nol; sedikitnya satu harus di atas 0",
        en: "the weights of all methods for \"\(code)\" are zero; at least one must be above 0"
      ),
      in: .rubric,
      at: ["methods"]
    )
  }

  fileprivate static func negativeWeight(of method: Method) -> PlanFault {
    PlanFault(
      .usableWeights,
      LocalizedText(
        id: "bobot alat ukur \"\(method.id)\" tidak boleh negatif",
        en: "the weight of method \"\(method.id)\" must not be negative"
      ),
      in: .rubric,
      at: ["methods", method.id, "weight"]
    )
  }

  fileprivate static func withoutConversion(
    _ method: Method,
    _ scale: Scale,
    _ resolved: ResolvedCompetency
  ) -> PlanFault {
    let (own, other) = ("\(scale.min)–\(scale.max)", "\(resolved.scale.min)–\(resolved.scale.max)")
    return PlanFault(
      .scoreBecomesLevel,
      LocalizedText(
        id: "skor \"\(method.id)\" berskala \(own), kamusnya \(other): `to_level` harus ada",
        en: "scores of \"\(method.id)\" are on \(own), the dictionary is on \(other): `to_level` is needed"
      ),
      in: .rubric,
      at: ["methods", method.id]
    )
  }
}
