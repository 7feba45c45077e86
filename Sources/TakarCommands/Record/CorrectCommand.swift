import ArgumentParser
import Assessment
import AssessmentStore

struct CorrectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: spoken(
        id: "Mengganti satu nilai yang salah; yang lama tetap tercatat.",
        en: "Supersedes one wrong rating; the earlier one stays on record."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String

  @Option(help: .both(id: "NIP atau nomor calon.", en: "NIP or a candidate's number."), completion: .employee)
  var nip: String

  @Option(help: .both(id: "Kode kompetensi.", en: "Code of the competency."), completion: .competency)
  var competency: String

  @Option(help: .both(id: "Alat ukur.", en: "The method."))
  var method: String

  @Option(help: .both(id: "Asesor.", en: "The assessor."))
  var assessor: String?

  @Option(help: .both(id: "Indikator perilaku.", en: "The indicator."))
  var indicator: String?

  @Option(help: .both(id: "Nilai yang benar.", en: "The value that is right."))
  var value: String

  @Option(help: .both(id: "Siapa yang mengoreksi.", en: "Who corrects."))
  var by: String

  @Option(help: .both(id: "Alasan; dicatat.", en: "The reason; it is recorded."))
  var reason: String

  func run() throws {
    let number = try right()
    try options.writing { store in
      _ = try options.event(event, in: store)
      guard let person = try store.person(nip: nip) else { throw CommandFailure(unknownEmployee: nip) }
      let selection = RatingSelection(
        person: person,
        competency: competency,
        method: method,
        assessor: assessor,
        indicator: indicator
      )
      let attribution = Attribution(author: by, reason: reason)
      try store.correct(selection, in: event, value: .number(number), by: attribution)
    }
    options.tell(
      id: "Nilai dikoreksi; jalankan `takar score --event \(event)` untuk menghitung kembali.",
      en: "The rating is corrected; run `takar score --event \(event)` to compute anew."
    )
  }

  private func right() throws -> FixedDecimal {
    guard let number = try? FixedDecimal(parsing: value) else {
      throw ValidationError(spoken(id: "--value harus bilangan, misalnya 3.5", en: "--value must be a number, 3.5 say"))
    }
    return number
  }
}
