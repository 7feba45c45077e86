import SourceDiagnostics

extension DiagnosticCode {
  static let unknownPerson = DiagnosticCode(
    "E0231",
    title: (id: "setiap nomor milik pegawai yang sudah diimpor", en: "each number is that of an imported employee"),
    remedy: (
      id: "impor pegawainya dahulu (takar import employees) atau perbaiki nomornya",
      en: "import the employee first (takar import employees) or mend the number"
    )
  )
  static let unknownParticipation = DiagnosticCode(
    "E0232",
    title: (id: "status peserta harus dikenal", en: "a participant's status must be a known one"),
    remedy: (id: "tulis invited, present, absent, atau withdrawn", en: "write invited, present, absent or withdrawn")
  )
  static let repeatedParticipant = DiagnosticCode(
    "E0233",
    title: (
      id: "satu peserta satu baris untuk setiap jabatan sasaran",
      en: "one row for each participant and target job"
    ),
    remedy: (
      id: "hapus salah satu baris, atau bedakan kolom standard",
      en: "remove one of the rows, or give them different standards"
    )
  )
  static let unknownStandard = DiagnosticCode(
    "E0234",
    title: (id: "standar jabatan sasaran harus dikenal", en: "the target job's standard must be a known one"),
    remedy: (id: "lihat id yang ada: takar rubric list", en: "see which ids there are: takar rubric list")
  )
}
