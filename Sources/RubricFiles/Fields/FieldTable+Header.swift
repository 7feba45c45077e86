import Assessment

extension FieldTable {
  /// A definition's table: the keys every definition begins with, then its own.
  static func definition(_ kind: DefinitionKind, id: String, en: String, _ fields: [Field]) -> FieldTable {
    FieldTable(kind.rawValue, id: id, en: en, header(kind) + fields)
  }

  private static func header(_ kind: DefinitionKind) -> [Field] {
    [
      .required(
        "takar",
        .choice(["\(kind.rawValue)/1"]),
        id: "jenis dan versi bentuk berkas ini",
        en: "the kind of this file and the version of its form"
      ),
      .required(
        "id",
        .identifier,
        id: "nama tetap yang dirujuk definisi lain",
        en: "the lasting name that others refer to"
      ),
      .required("title", .text, id: "judul untuk pembaca", en: "the title that people read"),
      .required(
        "version",
        .identifier,
        id: "versi isi; isi lain berarti versi lain",
        en: "the version of the content; other content is another version"
      ),
      .optional("effective", .date, id: "hari pertama berlaku", en: "the first day in force"),
      .optional("until", .date, id: "hari terakhir berlaku", en: "the last day in force"),
      .optional("description", .text, id: "penjelasan untuk pembaca", en: "an explanation for readers"),
      .basis,
    ]
  }

  static let citation = FieldTable(
    "basis",
    id: "peraturan atau praktik yang mendasari",
    en: "a regulation or practice that this rests on",
    [
      .required("regulation", .text, id: "nama peraturan atau praktik", en: "the regulation or practice"),
      .optional("part", .text, id: "pasal, lampiran, atau bagiannya", en: "its article, annex or part"),
      .required(
        "certainty",
        .choice(Certainty.self),
        id: "seberapa yakin: dibaca langsung sampai belum dipastikan",
        en: "how sure: from read in the primary text to not confirmed"
      ),
    ]
  )

  static let scale = FieldTable(
    "scale",
    id: "kisi level: min, min + langkah, … sampai max",
    en: "the grid of levels: min, min + step, … up to max",
    scaleBounds + [.required("step", .decimal(.positive), id: "jarak dua level", en: "the distance of two levels")]
  )

  static let scoreScale = FieldTable(
    "score-scale",
    id: "skala skor satu alat ukur",
    en: "the scale of a method's scores",
    scaleBounds + [
      .optional(
        "step",
        .decimal(.positive),
        id: "jarak dua skor; tanpa ini semua desimal diterima",
        en: "the distance of two scores; any decimal where not given"
      )
    ]
  )

  private static let scaleBounds: [Field] = [
    .required("min", .decimal(.any), id: "nilai terendah", en: "the lowest value"),
    .required("max", .decimal(.any), id: "nilai tertinggi", en: "the highest value"),
  ]

  static let groupWeight = FieldTable(
    "group-weight",
    id: "bobot satu kelompok jenis kompetensi",
    en: "the weight of one group of kinds",
    [
      .required(
        "kinds",
        .list(.choice(CompetencyKind.self)),
        id: "jenis kompetensi kelompok ini",
        en: "the kinds in the group"
      ),
      .required(
        "weight",
        .decimal(.percent),
        id: "bobot; jumlah semua kelompok 100",
        en: "the weight; all groups total 100"
      ),
      .basis,
    ]
  )
}

extension Field {
  static let basis = Field.optional(
    "basis",
    .list(.record(.citation)),
    id: "dasar yang dikutip penjelasan hasil",
    en: "what the explanation of a result cites"
  )
}
