import SourceDiagnostics

extension DiagnosticCode {
  static let unknownCompetency = DiagnosticCode(
    "E0251",
    title: (
      id: "kompetensi harus ada dalam kamus kegiatan ini",
      en: "a competency must be in the event's dictionaries"
    ),
    remedy: (
      id: "lihat kode kompetensi pada kamus: takar rubric show",
      en: "see the codes in the dictionary: takar rubric show"
    )
  )
  static let unknownMethod = DiagnosticCode(
    "E0252",
    title: (id: "alat ukur harus ada dalam rubrik kegiatan ini", en: "a method must be in the event's rubric"),
    remedy: (
      id: "lihat alat ukur pada rubrik: takar rubric show", en: "see the methods in the rubric: takar rubric show"
    )
  )
  static let unplannedMethod = DiagnosticCode(
    "E0253",
    title: (
      id: "alat ukur hanya untuk kompetensi yang direncanakan",
      en: "a method is only for the competencies it is planned for"
    ),
    remedy: (
      id: "perbaiki alat ukur atau kompetensinya; rencana ada pada \"for\" dalam rubrik",
      en: "mend the method or the competency; the plan is \"for\" in the rubric"
    )
  )
  static let valueRange = DiagnosticCode(
    "E0254",
    title: (id: "nilai berada pada skala alat ukurnya", en: "a value lies on its method's scale"),
    remedy: (id: "periksa nilai pada lembar penilaian", en: "look the value up on the rating sheet")
  )
  static let valueGrid = DiagnosticCode(
    "E0255",
    title: (id: "nilai berada pada kisi skalanya", en: "a value lies on the grid of its scale"),
    remedy: (
      id: "tulis nilai yang ada pada kisi; jangan membulatkan tanpa bertanya kepada asesor",
      en: "write a value of the grid; do not round without asking the assessor"
    )
  )
  static let valueNumber = DiagnosticCode(
    "E0256",
    title: (id: "nilai adalah bilangan desimal", en: "a value is a decimal number"),
    remedy: (
      id: "tulis bilangan tanpa satuan, paling banyak 12 angka dan 6 desimal: 2.5 atau \"2,5\"",
      en: "write a number without unit, with 12 digits and 6 decimals at most: 2.5 or \"2,5\""
    )
  )
  static let valueDate = DiagnosticCode(
    "E0257",
    title: (id: "nilai bukan tanggal", en: "a value is not a date"),
    remedy: (
      id: "lembar kerja mengubah nilai menjadi tanggal: beri kolom value format Teks, lalu ketik lagi",
      en: "a spreadsheet made a date of the value: format the column value as Text and type it again"
    )
  )
  static let valueAndAbsence = DiagnosticCode(
    "E0258",
    title: (
      id: "nilai atau alasan ketiadaannya, tidak keduanya",
      en: "a value or the reason for its absence, not both"
    ),
    remedy: (id: "kosongkan value atau absent", en: "empty either value or absent")
  )
  static let neitherValueNorAbsence = DiagnosticCode(
    "E0259",
    title: (
      id: "nilai atau alasan ketiadaannya harus diisi",
      en: "a value or the reason for its absence must be given"
    ),
    remedy: (
      id: "isi value, atau absent: not-observed, absent, refused, fault; sel kosong tidak pernah berarti nol",
      en: "fill value, or absent: not-observed, absent, refused, fault; an empty cell never means zero"
    )
  )
  static let unknownAbsence = DiagnosticCode(
    "E0260",
    title: (id: "alasan ketiadaan harus dikenal", en: "the reason for an absence must be a known one"),
    remedy: (id: "tulis not-observed, absent, refused, atau fault", en: "write not-observed, absent, refused or fault")
  )
  static let unknownRole = DiagnosticCode(
    "E0261",
    title: (id: "peran harus dikenal", en: "a role must be a known one"),
    remedy: (
      id: "tulis superior, peer, subordinate, self, atau citizen",
      en: "write superior, peer, subordinate, self or citizen"
    )
  )
}
