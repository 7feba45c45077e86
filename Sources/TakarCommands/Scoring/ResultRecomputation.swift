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
    let list = ScoringTaskList(record: record, store: store, view: view)
    guard let task = try list.tasks(behind: [result]).first ?? nil else {
      throw CommandFailure(noResults: result.employee.nip, event: result.event)
    }
    self.task = task
    scoring = try EventScoring(record, result: result, view: view, store: store, evaluators)
  }

  func explain(_ code: String, _ options: GlobalOptions) throws -> Recomputation? {
    let key = task.employee.key
    let symbols = try scoring.view.batch(in: scoring.record.event.id, of: [key]).symbols
    let plan = try scoring.plan(task.standard, symbols: symbols, options)
    let cases = try scoring.cases([task], of: plan)
    return cases.first.flatMap { plan.explain($0.person, competency: code) }
  }
}
