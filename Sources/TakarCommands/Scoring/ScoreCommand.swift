import ArgumentParser
import Assessment
import AssessmentStore
import Glibc
import Ledger
import PluginHost
import RubricFiles
import ScoringEngine

struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: spoken(
        id: "Menilai kegiatan: level, kesenjangan, JPM, kategori; hasilnya dicatat.",
        en: "Scores an event: levels, gaps, job match, category; the results are recorded."
      ),
      discussion: spoken(
        id: "Yang dinilai lagi hanya orang yang bukti, data, atau definisinya berubah.",
        en: "Only people whose evidence, data or definitions changed are scored again."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String

  @Option(
    help: .both(id: "Hanya pegawai ini; boleh berulang.", en: "Only this employee; repeatable."),
    completion: .employee
  )
  var employee: [String] = []

  @Option(
    help: .both(
      id: "Standar lain sebagai ganti standar tiap orang.",
      en: "Another standard in place of everybody's own."
    ),
    completion: .standard
  )
  var standard: String?

  @Option(help: .both(id: "Tujuan lain dari rubrik yang sama.", en: "Another purpose of the same rubric."))
  var purpose: String?

  @Flag(
    help: .both(
      id: "Jalankan plugin pihak ketiga tanpa kurungan; tercatat pada penghitungannya.",
      en: "Run third-party plugins without confinement; recorded with the run."
    )
  )
  var unconfined = false

  @Option(help: .both(id: "Jumlah utas; bawaan: semua inti.", en: "Threads; default: all cores."))
  var threads: Int?

  func validate() throws {
    guard let threads, threads < 1 else { return }
    throw ValidationError(spoken(id: "--threads paling sedikit 1", en: "--threads is at least 1"))
  }

  func run() throws {
    let evaluators = EvaluatorRegistry(unconfined ? .unconfined : .confined, database: options.databasePath)
    let summary = try options.writing { store in
      let record = try options.event(event, in: store)
      let view = try store.evidence(of: [event] + record.event.uses)
      let request = ScoringTaskList.Request(
        numbers: employee,
        standard: standard.map(DefinitionReference.init(parsing:))
      )
      let tasks = try ScoringTaskList(record: record, store: store, view: view).tasks(request)
      let scoring = try EventScoring(
        record,
        (purpose: purpose, standards: Set(tasks.map(\.standard.id))),
        view: view,
        store: store,
        evaluators
      )
      return try score(tasks, scoring)
    }
    for line in summary.lines { options.tell(id: line.id, en: line.en) }
    let failures = PluginFailurePage(evaluators.thirdParties)
    failures.tell()
    if summary.failed > 0 || !failures.lines.isEmpty { throw FaultsPrinted(status: .pluginUnavailable) }
  }

  /// Every plan is made before the first result is written: a fault leaves nothing behind.
  private func score(_ tasks: [ScoringTask], _ scoring: EventScoring) throws -> ScoringSummary {
    let groups = Dictionary(grouping: tasks, by: \.standard).sorted { "\($0.key)" < "\($1.key)" }
    let plans = try groups.map { try scoring.plan($0.key, symbols: scoring.view.symbols, options) }
    let run = try scoring.store.beginRun(event: event, task: task(scoring, tasks))
    if run.isResumed {
      options.tell(
        id: "Penghitungan \(run.number) terputus di tengah jalan; diteruskan.",
        en: "Run \(run.number) was cut short; it is gone on with."
      )
    }
    var progress = ProgressLine(label: spoken(id: "Menilai", en: "Scoring"), total: tasks.count, options)
    var summary = ScoringSummary(people: tasks.count)
    for (group, plan) in zip(groups, plans) {
      for start in stride(from: 0, to: group.value.count, by: 512) {
        let slice = group.value[start..<min(start + 512, group.value.count)]
        try score(slice, scoring, plan, run, &summary)
        progress.advance(by: slice.count)
      }
    }
    progress.finish()
    try run.seal()
    return summary
  }

  private func score(
    _ tasks: ArraySlice<ScoringTask>,
    _ scoring: EventScoring,
    _ plan: ScoringPlan,
    _ run: ScoreRun,
    _ summary: inout ScoringSummary
  ) throws {
    let pin = plan.standardPin
    let latest = try run.latest(of: tasks.map(\.employee.key))
    let cases = try scoring.cases(tasks, of: plan).filter { item in
      guard let known = latest[key(item.task, pin, scoring)] else { return true }
      return known.inputs != item.inputs || known.hasFailure
    }
    var results = ParallelScoring.score(cases, by: plan, threads: threads ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    for index in results.indices {
      results[index].inputs = cases[index].inputs
      results[index].run = run.number
      results[index].supersedes = latest[key(cases[index].task, pin, scoring)]?.run
    }
    try run.append(results)
    summary.add(results)
  }

  private func key(_ task: ScoringTask, _ pin: DefinitionPin, _ scoring: EventScoring) -> ResultKey {
    ResultKey(person: task.employee.key, standard: pin.id, purpose: scoring.purpose)
  }

  /// Stable text of all that was asked: a run that was cut short is resumed by the same alone. Names nobody.
  private func task(_ scoring: EventScoring, _ tasks: [ScoringTask]) -> String {
    let ids = Set(tasks.map(\.employee.person)).sorted().joined(separator: " ")
    let people = employee.isEmpty ? "all" : Digest(of: ids.utf8).description
    let rubric = scoring.definitions.rubric.pin.digest
    return "purpose=\(scoring.purpose) standard=\(standard ?? "own") people=\(people) rubric=\(rubric)"
      + (unconfined ? " plugins=unconfined" : "")
  }
}
