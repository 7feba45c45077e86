public import ArgumentParser
public import Assessment
import AssessmentStore
import RubricFiles

struct EventCreateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "create",
      abstract: spoken(
        id: "Kegiatan baru; definisi yang berlaku pada tanggalnya diikat.",
        en: "A new event; the definitions in force on its date are pinned."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Id kegiatan: huruf, angka, titik, garis.", en: "Id of the event: letters, digits, points, dashes.")
  )
  var id: String

  @Option(help: .both(id: "Rubrik: id atau id@versi.", en: "The rubric: id or id@version."), completion: .rubric)
  var rubric: String

  @Option(
    help: .both(
      id: "Tujuan menurut rubrik, misalnya filling atau mapping.",
      en: "A purpose of the rubric: filling or mapping."
    )
  )
  var purpose: String

  @Option(help: .both(id: "Tanggal kegiatan, YYYY-MM-DD.", en: "The event's date, YYYY-MM-DD."))
  var date: CalendarDay

  @Option(help: .both(id: "Judul.", en: "A title."))
  var title: String?

  @Option(
    parsing: .upToNextOption,
    help: .both(
      id: "Kegiatan lama yang buktinya ikut dipakai selama masih berlaku.",
      en: "Earlier events whose evidence counts while it is valid."
    ),
    completion: .event
  )
  var uses: [String] = []

  func validate() throws {
    let isAllowed: (UInt8) -> Bool = { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "-._".utf8.contains(byte)
    }
    guard !id.isEmpty, id.utf8.count <= 64, id.utf8.allSatisfy(isAllowed) else {
      throw ValidationError(
        spoken(
          id: "id kegiatan \"\(id)\" harus 1–64 huruf, angka, titik, garis bawah, atau garis",
          en: "the event's id \"\(id)\" must be 1–64 letters, digits, points, underscores or dashes"
        )
      )
    }
  }

  func run() throws {
    let library = try DefinitionLibrary.read(options).sound(options)
    let pinning = try EventPinning(rubric: DefinitionReference(parsing: rubric), date: date, library: library)
    let purposes = pinning.rubric.value.purposes.map(\.id)
    guard purposes.contains(purpose) else { throw CommandFailure.unknown("E0731", .purpose, purpose, among: purposes) }
    try options.writing { store in
      for used in uses {
        let earlier = try options.event(used, in: store).event
        if earlier.date > date { throw laterEvent(earlier) }
      }
      guard try store.event(id) == nil else { throw CommandFailure(exists: id) }
      try store.save(pinning.stored)
      let event = AssessmentEvent(
        id: id,
        title: title,
        rubric: pinning.rubric.document.pin,
        purpose: purpose,
        date: date,
        uses: uses
      )
      try store.create(event, pins: pinning.pins)
    }
    options.tell(
      id: "Kegiatan \"\(id)\" dibuat: rubrik \(pinning.rubric.document.key), \(pinning.pins.count) definisi diikat.",
      en:
        "The event \"\(id)\" was created: rubric \(pinning.rubric.document.key), \(pinning.pins.count) definitions pinned."
    )
  }

  private func laterEvent(_ earlier: AssessmentEvent) -> CommandFailure {
    CommandFailure(
      "E0732",
      .badData,
      LocalizedText(
        id: "kegiatan \"\(earlier.id)\" bertanggal \(earlier.date), sesudah \(date)",
        en: "the event \"\(earlier.id)\" is of \(earlier.date), after \(date)"
      ),
      advice: LocalizedText(
        id: "--uses hanya untuk kegiatan yang lebih dahulu.",
        en: "--uses takes earlier events only."
      )
    )
  }
}

extension CommandFailure {
  init(exists event: String) {
    self.init(
      "E0723",
      .cannotCreate,
      LocalizedText(id: "kegiatan \"\(event)\" sudah ada", en: "the event \"\(event)\" exists already"),
      advice: LocalizedText(id: "Pilih id lain.", en: "Choose another id.")
    )
  }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(parsing: argument) }
}
