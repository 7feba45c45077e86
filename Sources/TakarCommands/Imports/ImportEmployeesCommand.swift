import ArgumentParser
import Assessment
import AssessmentStore
import EvidenceFiles

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
    let digesting = Background { try spool.source() }
    let reader = EmployeeReader(importDay: SystemClock.today)
    let checked = try FileReading.accepted(options) { try reader.check(spool.file) }
    let source = try digesting.value()
    let outcome = try options.writing { store in
      let label = spoken(id: "Memasukkan pegawai", en: "Importing employees")
      return try ListInsertion(label: label, rows: checked.rowCount, options: options)
        .run(into: try store.beginEmployees(from: source)) { try reader.read(checked, chunkSize: $0, $1) }
    }
    options.tell(
      id: "\(checked.rowCount) pegawai: \(outcome.added) versi baru, \(outcome.unchanged) tidak berubah.",
      en: "\(checked.rowCount) employees: \(outcome.added) new versions, \(outcome.unchanged) unchanged."
    )
  }
}
