import Assessment
import AssessmentStore

/// Evaluates the latest result of everybody again and lists those that come out otherwise or cannot be evaluated here.
struct ResultAudit {
  private(set) var same = 0
  private(set) var differing: [LocalizedText] = []
  /// Results whose evidence or definitions have changed since.
  private(set) var outdated = 0
  /// Results whose definitions or plugins are not here; not a fault of the record.
  private(set) var notRun: [LocalizedText] = []

  init(_ store: Store, _ options: GlobalOptions) throws {
    let evaluators = RecordedEvaluators(database: options.databasePath)
    defer { evaluators.tellFailures() }
    for record in try store.events() {
      var recomputation = try EventRecomputation(record, store, evaluators, options)
      var pages = try store.resultPages(ResultQuery(event: record.event.id))
      var progress = ProgressLine(
        label: spoken(id: "Menilai ulang", en: "Evaluating again"),
        total: pages.count,
        options
      )
      while let page = try pages.next() {
        for (result, verdict) in zip(page, try recomputation.verdicts(page)) { count(result, verdict) }
        progress.advance(by: page.count)
      }
      progress.finish()
    }
  }

  /// How many came out the same, differ, cannot run.
  var summary: LocalizedText {
    LocalizedText(
      id: "Dinilai ulang: \(same) sama, \(differing.count) berbeda, \(notRun.count) tidak dapat dijalankan.",
      en: "Evaluated again: \(same) same, \(differing.count) differ, \(notRun.count) cannot run."
    )
  }

  private mutating func count(_ result: AssessmentResult, _ verdict: EventRecomputation.Verdict) {
    let (event, person, standard) = (result.event, result.employee.person, result.standard.id)
    let place = LocalizedText(
      id: "kegiatan \"\(event)\", pegawai \(person), standar \"\(standard)\"",
      en: "event \"\(event)\", person \(person), standard \"\(standard)\""
    )
    switch verdict {
    case .same: same += 1
    case .outdated: outdated += 1
    case .differs:
      differing.append(LocalizedText(id: "hasil berbeda: \(place.id)", en: "result differs: \(place.en)"))
    case .cannotRun(let reason):
      notRun.append(
        LocalizedText(
          id: "tidak dapat dinilai ulang: \(place.id): \(reason.id)",
          en: "cannot be evaluated again: \(place.en): \(reason.en)"
        )
      )
    }
  }
}
