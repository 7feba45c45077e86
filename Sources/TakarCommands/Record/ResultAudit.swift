import Assessment
import AssessmentStore

/// Evaluates the latest result of everybody again and lists those that come out otherwise.
struct ResultAudit {
  private(set) var differing: [LocalizedText] = []
  private(set) var same = 0
  /// Results whose evidence or definitions have changed since.
  private(set) var outdated = 0
  /// Results that cannot be evaluated again, since a plugin of theirs cannot run here.
  private(set) var unrunnable: [LocalizedText] = []

  /// How many came out the same, otherwise, or not at all.
  var summary: LocalizedText {
    LocalizedText(
      id: "Dinilai ulang: \(same) sama, \(differing.count) berbeda, \(unrunnable.count) tidak dapat dijalankan.",
      en: "Evaluated again: \(same) same, \(differing.count) differ, \(unrunnable.count) cannot run."
    )
  }

  init(_ store: Store, _ options: GlobalOptions) throws {
    var silent = options
    silent.quiet = true
    var evaluators = RecordedEvaluators(database: options.databasePath)
    defer { evaluators.tellFailures() }
    for record in try store.events() {
      var pages = try store.resultPages(ResultQuery(event: record.event.id))
      while let page = try pages.next() {
        for result in page {
          let recorded = evaluators.evaluators(of: result)
          do {
            try compare(result, record, store, silent, recorded)
          } catch let failure as CommandFailure where failure.status == .pluginUnavailable {
            unrunnable.append(result.cannotRun(because: failure.message))
          }
        }
      }
    }
  }

  private mutating func compare(
    _ result: AssessmentResult,
    _ record: EventRecord,
    _ store: Store,
    _ options: GlobalOptions,
    _ evaluators: EvaluatorRegistry
  ) throws {
    let recomputation = try ResultRecomputation(result, record, store, evaluators)
    guard var anew = try recomputation.result(options), anew.inputs == result.inputs else {
      outdated += 1
      return
    }
    (anew.run, anew.supersedes) = (result.run, result.supersedes)
    guard anew != result else {
      same += 1
      return
    }
    if let lost = result.lostByPlugin(in: anew) {
      unrunnable.append(result.cannotRun(because: lost))
      return
    }
    let (event, person, standard) = (result.event, result.employee.person, result.standard.id)
    differing.append(
      LocalizedText(
        id: "hasil berbeda: kegiatan \"\(event)\", pegawai \(person), standar \"\(standard)\"",
        en: "result differs: event \"\(event)\", person \(person), standard \"\(standard)\""
      )
    )
  }
}
