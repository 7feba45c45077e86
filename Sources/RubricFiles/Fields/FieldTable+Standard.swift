import Assessment

extension FieldTable {
  package static let standard = FieldTable.definition(
    .standard,
    id: "standar kompetensi jabatan",
    en: "the competency standard of a job",
    [
      .optional("job_class", .choice(JobClass.self), id: "kelompok atau jenjang jabatan", en: "the class of the job"),
      .optional(
        "extends",
        .reference,
        id: "standar yang diwarisi; kompetensi digabung, kunci lain diwarisi utuh",
        en: "the standard to inherit from; competencies are merged, other keys inherit whole"
      ),
      .optional(
        "requires",
        .list(.record(.requirement)),
        id: "level yang disyaratkan per kompetensi",
        en: "the level required of each competency"
      ),
      .optional(
        "weights",
        .list(.record(.groupWeight)),
        id: "bobot kelompok jenis untuk jabatan ini, jumlah 100",
        en: "the weights of groups of kinds for this job, total 100"
      ),
      .optional(
        "qualifications",
        .record(.qualifications),
        id: "persyaratan lain jabatan, ditampilkan saja",
        en: "the job's other requirements, only shown"
      ),
    ]
  )

  static let requirement = FieldTable(
    "requirement",
    id: "syarat satu kompetensi",
    en: "what the job requires of one competency",
    [
      .required("competency", .identifier, id: "kode kompetensi", en: "the competency's code"),
      .optional("level", .decimal(.positive), id: "level yang disyaratkan", en: "the level required"),
      .optional(
        "weight",
        .decimal(.notNegative),
        id: "bobot relatif; tanpa ini 1",
        en: "the relative weight; 1 where not given"
      ),
      .optional(
        "must_meet",
        .flag,
        id: "wajib terpenuhi bagi gerbang \"must_meet\"",
        en: "must be met for a \"must_meet\" gate"
      ),
      .optional("remove", .flag, id: "hapus kompetensi yang diwarisi", en: "drop the inherited competency"),
      .basis,
    ]
  )

  static let qualifications = FieldTable(
    "qualifications",
    id: "persyaratan jabatan selain kompetensi",
    en: "the job's requirements beside competencies",
    [
      .optional("rank", .text, id: "pangkat terendah", en: "the lowest rank"),
      .optional("education", .record(.education), id: "pendidikan", en: "education"),
      .optional("training", .list(.record(.training)), id: "pelatihan", en: "training"),
      .optional("experience", .list(.record(.experience)), id: "pengalaman kerja", en: "experience"),
      .optional(
        "performance",
        .list(.text),
        id: "indikator kinerja jabatan",
        en: "the measures of the job's performance"
      ),
    ]
  )

  static let education = FieldTable(
    "education",
    id: "pendidikan yang disyaratkan",
    en: "the education required",
    [
      .required("level", .text, id: "jenjang pendidikan", en: "the level of education"),
      .optional("fields", .list(.text), id: "bidang ilmu", en: "the fields of study"),
    ]
  )

  static let training = FieldTable(
    "training",
    id: "satu pelatihan",
    en: "one training",
    [
      .required("title", .text, id: "nama pelatihan", en: "the training's name"),
      .optional(
        "kind",
        .choice(["managerial", "technical", "functional"]),
        id: "jenis pelatihan",
        en: "the kind of training"
      ),
      .optional(
        "importance",
        .choice(Importance.self),
        id: "mutlak, penting, atau perlu",
        en: "absolute, important or needed"
      ),
    ]
  )

  static let experience = FieldTable(
    "experience",
    id: "satu pengalaman kerja",
    en: "one experience",
    [
      .required("description", .text, id: "uraian pengalaman", en: "what the experience is"),
      .optional("years", .decimal(.notNegative), id: "lamanya dalam tahun", en: "how long, in years"),
      .optional(
        "importance",
        .choice(Importance.self),
        id: "mutlak, penting, atau perlu",
        en: "absolute, important or needed"
      ),
    ]
  )
}
