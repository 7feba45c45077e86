import ArgumentParser
import Assessment
import AssessmentStore
import Reports

/// What the commands about one person have in common.
struct PersonOptions: ParsableArguments {
  @Argument(help: .both(id: "NIP atau nomor calon.", en: "NIP or a candidate's number."), completion: .employee)
  var nip: String

  @Option(
    help: .both(id: "Kegiatan; bawaan: yang terakhir.", en: "The event; default: the latest."),
    completion: .event
  )
  var event: String?

  @Option(
    help: .both(id: "Hasil terhadap standar ini.", en: "The result against this standard."),
    completion: .standard
  )
  var standard: String?

  @OptionGroup var unmasking: IdentityOptions

  var identity: IdentityDisplay { unmasking.display }

  /// A number that is shown whole goes into the access log first.
  func recordUnmasking(_ found: PersonResults, _ options: GlobalOptions) throws {
    try unmasking.recordUnmasking(options, event: found.record.event.id, person: found.person)
  }

  func results(in store: Store, _ options: GlobalOptions) throws -> PersonResults {
    try PersonResults(nip: nip, event: event, standard: standard, in: store, options)
  }
}

struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: spoken(
        id: "Hasil satu orang: level, kesenjangan, JPM, kategori, pengembangan.",
        en: "One person's result: levels, gaps, job match, category, development."
      )
    )
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var person: PersonOptions

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  func run() throws {
    let found = try person.results(in: try options.openForReading(), options)
    try person.recordUnmasking(found, options)
    let borders = ResultBorders(found.record, found.store)
    switch format {
    case .table:
      var style = options.pageStyle
      style.identity = person.identity
      for (index, result) in found.results.enumerated() {
        if index > 0 { try StandardStreams.write("\n") }
        var subject = try found.subject(result)
        subject.border = try borders.border(of: result)
        try StandardStreams.write(PersonPage(subject).text(style))
      }
    case .json:
      for result in found.results {
        let border = try borders.border(of: result)
        try StandardStreams.write(ResultsJSON(identity: person.identity, border: { _ in border }).text([result.shown]))
      }
    case .csv:
      let codes = Set(found.results.flatMap { $0.competencies.map(\.code) }).sorted()
      try StandardStreams.write(
        ResultsCSV(identity: person.identity, competencies: codes).text(found.results.map(\.shown))
      )
    }
  }
}
