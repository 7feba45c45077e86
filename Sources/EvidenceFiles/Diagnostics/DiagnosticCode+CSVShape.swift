import SourceDiagnostics

extension DiagnosticCode {
  static let csvUTF16 = DiagnosticCode(
    "E0201",
    title: (id: "berkas CSV tidak boleh UTF-16", en: "a CSV file must not be UTF-16"),
    remedy: (
      id: "pada lembar kerja pilih Simpan sebagai, jenis \"CSV UTF-8\"; jangan \"Teks Unicode\"",
      en: "in the spreadsheet choose Save as, type \"CSV UTF-8\"; not \"Unicode text\""
    )
  )
  static let csvNotUTF8 = DiagnosticCode(
    "E0202",
    title: (id: "berkas CSV harus UTF-8", en: "a CSV file must be UTF-8"),
    remedy: (
      id: "berkas ini tampaknya Windows-1252; simpan lagi dengan jenis \"CSV UTF-8\"",
      en: "the file seems to be Windows-1252; save it again as \"CSV UTF-8\""
    )
  )
  static let csvUnclosedQuote = DiagnosticCode(
    "E0203",
    title: (id: "tanda kutip yang dibuka harus ditutup", en: "a quote that is opened must be closed"),
    remedy: (
      id: "tutup kutip di akhir sel, atau tulis \"\" bila bagian dari isi; baris di bawahnya belum diperiksa",
      en: "close it at the end of the cell, or write \"\" where it is part of the text; the rows below are unchecked"
    )
  )
  static let csvStrayQuote = DiagnosticCode(
    "E0204",
    title: (
      id: "tanda kutip hanya di awal dan akhir sel",
      en: "quotes stand only at the beginning and the end of a cell"
    ),
    remedy: (
      id: "kutip seluruh isi sel, dan tulis setiap kutip di dalamnya dua kali: \"ia berkata \"\"siap\"\"\"",
      en: "quote the whole cell, and write each quote within it twice: \"he said \"\"ready\"\"\""
    )
  )
  static let csvNoHeader = DiagnosticCode(
    "E0205",
    title: (id: "baris pertama memuat nama kolom", en: "the first row holds the names of the columns"),
    remedy: (
      id: "tulis nama kolom pada baris pertama, dipisahkan koma atau titik koma",
      en: "write the columns' names in the first row, separated by commas or semicolons"
    )
  )
  static let csvUnknownColumn = DiagnosticCode(
    "E0206",
    title: (id: "setiap kolom harus dikenal", en: "every column must be a known one"),
    remedy: (id: "hapus kolom itu atau perbaiki namanya", en: "remove the column or mend its name")
  )
  static let csvMissingColumn = DiagnosticCode(
    "E0207",
    title: (id: "kolom wajib harus ada", en: "the required columns must be there"),
    remedy: (id: "tambahkan kolom itu pada baris pertama", en: "add the column to the first row")
  )
  static let csvRepeatedColumn = DiagnosticCode(
    "E0208",
    title: (id: "setiap kolom hanya satu kali", en: "each column stands once"),
    remedy: (id: "hapus salah satu kolom", en: "remove one of the columns")
  )
  static let csvCellCount = DiagnosticCode(
    "E0209",
    title: (id: "setiap baris mempunyai sel sebanyak kolom", en: "each row has as many cells as there are columns"),
    remedy: (id: "samakan jumlah sel dengan baris pertama", en: "give the row as many cells as the first row has")
  )
  static let csvRowTooLong = DiagnosticCode(
    "E0210",
    title: (id: "satu baris paling besar 1 MB", en: "a row has 1 MB at most"),
    remedy: (
      id: "periksa apakah berkas ini benar CSV; baris sepanjang ini bukan data penilaian",
      en: "check that the file is CSV; no row of evidence is that long"
    )
  )
}
