import Assessment

extension FieldTable {
  static let method = FieldTable(
    "method",
    id: "satu alat ukur",
    en: "one method of assessment",
    [
      .required("title", .text, id: "nama alat ukur", en: "the method's name"),
      .required(
        "measures",
        .anyOf([.choice(Measure.self), .list(.choice(Measure.self))]),
        id: "apa yang dinilai: level, indikator, skor, atau sertifikat",
        en: "what its values are: levels, indicators, scores or certificates"
      ),
      .optional(
        "prefer",
        .choice(Measure.self),
        id: "yang dihitung bila seorang asesor memberi beberapa",
        en: "which counts where one assessor gave several"
      ),
      .optional(
        "weight",
        .decimal(.notNegative),
        id: "bobot relatif; tanpa ini 1",
        en: "the relative weight; 1 where not given"
      ),
      .optional(
        "for",
        .list(.identifier),
        id: "kompetensi yang direncanakan; tanpa ini semua",
        en: "the competencies it is planned for; all where not given"
      ),
      .optional(
        "values",
        .map(keys: .text, values: .decimal(.any)),
        id: "label yang boleh ditulis asesor dan nilainya",
        en: "labels that an assessor may write, with their values"
      ),
      .optional(
        "scale",
        .record(.scoreScale),
        id: "skala skor; tanpa ini skala kamus",
        en: "the scale of scores; the dictionary's where not given"
      ),
      .optional("to_level", .record(.conversion), id: "cara skor menjadi level", en: "how a score becomes a level"),
      .optional(
        "attempts",
        .choice(AttemptPolicy.self),
        id: "nilai yang dipakai bila diulang",
        en: "which of several sittings counts"
      ),
      .optional(
        "anonymous",
        .flag,
        id: "penilaian satuan tidak pernah ditampilkan",
        en: "no view shows a single rating"
      ),
      .optional(
        "grants",
        .map(keys: .identifier, values: .map(keys: .identifier, values: .decimal(.positive))),
        id: "level per kompetensi yang diberikan sertifikat",
        en: "the level of a competency that a certificate grants"
      ),
      .basis,
    ]
  )

  static let conversion = FieldTable(
    "to_level",
    id: "cara skor menjadi level",
    en: "how a score becomes a level",
    [
      .optional("cuts", .list(.record(.cut)), id: "batas skor, dari rendah ke tinggi", en: "cut scores, lowest first"),
      .optional(
        "below",
        .anyOf([.choice(["scale.min"]), .decimal(.any)]),
        id: "level di bawah semua batas; tanpa ini level terendah",
        en: "the level below all cuts; the lowest where not given"
      ),
      .optional(
        "linear",
        .list(.decimal(.any), minimum: 2),
        id: "level terendah dan tertinggi, skala dipetakan merata",
        en: "lowest and highest level, the scale mapped evenly"
      ),
      .optional(
        "relative",
        .map(keys: .decimal(.any), values: .decimal(.any)),
        id: "selisih dari level standar per skor",
        en: "the distance from the required level for each score"
      ),
    ]
  )

  static let cut = FieldTable(
    "cut",
    id: "satu batas skor",
    en: "one cut score",
    [
      .required("at_least", .decimal(.any), id: "skor terendah", en: "the lowest score"),
      .required("level", .decimal(.any), id: "level yang dicapai", en: "the level reached"),
    ]
  )
}
