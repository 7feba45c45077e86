import Assessment
import AssessmentStore
import ScoringEngine

/// Evaluates recorded results of one event again, a page at a time.
///
/// The view of the evidence is made once, a plan once for each set of definitions that results name: the cost is that of
/// the results, whatever the event's size.
struct EventRecomputation {
  enum Verdict: Equatable {
    case same
    case differs
    /// Evidence, people or lists have changed since: the next `score` makes another result.
    case outdated
    /// A definition or a plugin is not here.
    case cannotRun(LocalizedText)
  }

  private struct Basis: Hashable {
    let purpose: String
    let pins: [DefinitionPin]
    let plugins: Set<PluginPin>

    init(_ result: AssessmentResult) {
      purpose = result.purpose
      pins = [result.standard, result.rubric] + result.dictionaries
      plugins = Set(result.competencies.map(\.plugin))
    }
  }

  private enum Preparation {
    case ready(EventScoring, ScoringPlan)
    case failed(LocalizedText)
  }

  private let tasks: ScoringTaskList
  private let evaluators: RecordedEvaluators
  private let options: GlobalOptions
  private var prepared: [Basis: Preparation] = [:]

  init(_ record: EventRecord, _ store: Store, _ evaluators: RecordedEvaluators, _ options: GlobalOptions) throws {
    let view = try store.evidence(of: [record.event.id] + record.event.uses)
    tasks = ScoringTaskList(record: record, store: store, view: view)
    self.evaluators = evaluators
    self.options = options.quietly
  }

  /// One for each result, in their order.
  mutating func verdicts(_ page: [AssessmentResult]) throws -> [Verdict] {
    let tasks = try tasks.tasks(behind: page)
    var verdicts = [Verdict](repeating: .outdated, count: page.count)
    for (basis, places) in Dictionary(grouping: page.indices.filter { tasks[$0] != nil }, by: { Basis(page[$0]) }) {
      switch try preparation(basis, of: page[places[0]]) {
      case .failed(let reason): for place in places { verdicts[place] = .cannotRun(reason) }
      case .ready(let scoring, let plan):
        let cases = try scoring.cases(places.compactMap { tasks[$0] }[...], of: plan)
        let results = AllCores.map(cases) { plan.score($0.map(\.person)) }
        for (index, place) in places.enumerated() {
          verdicts[place] = EventRecomputation.verdict(page[place], results[index], inputs: cases[index].inputs)
        }
      }
    }
    return verdicts
  }

  /// The inputs of others change with the name of a rater that was erased, and nothing else does.
  private static func verdict(_ recorded: AssessmentResult, _ anew: AssessmentResult, inputs: String) -> Verdict {
    var anew = anew
    (anew.inputs, anew.run, anew.supersedes) = (recorded.inputs, recorded.run, recorded.supersedes)
    if anew == recorded { return .same }
    guard inputs == recorded.inputs else { return .outdated }
    return recorded.lostByPlugin(in: anew).map { .cannotRun($0) } ?? .differs
  }

  private mutating func preparation(_ basis: Basis, of result: AssessmentResult) throws -> Preparation {
    if let known = prepared[basis] { return known }
    let made = try prepare(result)
    prepared[basis] = made
    return made
  }

  /// What is missing costs the results that need it, never the others.
  private func prepare(_ result: AssessmentResult) throws -> Preparation {
    let reference = DefinitionReference(id: result.standard.id, version: result.standard.version)
    let recorded = evaluators.evaluators(of: result)
    do {
      let scoring = try EventScoring(tasks.record, result: result, view: tasks.view, store: tasks.store, recorded)
      return .ready(scoring, try scoring.plan(reference, symbols: tasks.view.symbols, options))
    } catch let failure as CommandFailure {
      return .failed(failure.message)
    } catch is FaultsPrinted {
      return .failed(LocalizedText(id: "definisinya tidak dapat dipakai", en: "its definitions cannot be used"))
    }
  }
}
