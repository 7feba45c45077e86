package import Assessment
import EvaluatorKit
package import RubricFiles
package import ScoringEngine
package import SourceDiagnostics

/// The cases of one file with their evidence read: runs them under the rubric or a changed one.
package struct PreparedCases: Sendable {
  package let file: CaseFile
  package let rubric: Definition<Rubric>
  let cases: [Case]
  private let symbols: SymbolTable
  private let evaluators: @Sendable (PluginReference) -> AvailableEvaluator?

  struct Case: Sendable {
    let stated: RubricCase
    let standard: Definition<JobStandard>
    let dictionaries: [Definition<CompetencyDictionary>]
    /// Required and in scope.
    let required: [String]
    var evidence: [Evidence] = []

    var rows: CaseEvidenceReader.Stated { .init(rows: stated.evidence, required: required) }
  }

  /// Cases whose evidence one file could hold.
  private struct EvidenceGroup: Hashable {
    let date: CalendarDay
    let dictionaries: [DefinitionKey]

    init(_ item: Case) { (date, dictionaries) = (item.stated.date, item.dictionaries.map(\.document.key)) }
  }

  /// Resolves every name of the file; `nil` when one leads nowhere, which is reported at its place.
  package init?(
    _ file: CaseFile,
    in set: DefinitionSet,
    evaluators: @escaping @Sendable (PluginReference) -> AvailableEvaluator?,
    reportingTo collector: DiagnosticCollector
  ) {
    let faults = DiagnosticCollector()
    let day = file.cases.map(\.date).max() ?? CalendarDay(daysSince1970: 0)
    guard
      let rubric = PreparedCases.resolve(
        file.rubric,
        .rubric,
        file.rubricSpan,
        faults,
        { reference throws(ResolutionFault) in
          try set.rubric(reference, on: day)
        }
      )
    else {
      faults.diagnostics.forEach(collector.report)
      return nil
    }
    var symbols = SymbolTable()
    let found = file.cases.compactMap { PreparedCases.prepare($0, rubric.value, set, faults) }
    cases = PreparedCases.readEvidence(of: found, rubric.value, &symbols, faults)
    faults.diagnostics.forEach(collector.report)
    if faults.hasErrors { return nil }
    (self.file, self.rubric, self.symbols, self.evaluators) = (file, rubric, symbols, evaluators)
  }

  private static func resolve<Value>(
    _ reference: DefinitionReference,
    _ kind: DefinitionKind,
    _ span: SourceSpan,
    _ collector: DiagnosticCollector,
    _ find: (DefinitionReference) throws(ResolutionFault) -> Definition<Value>
  ) -> Definition<Value>? {
    do throws(ResolutionFault) { return try find(reference) } catch {
      collector.report(error.diagnostic(reference, kind, at: span))
      return nil
    }
  }

  private static func checkPurpose(_ stated: RubricCase, _ rubric: Rubric, _ collector: DiagnosticCollector) -> Bool {
    let known = rubric.purposes.map(\.id)
    if known.contains(stated.purpose) { return true }
    let list = known.joined(separator: ", ")
    let text = LocalizedText(
      id: "rubrik tidak punya tujuan \"\(stated.purpose)\"; yang ada: \(list)",
      en: "the rubric has no purpose \"\(stated.purpose)\"; it has \(list)"
    )
    collector.report(
      Diagnostic(.unknownPurpose, text, at: stated.purposeSpan)
        .suggesting(CloseMatch.find(stated.purpose, among: known), insteadOf: stated.purposeSpan)
    )
    return false
  }

  private static func prepare(
    _ stated: RubricCase,
    _ rubric: Rubric,
    _ set: DefinitionSet,
    _ collector: DiagnosticCollector
  ) -> Case? {
    let hasPurpose = checkPurpose(stated, rubric, collector)
    let found = resolve(stated.standard, .standard, stated.standardSpan, collector) {
      reference throws(ResolutionFault) in
      try set.standard(reference, on: stated.date)
    }
    guard let standard = found, hasPurpose else { return nil }
    let codes = standard.value.requires.map(\.competency)
    do throws(CoverageFault) {
      let dictionaries = try set.dictionaries(covering: codes, for: rubric, on: stated.date)
      let required = codes.filter { code in
        let kind = dictionaries.first { $0.value.competencies.contains { $0.code == code } }?.value.kind
        return kind.map { rubric.scope.includes(code, of: $0) } ?? false
      }
      return Case(stated: stated, standard: standard, dictionaries: dictionaries, required: required)
    } catch {
      for fault in error.competencies {
        let text = LocalizedText(
          id: "kompetensi \"\(fault.code)\" tidak tentu kamusnya",
          en: "no single dictionary for \"\(fault.code)\""
        )
        collector.report(Diagnostic(.caseEvidence, text, at: stated.span))
      }
      return nil
    }
  }
}

extension PreparedCases {
  private static func readEvidence(
    of cases: [Case],
    _ rubric: Rubric,
    _ symbols: inout SymbolTable,
    _ collector: DiagnosticCollector
  ) -> [Case] {
    var cases = cases
    let groups = Dictionary(grouping: cases.indices) { EvidenceGroup(cases[$0]) }.values.sorted { $0[0] < $1[0] }
    for places in groups {
      let first = cases[places[0]]
      var reader = CaseEvidenceReader(
        rubric: rubric,
        dictionaries: first.dictionaries.map(\.value),
        collector: collector,
        symbols: symbols
      )
      let read = reader.read(places.map { cases[$0].rows }, on: first.stated.date)
      for (place, evidence) in zip(places, read) { cases[place].evidence = evidence }
      symbols = reader.symbols
    }
    return cases
  }
}

extension PreparedCases {
  /// A case's result under a rubric, or why there is none.
  package enum Outcome: Sendable {
    case result(AssessmentResult)
    case refused([PlanFault])
  }

  /// The results of all cases, in their order. Cost: one plan for each standard, purpose and day.
  package func run(under rubric: Rubric) -> [Outcome] {
    var plans: [PlanKey: Result<ScoringPlan, PlanFaults>] = [:]
    return cases.map { item in
      let key = PlanKey(standard: item.standard.document.key, purpose: item.stated.purpose, date: item.stated.date)
      let plan = plans[key] ?? plan(item, rubric)
      plans[key] = plan
      switch plan {
      case .success(let plan): return .result(plan.score(person(item, rubric)))
      case .failure(let faults): return .refused(faults.faults)
      }
    }
  }

  private struct PlanKey: Hashable {
    let standard: DefinitionKey
    let purpose: String
    let date: CalendarDay
  }

  private func plan(_ item: Case, _ rubric: Rubric) -> Result<ScoringPlan, PlanFaults> {
    let inputs = PlanInputs(
      rubric: PinnedDefinition(rubric, pin: self.rubric.document.unsealedPin),
      purpose: item.stated.purpose,
      standard: PinnedDefinition(item.standard.value, pin: item.standard.document.unsealedPin),
      dictionaries: item.dictionaries.map { PinnedDefinition($0.value, pin: $0.document.unsealedPin) },
      symbols: symbols,
      evaluators: evaluators
    )
    return Result { () throws(PlanFaults) in try ScoringPlan(inputs: inputs) }
  }

  private func person(_ item: Case, _ rubric: Rubric) -> PersonCase {
    let employee = EmployeeSnapshot(person: "case", nip: "", name: item.stated.name, unit: "", position: "")
    return PersonCase(employee: employee, event: "case", asOf: item.stated.date, evidence: evidence(item, rubric))
  }

  /// The evidence as an import under that rubric would read it: labels become values then.
  private func evidence(_ item: Case, _ rubric: Rubric) -> [Evidence] {
    guard rubric.methods.map(\.labels) != self.rubric.value.methods.map(\.labels) else { return item.evidence }
    var reader = CaseEvidenceReader(
      rubric: rubric,
      dictionaries: item.dictionaries.map(\.value),
      collector: DiagnosticCollector(),
      symbols: symbols
    )
    return reader.read([item.rows], on: item.stated.date).first ?? []
  }
}

extension DefinitionDocument {
  /// Nothing is recorded of cases, so no digest is needed.
  fileprivate var unsealedPin: DefinitionPin {
    DefinitionPin(kind: key.kind, id: key.id, version: key.version, digest: "")
  }
}
