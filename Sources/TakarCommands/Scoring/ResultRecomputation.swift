import Assessment
import AssessmentStore
import ScoringEngine

/// Evaluates a recorded result again from its own definitions and the evidence in the database.
struct ResultRecomputation {
  private let scoring: EventScoring
  private let task: ScoringTask

  init(
    _ result: AssessmentResult,
    _ record: EventRecord,
    _ store: Store,
    _ evaluators: EvaluatorRegistry
  ) throws {
    let view = try store.evidence(of: [record.event.id] + record.event.uses)
    let reference = DefinitionReference(id: result.standard.id, version: result.standard.version)
    let request = ScoringTaskList.Request(person: result.employee.person)
    let tasks = try ScoringTaskList(record: record, store: store, view: view).tasks(request)
    let own = tasks.first { $0.standard.id == result.standard.id }
    guard let base = own ?? tasks.first else {
      throw CommandFailure(noResults: result.employee.nip, event: result.event)
    }
    task =
      own
      ?? ScoringTask(
        employee: base.employee,
        standard: reference,
        participation: base.participation,
        givenUnder: base.givenUnder ?? base.standard
      )
    scoring = try EventScoring(record, result: result, view: view, store: store, evaluators)
  }

  /// The verdict anew, with the digest of the inputs as they are now.
  func result(_ options: GlobalOptions) throws -> AssessmentResult? {
    let symbols = try scoring.view.batch(in: scoring.record.event.id, of: [task.employee.key]).symbols
    let plan = try scoring.plan(task.standard, symbols: symbols, options)
    guard let item = try scoring.cases([task], of: plan).first else { return nil }
    var result = plan.score(item.person)
    result.inputs = item.inputs
    return result
  }

  func explain(_ code: String, _ options: GlobalOptions) throws -> Recomputation? {
    let key = task.employee.key
    let symbols = try scoring.view.batch(in: scoring.record.event.id, of: [key]).symbols
    let plan = try scoring.plan(task.standard, symbols: symbols, options)
    let cases = try scoring.cases([task], of: plan)
    return cases.first.flatMap { plan.explain($0.person, competency: code) }
  }
}
