import Assessment
import SourceDiagnostics

/// The standard's requirements, sorted by the rubric's scope, in the standard's order.
struct ResolvedScope {
  var inScope: [ResolvedCompetency] = []
  var outOfScope: [String] = []
}

extension PlanBuilder {
  /// Finds each requirement in a dictionary and asks the rubric whether it counts.
  mutating func resolveScope() -> ResolvedScope {
    var scope = ResolvedScope()
    var seen: Set<String> = []
    for requirement in standard.requires {
      guard seen.insert(requirement.competency).inserted else {
        report(.requiredTwice(requirement.competency))
        continue
      }
      // A scope of codes leaves the others out even where no dictionary at hand knows them.
      if case .competencies(let codes) = rubric.scope, !codes.contains(requirement.competency) {
        scope.outOfScope.append(requirement.competency)
        continue
      }
      guard let resolved = resolve(requirement) else { continue }
      guard rubric.scope.includes(resolved.code, of: resolved.kind) else {
        scope.outOfScope.append(resolved.code)
        continue
      }
      checkLevel(resolved)
      scope.inScope.append(resolved)
    }
    if scope.inScope.isEmpty, faults.isEmpty { report(.nothingInScope(standard.header.id)) }
    return scope
  }

  private mutating func resolve(_ requirement: Requirement) -> ResolvedCompetency? {
    let code = requirement.competency
    let holders = inputs.dictionaries.indices.filter { dictionary in
      inputs.dictionaries[dictionary].value.competencies.contains { $0.code == code }
    }
    guard !holders.isEmpty else {
      let known = inputs.dictionaries.flatMap { $0.value.competencies.map(\.code) }
      report(.unknownCompetency(code).suggesting(code, among: known))
      return nil
    }
    let preferred = holders.count == 1 ? holders : holders.filter(isNamedByRubric)
    guard preferred.count == 1, let place = preferred.first else {
      report(.ambiguousCompetency(code, in: holders.map { inputs.dictionaries[$0].value.header.id }))
      return nil
    }
    let dictionary = inputs.dictionaries[place].value
    guard let competency = dictionary.competencies.first(where: { $0.code == code }) else { return nil }
    return ResolvedCompetency(
      requirement: requirement,
      competency: competency,
      kind: dictionary.kind,
      scale: dictionary.scale,
      dictionary: place
    )
  }

  private func isNamedByRubric(_ dictionary: Int) -> Bool {
    let header = inputs.dictionaries[dictionary].value.header
    return rubric.dictionaries.contains { $0.means(header.id, version: header.version) }
  }

  private mutating func checkLevel(_ resolved: ResolvedCompetency) {
    let level = resolved.requirement.level
    if level <= .zero || !resolved.scale.contains(level) { report(.requiredLevel(resolved)) }
  }
}

extension PlanFault {
  fileprivate static func requiredTwice(_ code: String) -> PlanFault {
    PlanFault(
      .requiredOnce,
      LocalizedText(
        id: "standar meminta kompetensi \"\(code)\" lebih dari sekali",
        en: "the standard requires competency \"\(code)\" more than once"
      ),
      in: .standard,
      at: ["requires", code]
    )
  }

  fileprivate static func nothingInScope(_ standard: String) -> PlanFault {
    PlanFault(
      .somethingInScope,
      LocalizedText(
        id: "tidak satu pun kompetensi standar \"\(standard)\" masuk cakupan rubrik",
        en: "no competency of the standard \"\(standard)\" is in the rubric's scope"
      ),
      in: .rubric,
      at: ["scope"]
    )
  }

  fileprivate static func unknownCompetency(_ code: String) -> PlanFault {
    PlanFault(
      .competencyInDictionary,
      LocalizedText(
        id: "kompetensi \"\(code)\" yang diminta standar tidak ada di kamus mana pun",
        en: "competency \"\(code)\" of the standard is in no dictionary"
      ),
      in: .standard,
      at: ["requires", code]
    )
  }

  fileprivate static func ambiguousCompetency(_ code: String, in dictionaries: [String]) -> PlanFault {
    let list = dictionaries.map { "\"\($0)\"" }.joined(separator: ", ")
    return PlanFault(
      .competencyInOneDictionary,
      LocalizedText(
        id: "\"\(code)\" ada di beberapa kamus: \(list); sebutkan salah satunya di `dictionaries` rubrik",
        en: "\"\(code)\" is in several dictionaries: \(list); name one of them in the rubric's `dictionaries`"
      ),
      in: .rubric,
      at: ["dictionaries"]
    )
  }

  fileprivate static func requiredLevel(_ resolved: ResolvedCompetency) -> PlanFault {
    let (code, level, scale) = (resolved.code, resolved.requirement.level, resolved.scale)
    return PlanFault(
      .requiredOnScale,
      LocalizedText(
        id: """
          level \(level) untuk \"\(code)\" harus di atas 0 dan pada skala kamusnya: \(scale.min) sampai \(scale.max) \
          dengan langkah \(scale.step)
          """,
        en: """
          level \(level) of \"\(code)\" must be above 0 and on the scale of its dictionary: \(scale.min) to \
          \(scale.max) in steps of \(scale.step)
          """
      ),
      in: .standard,
      at: ["requires", code, "level"]
    )
  }
}
