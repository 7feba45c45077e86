import SourceDiagnostics

extension DiagnosticCode {
  static let emptyCell = DiagnosticCode(
    "E0220",
    title: (id: "sel wajib harus diisi", en: "a required cell must be filled"),
    remedy: (id: "isi sel ini", en: "fill the cell")
  )
  static let unknownIdentity = DiagnosticCode(
    "E0221",
    title: (id: "jenis nomor harus dikenal", en: "the kind of number must be a known one"),
    remedy: (id: "tulis nip, ni-pppk, atau candidate", en: "write nip, ni-pppk or candidate")
  )
  static let noSuchDay = DiagnosticCode(
    "E0222",
    title: (id: "tanggal harus ada dalam kalender", en: "a date must exist in the calendar"),
    remedy: (id: "periksa tanggal pada dokumen asalnya", en: "look the date up in the source document")
  )
  static let dayForm = DiagnosticCode(
    "E0223",
    title: (id: "tanggal ditulis tahun-bulan-hari: 2026-03-31", en: "a date is written year-month-day: 2026-03-31"),
    remedy: (
      id: "tulis tahun-bulan-hari, misalnya 2026-03-31; beri kolom itu format Teks sebelum mengetik",
      en: "write year-month-day, such as 2026-03-31; give the column the format Text before typing"
    )
  )
  static let controlCharacter = DiagnosticCode(
    "E0224",
    title: (id: "teks tidak boleh memuat karakter kendali", en: "a text must not hold control characters"),
    remedy: (id: "hapus isi sel dan ketik ulang", en: "clear the cell and type it again")
  )
  static let repeatedEmployee = DiagnosticCode(
    "E0225",
    title: (
      id: "satu pegawai satu baris untuk setiap tanggal berlaku",
      en: "one row for each employee and effective date"
    ),
    remedy: (
      id: "hapus salah satu baris, atau bedakan \"effective\" bila ini data lama dan baru",
      en: "remove one of the rows, or give each its \"effective\" where these are older and newer data"
    )
  )
  static let standardForm = DiagnosticCode(
    "E0226",
    title: (
      id: "standar ditulis sebagai id atau id@versi",
      en: "a standard is written as id or id@version"
    ),
    remedy: (
      id: "tulis id standarnya, bukan judulnya; lihat: takar rubric list",
      en: "write the standard's id, not its title; see: takar rubric list"
    )
  )
}
