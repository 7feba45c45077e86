import ArgumentParser
import Assessment
import AssessmentStore
import Reports

struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: spoken(
        id: "Riwayat satu orang menurut urutan pencatatan; --access: catatan akses.",
        en: "One person's story in the order of recording; --access: the access log."
      ),
      discussion: spoken(
        id:
          "Data, kegiatan, bukti, konsensus, koreksi, hasil, akses, penghapusan. Orang yang dihapus: sebut id acaknya.",
        en:
          "Data, events, evidence, consensus, corrections, results, access, erasure. Call an erased person by the random id."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "NIP, nomor calon, atau id acak.", en: "NIP, a candidate's number, or the random id."),
    completion: .employee
  )
  var nip: String?

  @Flag(
    help: .both(id: "Hanya siapa mengambil data pribadi, dan kapan.", en: "Only who took personal data out, and when.")
  )
  var access = false

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  @OptionGroup var identity: IdentityOptions

  func validate() throws {
    guard nip != nil || access else {
      throw ValidationError(spoken(id: "sebut NIP, atau --access", en: "give a NIP, or --access"))
    }
  }

  func run() throws {
    let store = try options.openForReading()
    let person = try nip.map { nip in
      guard let person = try store.person(called: nip) else { throw CommandFailure(unknownEmployee: nip) }
      return person
    }
    if access { return try StandardStreams.write(AccessPage(try store.accesses(person: person)).text(format, options)) }
    guard let person else { return }
    try identity.recordUnmasking(options, person: person)
    let page = HistoryPage(
      try store.history(of: person),
      anonymous: try AnonymousMethods(store),
      identity: identity.display
    )
    try StandardStreams.write(page.text(format, options))
  }
}
