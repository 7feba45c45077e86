import ArgumentParser
import Assessment
import AssessmentStore
import Reports

struct EventListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: spoken(id: "Semua kegiatan, menurut tanggal.", en: "All events, by date.")
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  func run() throws {
    let records = try options.openForReading().events()
    let listing = Listing(
      [
        .init("id", key: "id"), .init(spoken(id: "tanggal", en: "date"), key: "date"),
        .init(spoken(id: "tujuan", en: "purpose"), key: "purpose"),
        .init(spoken(id: "rubrik", en: "rubric"), key: "rubric", narrowest: 16),
        .init(spoken(id: "keadaan", en: "state"), key: "state"),
        .init(spoken(id: "judul", en: "title"), key: "title", narrowest: 12),
      ],
      rows: records.map { record in
        let event = record.event
        return [
          event.id, "\(event.date)", event.purpose, "\(event.rubric.id)@\(event.rubric.version)",
          event.state, event.title ?? "",
        ]
      }
    )
    try StandardStreams.write(listing.text(format, options.pageStyle))
  }
}

struct EventShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: spoken(
        id: "Satu kegiatan dan definisi yang diikatnya.",
        en: "One event and the definitions it pins."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Id kegiatan.", en: "Id of the event."), completion: .event)
  var event: String

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  func run() throws {
    let store = try options.openForReading()
    let record = try options.event(event, in: store)
    let listing = Listing(
      [
        .init(spoken(id: "jenis", en: "kind"), key: "kind"), .init("id", key: "id"),
        .init(spoken(id: "versi", en: "version"), key: "version"), .init("digest", key: "digest"),
      ],
      rows: record.pins.map { [$0.kind.rawValue, $0.id, $0.version, $0.digest] }
    )
    if format == .table { try StandardStreams.write(heading(record)) }
    try StandardStreams.write(listing.text(format, options.pageStyle))
  }

  private func heading(_ record: EventRecord) -> String {
    let event = record.event
    let used = event.uses.joined(separator: ", ")
    let uses = used.isEmpty ? "" : spoken(id: "memakai bukti: ", en: "uses evidence of: ") + used + "\n"
    return "\(event.id) · \(event.title ?? "–") · \(event.date) · \(event.purpose) · \(event.state)\n\(uses)\n"
  }
}

extension AssessmentEvent {
  /// Whether evidence is still taken, in the process's language.
  fileprivate var state: String {
    isClosed ? spoken(id: "ditutup", en: "closed") : spoken(id: "terbuka", en: "open")
  }
}
