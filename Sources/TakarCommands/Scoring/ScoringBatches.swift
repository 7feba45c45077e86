import Assessment
import AssessmentStore
import RubricFiles
import ScoringEngine

/// Scored people on their way into the record.
struct ScoredBatch: Sendable {
  var results: [AssessmentResult] = []
  /// Whom the results are of, in their order.
  var employees: [EmployeeRecord] = []
  /// Tasks looked at, those without a change too.
  var tasks = 0
}

/// Reads, compares and scores the people of an event some hundred at a time, through a connection that only reads.
struct ScoringBatches {
  static let people = 512

  let scoring: EventScoring
  let list: ScoringTaskList
  let survey: ScoringTaskList.Survey
  let plans: [DefinitionReference: ScoringPlan]
  let run: ScoreRun
  let threads: Int

  /// Delivers batch after batch, by person.
  func make(_ deliver: (ScoredBatch) throws -> Void) throws {
    for start in stride(from: 0, to: survey.people.count, by: ScoringBatches.people) {
      let people = survey.people[start..<min(start + ScoringBatches.people, survey.people.count)]
      try deliver(try batch(of: list.tasks(of: people, survey)))
    }
  }

  private func batch(of tasks: [ScoringTask]) throws -> ScoredBatch {
    var batch = ScoredBatch()
    batch.tasks = tasks.count
    let groups = Dictionary(grouping: tasks, by: \.standard).sorted { "\($0.key)" < "\($1.key)" }
    for (reference, tasks) in groups {
      guard let plan = plans[reference] else { preconditionFailure("the survey saw every standard") }
      try score(tasks, by: plan, into: &batch)
    }
    return batch
  }

  private func score(_ tasks: [ScoringTask], by plan: ScoringPlan, into batch: inout ScoredBatch) throws {
    let latest = try run.latest(of: tasks.map(\.employee.key), through: list.store)
    let cases = try scoring.cases(tasks[...], of: plan).filter { item in
      guard let known = latest[key(item.task, plan.standardPin)] else { return true }
      return known.inputs != item.inputs || known.hasFailure
    }
    var results = AllCores.map(cases, threads: threads) { plan.score($0.map(\.person)) }
    for index in results.indices {
      results[index].inputs = cases[index].inputs
      results[index].run = run.number
      results[index].supersedes = latest[key(cases[index].task, plan.standardPin)]?.run
    }
    batch.results += results
    batch.employees += cases.map(\.task.employee)
  }

  private func key(_ task: ScoringTask, _ pin: DefinitionPin) -> ResultKey {
    ResultKey(person: task.employee.key, standard: pin.id, purpose: scoring.purpose)
  }
}
