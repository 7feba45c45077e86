import SourceDiagnostics

extension DiagnosticCode {
  static let numberLength = DiagnosticCode(
    "E0211",
    title: (id: "NIP mempunyai 18 angka", en: "a NIP has 18 digits"),
    remedy: (
      id: "salin lagi NIP dari surat keputusan; jangan menambah angka nol sendiri",
      en: "copy the NIP again from the letter of appointment; do not add zeros yourself"
    )
  )
  static let numberScientific = DiagnosticCode(
    "E0212",
    title: (id: "NIP tidak boleh berbentuk 1,99E+17", en: "a NIP must not be in the form 1.99E+17"),
    remedy: (
      id: "lembar kerja mengubahnya dan angka terakhirnya hilang: beri kolom format Teks, lalu isi lagi",
      en: "a spreadsheet changed it and its last digits are lost: format the column as Text and fill it again"
    )
  )
  static let numberZeros = DiagnosticCode(
    "E0213",
    title: (id: "NIP tidak berakhir dengan deretan nol", en: "a NIP does not end in a row of zeros"),
    remedy: (
      id: "lembar kerja hanya menyimpan 15 angka, sisanya menjadi nol: beri kolom format Teks, lalu isi lagi",
      en: "the spreadsheet kept 15 digits and made zeros of the rest: format the column as Text and fill it again"
    )
  )
  static let numberDigits = DiagnosticCode(
    "E0214",
    title: (id: "NIP hanya terdiri atas angka", en: "a NIP consists of digits only"),
    remedy: (
      id: "tulis 18 angka tanpa spasi, titik, atau tanda petik; nomor pelamar ditandai identity candidate",
      en: "write 18 digits without blanks, dots or apostrophes; an applicant's number is marked identity candidate"
    )
  )
  static let numberBirthDate = DiagnosticCode(
    "E0215",
    title: (id: "NIP dimulai dengan tanggal lahir yang ada", en: "a NIP begins with a birth date that exists"),
    remedy: (
      id: "delapan angka pertama adalah tahun, bulan, dan hari lahir; cocokkan dengan surat keputusan",
      en: "the first eight digits are the year, month and day of birth; compare with the letter of appointment"
    )
  )
  static let numberAppointment = DiagnosticCode(
    "E0216",
    title: (
      id: "NIP memuat bulan pengangkatan 01 sampai 12",
      en: "a NIP holds a month of appointment from 01 to 12"
    ),
    remedy: (
      id: "angka ke-13 dan 14 adalah bulan; bila ini nomor PPPK, tulis ni-pppk pada kolom identity",
      en: "digits 13 and 14 are the month; if this is a PPPK's number, write ni-pppk in the column identity"
    )
  )
  static let numberOrder = DiagnosticCode(
    "E0217",
    title: (id: "pengangkatan sesudah kelahiran", en: "appointment comes after birth"),
    remedy: (
      id: "angka 9 sampai 14 adalah tahun dan bulan pengangkatan; cocokkan dengan surat keputusan",
      en: "digits 9 to 14 are the year and month of appointment; compare with the letter of appointment"
    )
  )
  static let numberSex = DiagnosticCode(
    "E0218",
    title: (id: "angka ke-15 pada NIP adalah 1 atau 2", en: "digit 15 of a NIP is 1 or 2"),
    remedy: (id: "cocokkan nomor dengan surat keputusan", en: "compare the number with the letter of appointment")
  )
}
