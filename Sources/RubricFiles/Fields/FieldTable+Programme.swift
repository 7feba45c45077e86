package import Assessment

extension FieldTable {
  package static let programme = FieldTable.definition(
    .programme,
    id: "katalog program pengembangan",
    en: "a catalogue of development programmes",
    [
      .required("programmes", .list(.record(.programmeItem)), id: "program dalam katalog", en: "the programmes")
    ]
  )

  static let programmeItem = FieldTable(
    "programme-item",
    id: "satu program pengembangan",
    en: "one development programme",
    [
      .required("code", .identifier, id: "kode program", en: "the programme's code"),
      .required("title", .text, id: "nama program", en: "the programme's name"),
      .required("form", .choice(ProgrammeForm.self), id: "bentuk pengembangan", en: "the form of development"),
      .required("hours", .decimal(.positive), id: "lama dalam JP", en: "the length in hours of instruction (JP)"),
      .required(
        "cost",
        .decimal(.notNegative),
        id: "biaya per peserta dalam rupiah",
        en: "the cost for one participant in rupiah"
      ),
      .optional("provider", .text, id: "penyelenggara", en: "who runs it"),
      .required(
        "develops",
        .list(.record(.developmentStep)),
        id: "kompetensi yang dikembangkan",
        en: "the competencies it develops"
      ),
      .optional("mode", .choice(ProgrammeMode.self), id: "cara pelaksanaan", en: "how it is attended"),
      .optional("group", .record(.groupSize), id: "banyaknya peserta", en: "how many take part at once"),
      .optional(
        "prerequisites",
        .list(.identifier),
        id: "kode program yang mendahului",
        en: "the codes of programmes that come before"
      ),
      .basis,
    ]
  )

  static let developmentStep = FieldTable(
    "develops",
    id: "kenaikan level satu kompetensi",
    en: "the step of one competency",
    [
      .required("competency", .identifier, id: "kode kompetensi", en: "the competency's code"),
      .required("from", .decimal(.notNegative), id: "level awal", en: "the level it starts from"),
      .required("to", .decimal(.positive), id: "level yang dituju", en: "the level it leads to"),
    ]
  )

  static let groupSize = FieldTable(
    "group",
    id: "banyaknya peserta",
    en: "how many take part at once",
    [
      .required("min", .integer(1...10_000), id: "paling sedikit", en: "at least"),
      .required("max", .integer(1...10_000), id: "paling banyak", en: "at most"),
    ]
  )
}

extension DefinitionKind {
  /// The keys of this kind's files.
  package var table: FieldTable {
    switch self {
    case .dictionary: .dictionary
    case .standard: .standard
    case .rubric: .rubric
    case .programme: .programme
    }
  }
}
