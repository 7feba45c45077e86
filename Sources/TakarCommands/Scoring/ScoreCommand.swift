import ArgumentParser
import Assessment
import AssessmentStore
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
      let reading = try options.openForReading()
      let record = try options.event(event, in: reading)
      let view = try reading.evidence(of: [event] + record.event.uses)
      let list = ScoringTaskList(record: record, store: reading, view: view)
      let survey = try list.survey(request)
      let scoring = try EventScoring(
        record,
        (purpose: purpose, standards: Set(survey.standards.map(\.id))),
        view: view,
        store: reading,
        evaluators
      )
      return try score(scoring, list, survey, into: store)
    }
    for line in summary.lines { options.tell(id: line.id, en: line.en) }
    let failures = PluginFailurePage(evaluators.thirdParties)
    failures.tell()
    if summary.failed > 0 || !failures.lines.isEmpty { throw FaultsPrinted(status: .pluginUnavailable) }
  }

  private var request: ScoringTaskList.Request {
    ScoringTaskList.Request(numbers: employee, standard: standard.map(DefinitionReference.init(parsing:)))
  }

  /// Every plan is made before the first result is written: a fault leaves nothing behind.
  private func score(
    _ scoring: EventScoring,
    _ list: ScoringTaskList,
    _ survey: ScoringTaskList.Survey,
    into store: Store
  ) throws -> ScoringSummary {
    var plans: [DefinitionReference: ScoringPlan] = [:]
    for reference in survey.standards.sorted(by: { "\($0)" < "\($1)" }) {
      plans[reference] = try scoring.plan(reference, symbols: scoring.view.symbols, options)
    }
    let run = try store.beginRun(event: event, task: task(scoring, survey))
    if run.isResumed {
      options.tell(
        id: "Penghitungan \(run.number) terputus di tengah jalan; diteruskan.",
        en: "Run \(run.number) was cut short; it continues from there."
      )
    }
    let batches = ScoringBatches(
      scoring: scoring,
      list: list,
      survey: survey,
      plans: plans,
      run: run,
      threads: threads ?? AllCores.count
    )
    var progress = ProgressLine(label: spoken(id: "Menilai", en: "Scoring"), total: survey.people.count, options)
    var summary = ScoringSummary()
    try ReadAhead<ScoredBatch>.run { deliver in
      try batches.make(deliver)
    } use: { batch in
      if !batch.results.isEmpty { try run.append(batch.results, of: batch.employees) }
      summary.add(batch)
      progress.advance(by: batch.tasks)
    }
    progress.finish()
    try run.seal()
    return summary
  }

  /// Stable text of all that was asked: a run that was cut short is resumed by the same alone. Names nobody.
  private func task(_ scoring: EventScoring, _ survey: ScoringTaskList.Survey) throws -> String {
    var people = "all"
    if !employee.isEmpty {
      let named = try scoring.store.employees(survey.people, asOf: scoring.record.event.date)
      people = Digest(of: named.map(\.person).sorted().joined(separator: " ").utf8).description
    }
    let rubric = scoring.definitions.rubric.pin.digest
    return "purpose=\(scoring.purpose) standard=\(standard ?? "own") people=\(people) rubric=\(rubric)"
      + (unconfined ? " plugins=unconfined" : "")
  }
}
