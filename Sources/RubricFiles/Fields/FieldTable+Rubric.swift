import Assessment

extension FieldTable {
  package static let rubric = FieldTable.definition(
    .rubric,
    id: "rubrik penilaian",
    en: "a rubric: how evidence becomes levels, and levels a category",
    [
      .optional(
        "scope",
        .record(.scope),
        id: "kompetensi yang dinilai; tanpa ini semua yang disyaratkan",
        en: "the competencies assessed; all that are required where not given"
      ),
      .optional(
        "dictionaries",
        .list(.reference),
        id: "kamus yang dipakai bila satu kode ada di dua kamus",
        en: "the dictionaries to use where a code is found twice"
      ),
      .required(
        "methods",
        .map(keys: .identifier, values: .record(.method)),
        id: "alat ukur menurut kodenya",
        en: "the methods of assessment by code"
      ),
      .optional("consensus", .record(.consensus), id: "aturan rapat asesor", en: "the rules of the assessor meeting"),
      .required(
        "evaluators",
        .map(keys: .identifier, values: .record(.evaluator)),
        id: "evaluator per jenis, atau per kode kompetensi sebagai pengecualian",
        en: "the evaluator of each kind, or of a competency's code as an exception"
      ),
      .optional(
        "attained",
        .record(.attained),
        id: "pembulatan angka menjadi level capaian",
        en: "the rounding from figure to attained level"
      ),
      .optional(
        "job_match",
        .record(.jobMatch),
        id: "perhitungan kecocokan jabatan",
        en: "how the job match is computed"
      ),
      .optional(
        "missing",
        .anyOf([.choice(["refuse"]), .record(.missing)]),
        id: "bila ada kompetensi yang tidak terukur",
        en: "what happens when a competency was not measured"
      ),
      .required(
        "purposes",
        .map(keys: .identifier, values: .record(.purpose)),
        id: "tujuan penilaian menurut kodenya",
        en: "the purposes of assessment by code"
      ),
      .optional("validity", .record(.validity), id: "masa berlaku hasil", en: "how long a result is valid"),
    ]
  )

  static let scope = FieldTable(
    "scope",
    id: "kompetensi yang dinilai rubrik",
    en: "the competencies that the rubric assesses",
    [
      .optional(
        "kinds",
        .list(.choice(CompetencyKind.self)),
        id: "semua kompetensi jenis ini",
        en: "all competencies of these kinds"
      ),
      .optional("competencies", .list(.identifier), id: "kompetensi ini saja", en: "only these competencies"),
    ]
  )

  static let consensus = FieldTable(
    "consensus",
    id: "aturan rapat asesor",
    en: "the rules of the assessor meeting",
    [
      .optional(
        "allowed",
        .list(.choice(CompetencyKind.self), minimum: 0),
        id: "jenis yang boleh dikonsensuskan",
        en: "the kinds that may be agreed on"
      ),
      .optional(
        "independent_ratings",
        .integer(0...20),
        id: "banyaknya penilaian mandiri sebelum konsensus",
        en: "how many assessors must have rated before"
      ),
      .optional(
        "reason",
        .choice(ReasonPolicy.self),
        id: "apakah alasan tertulis wajib",
        en: "whether a written reason is required"
      ),
      .basis,
    ]
  )

  static let evaluator = FieldTable(
    "evaluator",
    id: "evaluator dan parameternya",
    en: "an evaluator and its parameters",
    [
      .required(
        "plugin",
        .plugin,
        id: "evaluator, misalnya takar/managerial@1",
        en: "the evaluator, for example takar/managerial@1"
      ),
      .optional(
        "parameters",
        .parameters,
        id: "parameter evaluator, diperiksa oleh evaluator itu",
        en: "its parameters, checked by the evaluator"
      ),
      .basis,
    ]
  )

  static let missing = FieldTable(
    "missing",
    id: "kebijakan bila ada yang tidak terukur",
    en: "the policy for what was not measured",
    [
      .required(
        "provisional",
        .record(.provisional),
        id: "hasil sementara atas yang terukur",
        en: "a provisional result over what was measured"
      )
    ]
  )

  static let provisional = FieldTable(
    "provisional",
    id: "syarat hasil sementara",
    en: "when a provisional result is given",
    [
      .required(
        "at_least",
        .decimal(.share),
        id: "bagian terkecil yang harus terukur, 0 sampai 1",
        en: "the least share that must be measured, 0 to 1"
      )
    ]
  )

  static let validity = FieldTable(
    "validity",
    id: "masa berlaku hasil",
    en: "how long a result is valid",
    [
      .required("years", .integer(1...99), id: "tahun sejak tanggal kegiatan", en: "years from the event's date"),
      .basis,
    ]
  )
}
