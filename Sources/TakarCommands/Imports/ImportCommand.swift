import ArgumentParser
import Assessment
import AssessmentStore
import EvidenceFiles
import Reports
import RubricFiles

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: spoken(
        id: "Memasukkan pegawai, peserta, dan bukti dari CSV; semua atau tidak sama sekali.",
        en: "Imports employees, participants and evidence from CSV; all or nothing."
      ),
      subcommands: [ImportEmployeesCommand.self, ImportParticipantsCommand.self, ImportEvidenceCommand.self]
    )
  }
}

struct ImportEmployeesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "employees",
      abstract: spoken(
        id: "Data pegawai: nip,name,unit,position,standard[,identity,status,effective].",
        en: "Employees: nip,name,unit,position,standard[,identity,status,effective]."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Berkas CSV; \"-\" = masukan baku.", en: "A CSV file; \"-\" = standard input."),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  func run() throws {
    let spool = try ImportSpool(file, beside: options.databasePath)
    let reader = EmployeeReader(importDay: SystemClock.today)
    let checked = try FileReading.accepted(options) { try reader.check(spool.file) }
    let outcome = try record(checked, of: reader, spool)
    options.tell(
      id: "\(checked.rowCount) pegawai: \(outcome.added) versi baru, \(outcome.unchanged) tidak berubah.",
      en: "\(checked.rowCount) employees: \(outcome.added) new versions, \(outcome.unchanged) unchanged."
    )
  }

  /// All versions in one transaction.
  private func record(_ checked: CheckedEmployees, of reader: EmployeeReader, _ spool: ImportSpool) throws -> ListImport
  {
    var change: EvidenceChangedError?
    do {
      return try options.writing { store in
        try store.importEmployees(from: spool.source()) { write in
          do { try reader.read(checked, write) } catch let error as EvidenceChangedError {
            change = error
            throw error
          }
        }
      }
    } catch { throw change.map(FileReading.failure) ?? error }
  }
}

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
    let outcome = try options.writing { store in
      let record = try options.event(event, in: store)
      let directory = try store.personDirectory()
      let standards = Set(record.pins(.standard).map(\.id))
      let participants = try FileReading.accepted(options) {
        try ParticipantReader(people: PersonLookup { directory.key(of: $0) }, standards: standards).read(spool.file)
      }
      return try store.importParticipants(participants, into: event, from: spool.source())
    }
    options.tell(
      id: "\(outcome.added) baris peserta baru, \(outcome.unchanged) tidak berubah.",
      en: "\(outcome.added) new rows of participants, \(outcome.unchanged) unchanged."
    )
  }
}
