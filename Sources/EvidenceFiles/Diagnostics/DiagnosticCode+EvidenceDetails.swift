import SourceDiagnostics

extension DiagnosticCode {
  static let roleMissing = DiagnosticCode(
    "E0282",
    title: (
      id: "survei banyak sumber menyebut peran setiap penilai",
      en: "a multi-source survey names every rater's role"
    ),
    remedy: (
      id: "tulis superior, peer, subordinate, self, atau citizen; tanpa peran nilainya tidak dihitung di mana pun",
      en: "write superior, peer, subordinate, self or citizen; without a role the rating would count nowhere"
    )
  )
  static let unknownIndicator = DiagnosticCode(
    "E0262",
    title: (id: "indikator harus milik kompetensinya", en: "an indicator must be one of its competency"),
    remedy: (
      id: "lihat kode indikator pada kamus: takar rubric show",
      en: "see the indicators' codes in the dictionary: takar rubric show"
    )
  )
  static let indicatorNotTaken = DiagnosticCode(
    "E0263",
    title: (
      id: "indikator hanya untuk alat ukur yang menilai indikator",
      en: "an indicator is only for methods that rate indicators"
    ),
    remedy: (id: "kosongkan indicator, atau perbaiki alat ukurnya", en: "empty indicator, or mend the method")
  )
  static let mastery = DiagnosticCode(
    "E0264",
    title: (id: "penguasaan indikator adalah 1, 0.5, atau 0", en: "the mastery of an indicator is 1, 0.5 or 0"),
    remedy: (
      id: "tulis 1 bila terlihat, 0.5 bila sebagian, 0 bila tidak; yang tidak diamati memakai absent not-observed",
      en: "write 1 where shown, 0.5 where partly, 0 where not; what was not observed takes absent not-observed"
    )
  )
  static let certificateWithoutCode = DiagnosticCode(
    "E0265",
    title: (id: "sertifikat menyebut kodenya pada item", en: "a certificate names its code in item"),
    remedy: (id: "tulis kode sertifikat pada kolom item", en: "write the certificate's code in the column item")
  )
  static let unknownCertificate = DiagnosticCode(
    "E0266",
    title: (id: "kode sertifikat harus ada dalam rubrik", en: "a certificate's code must be in the rubric"),
    remedy: (
      id: "lihat \"grants\" alat ukur itu dalam rubrik, atau minta pemilik rubrik menambahkannya",
      en: "see the method's \"grants\" in the rubric, or ask its owner to add the certificate"
    )
  )
  static let certificateForOther = DiagnosticCode(
    "E0267",
    title: (
      id: "sertifikat hanya untuk kompetensi yang diberikannya",
      en: "a certificate counts only for the competencies it grants"
    ),
    remedy: (
      id: "perbaiki kode kompetensi atau kode sertifikatnya",
      en: "mend the competency's or the certificate's code"
    )
  )
  static let certificateValue = DiagnosticCode(
    "E0268",
    title: (id: "sertifikat yang dimiliki bernilai 1", en: "a certificate that is held has the value 1"),
    remedy: (
      id: "tulis 1; levelnya ditentukan rubrik. Yang tidak dimiliki tidak ditulis",
      en: "write 1; the rubric says the level. One that is not held is not written"
    )
  )
  static let dayAfterEvent = DiagnosticCode(
    "E0269",
    title: (id: "bukti tidak bertanggal sesudah kegiatan", en: "evidence is not dated after the event"),
    remedy: (
      id: "perbaiki tanggalnya, atau masukkan bukti ini pada kegiatan berikutnya",
      en: "mend the date, or give the evidence to a later event"
    )
  )
  static let validBeforeGiven = DiagnosticCode(
    "E0270",
    title: (id: "masa berlaku berakhir sesudah tanggal bukti", en: "validity ends after the date of the evidence"),
    remedy: (
      id: "periksa date dan valid_until; mungkin tertukar",
      en: "check date and valid_until; they may be exchanged"
    )
  )
  static let ratersCount = DiagnosticCode(
    "E0271",
    title: (id: "jumlah penilai adalah bilangan bulat dari 1", en: "the number of raters is a whole number from 1"),
    remedy: (
      id: "tulis jumlah orang yang diwakili baris ini, atau kosongkan bila satu",
      en: "write how many people the row stands for, or leave it empty for one"
    )
  )
  static let repeatedRating = DiagnosticCode(
    "E0272",
    title: (id: "satu nilai ditulis satu kali", en: "a rating is given once"),
    remedy: (
      id: "hapus salah satu; bila ini ujian ulang, tulis tanggalnya; bila nilai yang lama salah: takar correct",
      en: "remove one of them; give a re-sit its date; where the older value is wrong: takar correct"
    )
  )
}
