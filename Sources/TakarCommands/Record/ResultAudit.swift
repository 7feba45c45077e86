import Assessment
import AssessmentStore

/// Evaluates the latest result of everybody again and lists those that come out otherwise.
struct ResultAudit {
  private(set) var differing: [LocalizedText] = []
  /// Results whose evidence or definitions have changed since.
  private(set) var outdated = 0

  init(_ store: Store, _ options: GlobalOptions) throws {
    var silent = options
    silent.quiet = true
    let evaluators = options.evaluators
    defer { PluginFailurePage(evaluators.thirdParties).tell() }
    for record in try store.events() {
      var pages = try store.resultPages(ResultQuery(event: record.event.id))
      while let page = try pages.next() {
        for result in page { try compare(result, record, store, silent, evaluators) }
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
    guard var anew = try recomputation.result(options) else {
      outdated += 1
      return
    }
    let isSameInputs = anew.inputs == result.inputs
    (anew.run, anew.supersedes, anew.inputs) = (result.run, result.supersedes, result.inputs)
    // The inputs of others change with the name of a rater that was erased, and nothing else does.
    guard anew != result else { return }
    guard isSameInputs else {
      outdated += 1
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
