import Assessment
import SourceDiagnostics

extension DiagnosticCode {
  /// What the commands of the record report: corrections, verification, backups.
  static let record: [DiagnosticCode] = [
    DiagnosticCode(
      "E0727",
      title: LocalizedText(id: "nilai yang dikoreksi harus ada", en: "the rating to correct must be there"),
      remedy: LocalizedText(id: "lihat nilainya dengan `takar explain`", en: "see the ratings with `takar explain`")
    ),
    DiagnosticCode(
      "E0728",
      title: LocalizedText(id: "satu koreksi mengganti satu nilai", en: "a correction supersedes one rating"),
      remedy: LocalizedText(id: "tambahkan --assessor atau --indicator", en: "add --assessor or --indicator")
    ),
    DiagnosticCode(
      "E0751",
      title: LocalizedText(id: "kode ringkas harus benar", en: "a short code must be right"),
      remedy: LocalizedText(id: "salin kembali dari berita acara", en: "copy it again from the minutes")
    ),
    DiagnosticCode(
      "E0752",
      title: LocalizedText(id: "cadangan harus lulus pemeriksaan", en: "a backup must verify"),
      remedy: LocalizedText(id: "pakai cadangan lain", en: "use another backup")
    ),
  ]
}
