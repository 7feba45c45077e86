import ArgumentParser
import Assessment
import AssessmentStore
import Glibc
import Ledger
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

  @Option(help: .both(id: "Jumlah utas; bawaan: semua inti.", en: "Threads; default: all cores."))
  var threads: Int?

  func validate() throws {
    guard let threads, threads < 1 else { return }
    throw ValidationError(spoken(id: "--threads paling sedikit 1", en: "--threads is at least 1"))
  }

  func run() throws {
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
        purpose: purpose,
        standards: Set(tasks.map(\.standard.id)),
        view: view,
        store: store
      )
      return try score(tasks, scoring)
    }
    for line in summary.lines { options.tell(id: line.id, en: line.en) }
  }

  /// Every plan is made before the first result is written: a fault leaves nothing behind.
  private func score(_ tasks: [ScoringTask], _ scoring: EventScoring) throws -> ScoringSummary {
    let groups = Dictionary(grouping: tasks, by: \.standard).sorted { "\($0.key)" < "\($1.key)" }
    let plans = try groups.map { try scoring.plan($0.key, symbols: scoring.view.symbols, options) }
    let run = try scoring.store.beginRun(event: event, task: task(scoring))
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
      latest[key(item.task, pin, scoring)]?.inputs != item.inputs
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
  private func task(_ scoring: EventScoring) -> String {
    let people = employee.isEmpty ? "all" : Digest(of: employee.sorted().joined(separator: " ").utf8).description
    let rubric = scoring.definitions.rubric.pin.digest
    return "purpose=\(scoring.purpose) standard=\(standard ?? "own") people=\(people) rubric=\(rubric)"
  }
}

/// What a run did, for the person who started it.
struct ScoringSummary {
  let people: Int
  private var recorded = 0
  private var incomplete = 0
  private var failed = 0
  private var categories: [String: Int] = [:]

  init(people: Int) { self.people = people }

  mutating func add(_ results: [AssessmentResult]) {
    recorded += results.count
    incomplete += results.count { !$0.isComplete }
    failed += results.count { $0.competencies.contains { $0.status == .failed } }
    for result in results { if let code = result.category?.code { categories[code, default: 0] += 1 } }
  }

  var lines: [LocalizedText] {
    let counts = categories.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    var lines = [
      LocalizedText(
        id: "\(recorded) hasil dicatat\(counts.isEmpty ? "" : " (\(counts))"), \(people - recorded) tidak berubah.",
        en: "\(recorded) results recorded\(counts.isEmpty ? "" : " (\(counts))"), \(people - recorded) unchanged."
      )
    ]
    if incomplete > 0 {
      lines.append(
        LocalizedText(
          id: "\(incomplete) belum lengkap: ada kompetensi tanpa hasil ukur; lihat `takar show NIP`.",
          en: "\(incomplete) are incomplete: a competency was not measured; see `takar show NIP`."
        )
      )
    }
    if failed > 0 {
      lines.append(
        LocalizedText(
          id: "\(failed) orang mempunyai kompetensi yang evaluatornya gagal.",
          en: "\(failed) people have a competency whose evaluator failed."
        )
      )
    }
    return lines
  }
}
