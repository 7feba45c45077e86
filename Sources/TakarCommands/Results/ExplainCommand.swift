import ArgumentParser
import Assessment
import AssessmentStore
import JSONText
import Reports
import ScoringEngine

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: spoken(
        id: "Bagaimana satu level terbentuk, langkah demi langkah, dari bukti dan aturannya.",
        en: "How one level came about, step by step, from its evidence and rules."
      )
    )
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: PersonOptions

  @Argument(help: .both(id: "Kode kompetensi.", en: "Code of the competency."), completion: .competency)
  var code: String

  @Option(help: .both(id: "Bentuk keluaran: table atau json.", en: "Output: table or json."))
  var format: OutputFormat = .table

  func run() throws {
    let store = try options.openForReading()
    let found = try person.results(in: store, options)
    try person.recordUnmasking(found, options)
    let recorded = RecordedEvaluators(database: options.databasePath)
    defer { recorded.tellFailures() }
    for result in found.results {
      let subject = try explanation(result, found.record, store, recorded)
      if format == .table {
        var style = options.pageStyle
        style.identity = person.identity
        try StandardStreams.write(ExplanationPage(subject).text(style))
      } else {
        var writer = JSONWriter()
        ExplanationJSON(subject, identity: person.identity).append(to: &writer)
        writer.endLine()
        try StandardStreams.write(String(decoding: writer.bytes, as: UTF8.self))
      }
    }
  }

  /// Computed anew from the definitions that the result names, and compared with the record.
  private func explanation(
    _ result: AssessmentResult,
    _ record: EventRecord,
    _ store: Store,
    _ evaluators: RecordedEvaluators
  ) throws -> ExplanationSubject {
    guard let recorded = result.competencies.first(where: { $0.code == code }) else {
      throw CommandFailure.unknown("E0812", .competency, code, among: result.competencies.map(\.code))
    }
    let recomputation = try ResultRecomputation(result, record, store, evaluators.evaluators(of: result))
    guard let anew = try recomputation.explain(code, options) else {
      throw CommandFailure.unknown("E0812", .competency, code, among: [])
    }
    return ExplanationSubject(
      explanation: anew.explanation.shown(in: anew.result),
      employee: result.employee,
      event: result.event,
      asOf: result.asOf,
      standard: result.standard,
      rubric: result.rubric,
      agreement: anew.explanation.result == recorded ? .same : .differs(recorded: recorded.shown)
    )
  }
}
