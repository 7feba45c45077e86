import Assessment
import SourceDiagnostics

extension DiagnosticCode {
  /// What the commands of the record report: corrections, verification, backups.
  static let record: [DiagnosticCode] = [
    DiagnosticCode(
      "E0713",
      title: LocalizedText(
        id: "basis data harus dapat dibaca dan ditulis",
        en: "the database must be readable and writable"
      ),
      remedy: LocalizedText(
        id: "periksa ruang kosong dan keadaan diska; yang sudah tercatat tetap utuh",
        en: "check the disk and its free space; what is recorded is whole"
      )
    ),
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
    DiagnosticCode(
      "E0753",
      title: LocalizedText(
        id: "kunci penanda tangan harus terbaca pemiliknya saja",
        en: "a signing key must be readable by its owner alone"
      ),
      remedy: LocalizedText(
        id: "buat dengan `takar checkpoint --new-key`, tutup dengan chmod 600",
        en: "make one with `takar checkpoint --new-key`, close it with chmod 600"
      )
    ),
    DiagnosticCode(
      "E0754",
      title: LocalizedText(id: "catatan yang dibuktikan harus ada", en: "a record to prove must be there"),
      remedy: LocalizedText(
        id: "sebut seperti `takar verify`: result 12, packet 3",
        en: "name it as `takar verify` does: result 12, packet 3"
      )
    ),
    DiagnosticCode(
      "E0755",
      title: LocalizedText(id: "catatan harus sama dengan daunnya", en: "a record must be what its leaf says"),
      remedy: LocalizedText(id: "jalankan `takar verify`", en: "run `takar verify`")
    ),
    DiagnosticCode(
      "E0756",
      title: LocalizedText(
        id: "bukti hanya tentang daun yang ada",
        en: "a proof is of leaves that are there"
      ),
      remedy: LocalizedText(
        id: "pakai ukuran yang lebih kecil; hilangnya daun terlihat dengan `takar verify --against`",
        en: "use a smaller size; `takar verify --against` shows leaves that are gone"
      )
    ),
    DiagnosticCode(
      "E0760",
      title: LocalizedText(
        id: "pengambilan data pribadi harus tercatat",
        en: "taking personal data out must be recorded"
      ),
      remedy: LocalizedText(id: "pakai berkas yang dapat ditulisi", en: "use a file that can be written to")
    ),
    DiagnosticCode(
      "E0761",
      title: LocalizedText(id: "penghapusan harus dipastikan", en: "an erasure must be confirmed"),
      remedy: LocalizedText(id: "ketik nomornya, atau tambahkan --yes", en: "type the number, or add --yes")
    ),
    DiagnosticCode(
      "E0762",
      title: LocalizedText(id: "data pribadi dihapus satu kali", en: "identifying data are erased once"),
      remedy: LocalizedText(id: "tidak ada lagi yang perlu dihapus", en: "nothing is left to erase")
    ),
    DiagnosticCode(
      "E0763",
      title: LocalizedText(
        id: "alasan penghapusan tidak boleh mengenali orangnya",
        en: "the reason of an erasure must not identify the person"
      ),
      remedy: LocalizedText(id: "tulis alasan tanpa nama dan nomor", en: "write the reason without name and number")
    ),
    DiagnosticCode(
      "E0764",
      title: LocalizedText(
        id: "berkas harus ditulis ulang sesudah penghapusan",
        en: "the file must be rewritten after an erasure"
      ),
      remedy: LocalizedText(id: "jalankan `takar erase --rewrite`", en: "run `takar erase --rewrite`")
    ),
    DiagnosticCode(
      "E0765",
      title: LocalizedText(
        id: "kunci nama samaran hanya untuk pemiliknya",
        en: "the key of the pseudonyms is for its owner alone"
      ),
      remedy: LocalizedText(id: "jalankan `chmod 600` pada berkas itu", en: "run `chmod 600` on the file")
    ),
    DiagnosticCode(
      "E0766",
      title: LocalizedText(
        id: "kunci nama samaran adalah 64 digit heksadesimal",
        en: "the key of the pseudonyms is 64 hexadecimal digits"
      ),
      remedy: LocalizedText(id: "sebut berkas kuncinya dengan --key", en: "name the key's file with --key")
    ),
  ]
}
