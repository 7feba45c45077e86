import ArgumentParser
import Assessment
import AssessmentStore
import RubricFiles

struct EventCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "event",
      abstract: spoken(
        id: "Kegiatan penilaian: rubrik, tujuan, dan tanggal.",
        en: "Assessment events: a rubric, a purpose and a date."
      ),
      subcommands: [
        EventCreateCommand.self, EventListCommand.self, EventShowCommand.self, EventUpdateCommand.self,
        EventCloseCommand.self,
      ]
    )
  }
}

struct EventUpdateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "update",
      abstract: spoken(
        id: "Mengikat ulang definisi yang berlaku pada tanggal kegiatan.",
        en: "Pins again the definitions in force on the event's date."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Id kegiatan.", en: "Id of the event."), completion: .event)
  var event: String

  @Flag(help: .both(id: "Ikat ulang rubrik, standar, dan kamus.", en: "Pin rubric, standards and dictionaries again."))
  var definitions = false

  @Option(help: .both(id: "Alasan; dicatat.", en: "The reason; it is recorded."))
  var reason: String

  @Option(help: .both(id: "Siapa yang mengubah.", en: "Who changes it."))
  var by: String?

  func validate() throws {
    guard definitions else {
      throw ValidationError(spoken(id: "sebut apa yang diubah: --definitions", en: "say what to update: --definitions"))
    }
  }

  func run() throws {
    let library = try DefinitionLibrary.read(options).sound(options)
    let pins = try options.writing { store in
      let record = try options.event(event, in: store)
      let pinning = try EventPinning(
        rubric: DefinitionReference(id: record.event.rubric.id),
        date: record.event.date,
        library: library
      )
      try store.save(pinning.stored)
      try store.pinAgain(event: event, pins: pinning.pins, by: Attribution(author: by, reason: reason))
      return pinning.pins
    }
    options.tell(
      id: "\(pins.count) definisi diikat ulang; jalankan `takar score --event \(event)` untuk menghitung kembali.",
      en: "\(pins.count) definitions were pinned again; run `takar score --event \(event)` to compute anew."
    )
  }
}

struct EventCloseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: spoken(
        id: "Menutup kegiatan: bukti baru tidak diterima lagi.",
        en: "Closes an event: no new evidence is taken."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Id kegiatan.", en: "Id of the event."), completion: .event)
  var event: String

  @Option(help: .both(id: "Alasan; dicatat.", en: "The reason; it is recorded."))
  var reason: String?

  @Option(help: .both(id: "Siapa yang menutup.", en: "Who closes it."))
  var by: String?

  func run() throws {
    try options.writing { store in
      _ = try options.event(event, in: store)
      try store.close(event: event, by: Attribution(author: by, reason: reason))
    }
    options.tell(id: "Kegiatan \"\(event)\" ditutup.", en: "The event \"\(event)\" is closed.")
  }
}
