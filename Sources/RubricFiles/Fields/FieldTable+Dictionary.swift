import Assessment

extension FieldTable {
  package static let dictionary = FieldTable.definition(
    .dictionary,
    id: "kamus kompetensi",
    en: "a dictionary of competencies",
    [
      .required(
        "kind",
        .choice(CompetencyKind.self),
        id: "jenis semua kompetensi di kamus ini",
        en: "the kind of all competencies in the dictionary"
      ),
      .required(
        "scale",
        .record(.scale),
        id: "skala level, juga untuk konsensus dan standar",
        en: "the scale of levels, of consensus and of required levels"
      ),
      .required(
        "competencies",
        .list(.record(.competency)),
        id: "kompetensi kamus ini",
        en: "the dictionary's competencies"
      ),
    ]
  )

  static let competency = FieldTable(
    "competency",
    id: "satu kompetensi",
    en: "one competency",
    [
      .required(
        "code",
        .identifier,
        id: "kode yang dirujuk standar, rubrik, dan bukti",
        en: "the code that standards, rubrics and evidence use"
      ),
      .required("title", .text, id: "nama kompetensi", en: "the competency's name"),
      .optional("definition", .text, id: "arti kompetensi", en: "what the competency means"),
      .required(
        "levels",
        .list(.record(.competencyLevel)),
        id: "level dari rendah ke tinggi",
        en: "the levels, lowest first"
      ),
      .basis,
    ]
  )

  static let competencyLevel = FieldTable(
    "level",
    id: "satu level kompetensi",
    en: "one level of a competency",
    [
      .required(
        "level",
        .decimal(.any),
        id: "angka level pada skala kamus",
        en: "the level's figure on the dictionary's scale"
      ),
      .required("title", .text, id: "judul pendek level", en: "the level's short title"),
      .optional("description", .text, id: "uraian level", en: "what the level means"),
      .optional(
        "indicators",
        .list(.record(.indicator)),
        id: "perilaku yang menunjukkan level ini",
        en: "the behaviours that show the level"
      ),
      .basis,
    ]
  )

  static let indicator = FieldTable(
    "indicator",
    id: "satu indikator perilaku",
    en: "one behavioural indicator",
    [
      .required(
        "code",
        .identifier,
        id: "kode indikator, satu kali dalam kompetensinya",
        en: "the indicator's code, once in its competency"
      ),
      .required("text", .text, id: "perilaku yang dapat diamati", en: "the behaviour that can be seen"),
    ]
  )
}
