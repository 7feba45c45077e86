import Assessment
import AssessmentStore
import EvaluatorKit
import Ledger
import RubricFiles
import ScoringEngine
import SourceDiagnostics

/// Everything that scoring needs of an event, read once; makes plans and persons' cases of it.
struct EventScoring {
  let record: EventRecord
  let purpose: String
  let definitions: EventDefinitions
  let view: EvidenceView
  let store: Store
  let evaluators: EvaluatorRegistry
  /// The events whose evidence this one uses, with the last day of their results.
  let earlier: [(id: String, date: CalendarDay, validUntil: CalendarDay?)]

  /// - Parameter asked: the purpose in place of the event's own, and the standards that are needed.
  init(
    _ record: EventRecord,
    _ asked: (purpose: String?, standards: Set<String>),
    view: EvidenceView,
    store: Store,
    _ evaluators: EvaluatorRegistry
  ) throws {
    self.record = record
    self.evaluators = evaluators
    self.view = view
    self.store = store
    purpose = asked.purpose ?? record.event.purpose
    definitions = try EventDefinitions.load(forScoring: record, from: store, standards: asked.standards)
    let known = definitions.rubric.value.value.purposes.map(\.id)
    guard known.contains(purpose) else {
      throw CommandFailure.unknown("E0731", .purpose, purpose, among: known)
    }
    earlier = try record.event.uses.map { try EventScoring.earlier($0, store) }
  }

  /// With exactly the definitions that a recorded result names, whatever the event has pinned since.
  init(
    _ record: EventRecord,
    result: AssessmentResult,
    view: EvidenceView,
    store: Store,
    _ evaluators: EvaluatorRegistry
  ) throws {
    self.record = record
    self.evaluators = evaluators
    self.view = view
    self.store = store
    purpose = result.purpose
    definitions = try EventDefinitions.load(behind: result, in: record, from: store)
    earlier = try record.event.uses.map { try EventScoring.earlier($0, store) }
  }

  /// The plan of a standard; its faults are shown and end the command.
  func plan(_ reference: DefinitionReference, symbols: SymbolTable, _ options: GlobalOptions) throws -> ScoringPlan {
    guard let standard = definitions.standard(reference) else {
      throw CommandFailure.unknown("E0402", .standard, "\(reference)", among: record.pins(.standard).map(\.id))
    }
    try requirePlugins()
    let page = PlanFaultPage(rubric: definitions.rubric.value.document, standard: standard.value.document)
    do throws(PlanFaults) {
      let plan = try ScoringPlan(inputs: inputs(standard, symbols))
      if !plan.warnings.isEmpty, !options.quiet { page.tell(plan.warnings, options) }
      return plan
    } catch {
      page.tell(error.faults, options)
      throw FaultsPrinted(status: .badData)
    }
  }

  /// The plan of a standard, or `nil` where the definitions make none.
  func planIfSound(_ reference: DefinitionReference, symbols: SymbolTable) -> ScoringPlan? {
    definitions.standard(reference).flatMap { try? ScoringPlan(inputs: inputs($0, symbols)) }
  }

  private func inputs(_ standard: EventDefinitions.Pinned<JobStandard>, _ symbols: SymbolTable) -> PlanInputs {
    PlanInputs(
      rubric: definitions.rubric.forPlan,
      purpose: purpose,
      standard: standard.forPlan,
      dictionaries: definitions.dictionaries.map(\.forPlan),
      symbols: symbols,
      evaluators: evaluators.find
    )
  }

  /// Refuses what is not here or not accepted, before anything is recorded.
  private func requirePlugins() throws(CommandFailure) {
    for binding in definitions.rubric.value.value.evaluators {
      switch evaluators.standing(of: binding.plugin) {
      case nil, .accepted: break
      case .refused(let reason): throw CommandFailure(reason)
      case .unknown: throw CommandFailure(missing: binding.plugin)
      }
    }
  }

  /// The cases of some tasks, with the digests of their inputs.
  func cases(_ tasks: ArraySlice<ScoringTask>, of plan: ScoringPlan) throws -> [ScoringCase] {
    let (plugins, digests) = (plugins, InputsDigest(symbols: view.symbols))
    let drafts = try zip(tasks, persons(tasks)).map { task, person in
      (task, person, inputs(task, plan, plugins, person.evidence, person.earlier))
    }
    return AllCores.map(drafts) { part in
      var digests = digests
      return part.map { task, person, inputs in
        ScoringCase(task: task, person: person, inputs: digests.digest(of: inputs).description)
      }
    }
  }

  /// What a plan scores of some tasks.
  func persons(_ tasks: ArraySlice<ScoringTask>) throws -> [PersonCase] {
    let people = tasks.map(\.employee.key)
    var own = try view.batch(in: record.event.id, of: people)
    let others = try earlier.map { event in
      (event, try own.joining(try view.batch(in: event.id, of: people)), try standards(of: people, in: event))
    }
    return zip(tasks, tasks.indices).map { task, index in
      let place = index - tasks.startIndex
      let used = others.map { event, batch, standards in
        EarlierEvent(
          id: event.id,
          date: event.date,
          validUntil: event.validUntil,
          evidence: batch[place].evidence,
          givenUnder: standards[place],
          notes: own.symbols
        )
      }
      return PersonCase(
        employee: task.employee.snapshot,
        event: record.event.id,
        asOf: record.event.date,
        evidence: own.people[place].evidence,
        earlier: used,
        givenUnder: task.givenUnder,
        notes: own.symbols
      )
    }
  }

  private typealias Earlier = (id: String, date: CalendarDay, validUntil: CalendarDay?)

  /// The job that each was assessed for in an earlier event: the one target, or the person's own standard of then.
  private func standards(of people: [Int32], in event: Earlier) throws -> [DefinitionReference?] {
    let own = try store.standards(of: people, asOf: event.date)
    let rows = try store.participants(of: event.id, people: Set(people))
    let targets = Dictionary(grouping: rows, by: \.person).compactMapValues { rows in
      rows.count == 1 ? rows[0].participant.standard : nil
    }
    return zip(people, own).map { person, own in (targets[person] ?? own).map(DefinitionReference.init(parsing:)) }
  }

  private func inputs(
    _ task: ScoringTask,
    _ plan: ScoringPlan,
    _ plugins: [PluginPin],
    _ evidence: [Evidence],
    _ used: [EarlierEvent]
  ) -> ResultInputs {
    ResultInputs(
      event: record.event.id,
      purpose: purpose,
      asOf: record.event.date,
      rubric: definitions.rubric.pin,
      standard: plan.standardPin,
      dictionaries: plan.dictionaryPins,
      plugins: plugins,
      person: task.employee.person,
      version: task.employee.version,
      participation: task.participation,
      evidence: [EventEvidence(event: record.event.id, rows: evidence)]
        + used.map { EventEvidence(event: $0.id, rows: $0.evidence) }
    )
  }

  /// Every evaluator that the rubric binds.
  private var plugins: [PluginPin] {
    definitions.rubric.value.value.evaluators.compactMap { binding in
      evaluators.find(binding.plugin).map {
        PluginPin(id: $0.evaluator.description.id, version: $0.evaluator.description.version, digest: $0.digest)
      }
    }
  }

  private static func earlier(_ id: String, _ store: Store) throws -> Earlier {
    guard let record = try store.event(id) else { throw CommandFailure.unknown("E0722", .event, id, among: []) }
    let rubric = try EventDefinitions.load([record.event.rubric], from: store).rubric.value.value
    return (id, record.event.date, rubric.validityYears.map { record.event.date.adding(years: $0) })
  }
}

extension EvidenceBatch {
  /// The people of another batch of the same view, their notes named by this batch's symbols.
  fileprivate mutating func joining(_ other: EvidenceBatch) throws -> [PersonEvidence] {
    var people = other.people
    for index in people.indices {
      for row in people[index].evidence.indices {
        guard let note = people[index].evidence[row].note else { continue }
        people[index].evidence[row].note = symbols.intern(other.symbols[note])
      }
    }
    return people
  }
}

/// A task with what a plan scores, and the digest of everything its result rests on.
struct ScoringCase: Sendable {
  let task: ScoringTask
  let person: PersonCase
  let inputs: String
}
