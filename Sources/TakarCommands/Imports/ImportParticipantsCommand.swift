import ArgumentParser
import Assessment
import AssessmentStore
import EvidenceFiles

struct ImportParticipantsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "participants",
      abstract: spoken(
        id: "Peserta kegiatan: nip,standard,status,group.",
        en: "Participants: nip,standard,status,group."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Berkas CSV; \"-\" = masukan baku.", en: "A CSV file; \"-\" = standard input."),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String

  func run() throws {
    let spool = try ImportSpool(file, beside: options.databasePath)
    let digesting = Background { try spool.source() }
    let outcome = try options.writing { store in
      let record = try options.event(event, in: store)
      let people = try store.personDirectory()
      let standards = Set(record.pins(.standard).map(\.id))
      let reader = ParticipantReader(people: PersonLookup { people.key(of: $0) }, standards: standards)
      let checked = try FileReading.accepted(options) { try reader.check(spool.file) }
      let source = try digesting.value()
      let label = spoken(id: "Memasukkan peserta", en: "Importing participants")
      return try ListInsertion(label: label, rows: checked.rowCount, options: options)
        .run(into: try store.beginParticipants(of: event, from: source)) {
          try reader.read(checked, chunkSize: $0, $1)
        }
    }
    options.tell(
      id: "\(outcome.added) baris peserta baru, \(outcome.unchanged) tidak berubah.",
      en: "\(outcome.added) new rows of participants, \(outcome.unchanged) unchanged."
    )
  }
}
