package import Assessment
package import SourceDiagnostics

/// Competencies that the dictionaries in force do not settle.
package struct CoverageFault: Error, Hashable, Sendable {
  package struct Competency: Hashable, Sendable {
    package let code: String
    /// The dictionaries in force that have it: none, or several that the rubric does not choose among.
    package let dictionaries: [DefinitionKey]
  }

  package let competencies: [Competency]
}

extension DefinitionSet {
  /// The one dictionary in force on the day for each of the codes, ordered by id and version.
  ///
  /// Where several have a code, the rubric's own `dictionaries` settle it.
  package func dictionaries(
    covering codes: [String],
    for rubric: Rubric,
    on day: CalendarDay
  ) throws(CoverageFault) -> [Definition<CompetencyDictionary>] {
    let inForce = dictionaries.filter { $0.document.header.isInForce(on: day) }
    var chosen: [DefinitionKey: Definition<CompetencyDictionary>] = [:]
    var faults: [CoverageFault.Competency] = []
    for code in Set(codes).sorted() {
      var candidates = inForce.filter { dictionary in dictionary.value.competencies.contains { $0.code == code } }
      if candidates.count > 1 { candidates = candidates.filter { $0.document.key.isNamed(in: rubric.dictionaries) } }
      if candidates.count == 1 {
        chosen[candidates[0].document.key] = candidates[0]
      } else {
        let all = inForce.filter { dictionary in dictionary.value.competencies.contains { $0.code == code } }
        faults.append(.init(code: code, dictionaries: all.map(\.document.key)))
      }
    }
    if !faults.isEmpty { throw CoverageFault(competencies: faults) }
    return chosen.values.sorted { $0.document.key < $1.document.key }
  }

  /// A warning for each standard with `must_meet` under a purpose that has no gate for it.
  package static func warnings(
    for purpose: Purpose,
    standards: [Definition<JobStandard>]
  ) -> [Diagnostic] {
    if purpose.gates.contains(where: { $0.unlessMet == .mustMeet }) { return [] }
    return standards.compactMap { standard in
      guard let place = standard.value.requires.firstIndex(where: \.mustMeet) else { return nil }
      let span = standard.document.keySpan(at: ["requires", String(place), "must_meet"])
      let text = LocalizedText(
        id: "\"must_meet\" tidak berpengaruh: tujuan \"\(purpose.id)\" tidak punya gerbang untuk itu",
        en: "\"must_meet\" has no effect: the purpose \"\(purpose.id)\" has no gate for it"
      )
      return Diagnostic(.mustMeetWithoutGate, text, at: span)
    }
  }
}

extension DefinitionKey {
  /// Whether one of the references means this definition.
  func isNamed(in references: [DefinitionReference]) -> Bool {
    references.contains { $0.means(id, version: version) }
  }
}

extension DiagnosticCode {
  package static let mustMeetWithoutGate = DiagnosticCode(
    "W0408",
    title: LocalizedText(
      id: "\"must_meet\" perlu gerbang pada tujuannya",
      en: "\"must_meet\" needs a gate of the purpose"
    ),
    remedy: LocalizedText(
      id: "tambahkan gerbang {unless_met: must_meet, at_most: …} pada tujuan itu",
      en: "add a gate {unless_met: must_meet, at_most: …} to the purpose"
    )
  )
}
