import Assessment
import AssessmentStore
import EvaluatorKit
import RubricCases
import ScoringEngine

/// The borders of recorded results, from the definitions that they name; plans are made once for many results.
final class ResultBorders {
  private struct Key: Hashable {
    let purpose: String
    let pins: [DefinitionPin]
  }

  private struct Plans {
    let own: ScoringPlan
    let variants: [RuleVariant]
  }

  private let store: Store
  private let record: EventRecord
  private var known: [Key: Plans?] = [:]

  init(_ record: EventRecord, _ store: Store) { (self.record, self.store) = (record, store) }

  /// `nil` where the result has no category, its definitions make no plan any more, or its percentage is not shown.
  func border(of result: AssessmentResult) throws -> CategoryBorder? {
    if result.hidesPercent { return nil }
    let key = Key(purpose: result.purpose, pins: [result.rubric, result.standard] + result.dictionaries)
    if known[key] == nil { known[key] = .some(try plans(of: result)) }
    guard let plans = known[key] ?? nil else { return nil }
    return plans.own.border(of: result, rules: plans.variants)
  }

  private func plans(of result: AssessmentResult) throws -> Plans? {
    let definitions = try EventDefinitions.load(behind: result, in: record, from: store)
    let rubric = definitions.rubric.forPlan
    guard let own = plan(result.purpose, rubric, definitions) else { return nil }
    let rules = ["attained.", "job_match.", "purposes.\(result.purpose).gates"]
    let variants = RubricMutant.all(of: rubric.value).compactMap { mutant -> RuleVariant? in
      guard rules.contains(where: mutant.change.hasPrefix), !mutant.change.hasPrefix("job_match.weights") else {
        return nil
      }
      return plan(result.purpose, PinnedDefinition(mutant.rubric, pin: rubric.pin), definitions)
        .map { RuleVariant(change: mutant.change, plan: $0) }
    }
    return Plans(own: own, variants: variants)
  }

  private func plan(
    _ purpose: String,
    _ rubric: PinnedDefinition<Rubric>,
    _ definitions: EventDefinitions
  ) -> ScoringPlan? {
    guard let standard = definitions.standards.first else { return nil }
    let inputs = PlanInputs(
      rubric: rubric,
      purpose: purpose,
      standard: standard.forPlan,
      dictionaries: definitions.dictionaries.map(\.forPlan),
      symbols: SymbolTable(),
      evaluators: { AvailableEvaluator(IdleEvaluator(reference: $0)) }
    )
    return try? ScoringPlan(inputs: inputs)
  }
}

/// Stands where a plan needs an evaluator that nobody will ask: recorded figures are judged, no evidence.
private struct IdleEvaluator: Evaluator {
  let description: EvaluatorDescription

  init(reference: PluginReference) {
    let text = LocalizedText(id: "tidak ditanya", en: "not asked")
    description = EvaluatorDescription(
      id: reference.id,
      version: "\(reference.major ?? 0)",
      summary: text,
      rationale: text,
      kinds: CompetencyKind.allCases,
      parameters: [],
      examples: []
    )
  }

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator { Prepared() }

  private struct Prepared: PreparedEvaluator {
    func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
      .notMeasurable([])
    }
  }
}
