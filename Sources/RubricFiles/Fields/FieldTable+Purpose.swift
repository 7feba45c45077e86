import Assessment

extension FieldTable {
  static let purpose = FieldTable(
    "purpose",
    id: "satu tujuan penilaian",
    en: "one purpose of assessment",
    [
      .required("title", .text, id: "nama tujuan", en: "the purpose's name"),
      .required(
        "categories",
        .list(.record(.category)),
        id: "kategori, terbaik lebih dahulu",
        en: "the categories, best first"
      ),
      .optional(
        "categories_for",
        .list(.record(.classCategories), minimum: 0),
        id: "kategori khusus kelompok jabatan",
        en: "categories of their own for some job classes"
      ),
      .optional("pass", .identifier, id: "kategori terendah yang lulus", en: "the lowest category that passes"),
      .optional(
        "gates",
        .list(.record(.gate), minimum: 0),
        id: "syarat yang membatasi kategori",
        en: "conditions that hold the category down"
      ),
      .basis,
    ]
  )

  static let category = FieldTable(
    "category",
    id: "satu kategori",
    en: "one category",
    [
      .required("code", .identifier, id: "kode kategori", en: "the category's code"),
      .required("title", .text, id: "nama kategori", en: "the category's name"),
      .optional(
        "at_least",
        .decimal(.notNegative),
        id: "persentase terendah; kategori terbawah tanpa batas",
        en: "the lowest percentage; none for the lowest category"
      ),
      .basis,
    ]
  )

  static let classCategories = FieldTable(
    "categories_for",
    id: "kategori untuk kelompok jabatan tertentu",
    en: "the categories of some job classes",
    [
      .required("job_class", .list(.choice(JobClass.self)), id: "kelompok jabatan", en: "the job classes"),
      .required(
        "categories",
        .list(.record(.category)),
        id: "kategori, terbaik lebih dahulu",
        en: "the categories, best first"
      ),
    ]
  )

  static let gate = FieldTable(
    "gate",
    id: "satu gerbang",
    en: "one gate",
    [
      .required(
        "unless_met",
        .anyOf([.choice(["must_meet"]), .list(.identifier)]),
        id: "kompetensi yang harus terpenuhi",
        en: "the competencies that must be met"
      ),
      .required(
        "at_most",
        .identifier,
        id: "kategori tertinggi bila tidak terpenuhi",
        en: "the highest category if they are not"
      ),
      .basis,
    ]
  )
}

extension FieldTable {
  /// How other systems write the bounds of a category.
  static func isForeignBound(_ key: String) -> Bool {
    ["min", "max", "from", "to", "at_most", "up_to", "below", "range"].contains(key)
  }
}
