import Assessment

extension FieldTable {
  static let attained = FieldTable(
    "attained",
    id: "pembulatan pertama: angka menjadi level capaian",
    en: "the first rounding: figure to attained level",
    attainedFields
      + CompetencyKind.allCases.map { kind in
        .optional(
          kind.rawValue,
          .record(.attainedOfKind),
          id: "pengecualian untuk jenis ini",
          en: "the exception for this kind"
        )
      }
  )

  static let attainedOfKind = FieldTable(
    "attained-of-kind",
    id: "pembulatan untuk satu jenis",
    en: "the rounding of one kind",
    attainedFields
  )

  private static let attainedFields: [Field] = [
    .optional(
      "step",
      .anyOf([.choice(["exact"]), .decimal(.positive)]),
      id: "langkah pembulatan; tanpa ini langkah skala; exact = tanpa pembulatan",
      en: "the step rounded to; the scale's where not given; exact = none"
    ),
    .optional("rounding", .choice(Rounding.self), id: "arah pembulatan", en: "the direction of rounding"),
  ]

  static let jobMatch = FieldTable(
    "job_match",
    id: "perhitungan kecocokan jabatan",
    en: "how the job match is computed",
    [
      .optional(
        "formula",
        .choice(JobMatchFormula.self),
        id: "perbandingan jumlah, atau rata-rata perbandingan",
        en: "a ratio of sums, or a mean of ratios"
      ),
      .optional("cap", .choice(SurplusCap.self), id: "tempat kelebihan dipotong", en: "where a surplus is cut off"),
      .optional(
        "weights",
        .list(.record(.groupWeight), minimum: 0),
        id: "bobot kelompok jenis, jumlah 100",
        en: "the weights of groups of kinds, total 100"
      ),
      .optional(
        "ratio_rounding",
        .record(.ratioRounding),
        id: "pembulatan tiap perbandingan lebih dahulu",
        en: "rounds each ratio first"
      ),
      .optional("decimals", .integer(0...6), id: "desimal persentase", en: "the decimals of the percentage"),
      .optional(
        "rounding",
        .choice(Rounding.self),
        id: "arah pembulatan persentase",
        en: "the direction of its rounding"
      ),
      .optional(
        "compare",
        .choice(Comparison.self),
        id: "persentase yang menentukan kategori",
        en: "which percentage decides the category"
      ),
      .basis,
    ]
  )

  static let ratioRounding = FieldTable(
    "ratio_rounding",
    id: "pembulatan tiap perbandingan",
    en: "the rounding of each ratio",
    [
      .required("decimals", .integer(0...6), id: "banyaknya desimal", en: "how many decimals"),
      .optional("rounding", .choice(Rounding.self), id: "arah pembulatan", en: "the direction of rounding"),
    ]
  )
}
