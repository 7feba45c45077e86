import Assessment

extension FieldTable {
  package static let cases = FieldTable(
    DocumentForm.cases.rawValue,
    id: "contoh kasus yang menguji satu rubrik",
    en: "cases that test a rubric",
    [
      .required(
        "takar",
        .choice([DocumentForm.cases.word]),
        id: "jenis dan versi bentuk berkas ini",
        en: "the kind of this file and the version of its form"
      ),
      .required("rubric", .reference, id: "rubrik yang diuji", en: "the rubric tested"),
      .required("title", .text, id: "judul untuk pembaca", en: "the title that people read"),
      .optional("description", .text, id: "penjelasan untuk pembaca", en: "an explanation for readers"),
      .required("standard", .reference, id: "standar tiap kasus", en: "the standard of each case"),
      .required("purpose", .identifier, id: "tujuan tiap kasus", en: "the purpose of each case"),
      .required("date", .date, id: "tanggal kegiatan tiap kasus", en: "the event's date of each case"),
      .required("cases", .list(.record(.rubricCase)), id: "kasus-kasusnya", en: "the cases"),
      .optional(
        "unnoticed",
        .list(.record(.unnoticedMutant), minimum: 0),
        id: "perubahan rubrik yang sengaja tidak diuji",
        en: "changes of the rubric that are left untested on purpose"
      ),
    ]
  )

  static let rubricCase = FieldTable(
    "case",
    id: "satu kasus: bukti dan hasil yang diharapkan",
    en: "one case: evidence and the result expected of it",
    [
      .required("name", .text, id: "nama kasus, satu kali dalam berkas", en: "the case's name, once in the file"),
      .optional("standard", .reference, id: "standar kasus ini", en: "the standard of this case"),
      .optional("purpose", .identifier, id: "tujuan kasus ini", en: "the purpose of this case"),
      .optional("date", .date, id: "tanggal kegiatan kasus ini", en: "the event's date of this case"),
      .required(
        "evidence",
        .list(.record(.caseEvidence), minimum: 0),
        id: "bukti, kunci seperti kolom evidence.csv",
        en: "the evidence, keys as the columns of evidence.csv"
      ),
      .required("expect", .record(.expectation), id: "hasil yang diharapkan", en: "the result expected"),
    ]
  )

  static let caseEvidence = FieldTable(
    "case-evidence",
    id: "satu nilai, untuk satu kompetensi atau beberapa",
    en: "one rating, of one competency or several",
    [
      .required(
        "competency",
        .anyOf([.identifier, .list(.identifier)]),
        id: "kode kompetensi, beberapa kode, atau all untuk semua yang disyaratkan dan dinilai",
        en: "a competency's code, several, or all that are required and assessed"
      ),
      .required("method", .identifier, id: "alat ukur; consensus untuk rapat asesor", en: "the method, or consensus"),
      .optional("assessor", .text, id: "asesor; panel dipisah |", en: "the assessor; a panel separated by |"),
      .optional("role", .choice(Role.self), id: "peran penilai", en: "the rater's role"),
      .optional("indicator", .identifier, id: "kode indikator", en: "the indicator's code"),
      .optional("item", .text, id: "soal atau kode sertifikat", en: "a question, or a certificate's code"),
      .optional("value", .text, id: "nilai atau label", en: "the value or a label"),
      .optional("absent", .choice(Absence.self), id: "mengapa tidak ada nilai", en: "why there is no value"),
      .optional("date", .date, id: "tanggal bukti; tanpa ini tanggal kegiatan", en: "its date; else the event's"),
      .optional("valid_until", .date, id: "hari terakhir sertifikat berlaku", en: "the certificate's last day"),
      .optional("raters", .integer(1...1_000_000), id: "banyaknya penilai baris ini", en: "how many raters it is of"),
      .optional("note", .text, id: "catatan atau alasan", en: "a note or reason"),
    ]
  )

  static let expectation = FieldTable(
    "expect",
    id: "hasil yang diharapkan; yang tidak ditulis tidak diperiksa",
    en: "the result expected; what is left out is not compared",
    [
      .optional(
        "levels",
        .map(keys: .identifier, values: .anyOf([.choice(["none"]), .decimal(.any)])),
        id: "level capaian per kompetensi; none = tidak terukur",
        en: "the attained level of each competency; none = not measured"
      ),
      .optional(
        "percent",
        .anyOf([.choice(["none"]), .decimal(.notNegative)]),
        id: "persentase; none = tidak ada",
        en: "the percentage; none = there is none"
      ),
      .optional(
        "category",
        .identifier,
        id: "kode kategori; none = tidak ada",
        en: "the category's code; none = there is none"
      ),
      .optional("passes", .flag, id: "apakah kategorinya lulus", en: "whether the category passes"),
      .optional(
        "flags",
        .map(keys: .identifier, values: .list(.identifier, minimum: 0)),
        id: "tanda per kompetensi, semuanya",
        en: "all flags of a competency"
      ),
    ]
  )

  static let unnoticedMutant = FieldTable(
    "unnoticed",
    id: "perubahan rubrik yang sengaja tidak diuji",
    en: "a change of the rubric that is left untested on purpose",
    [
      .required("change", .text, id: "tempat perubahan, seperti dicetak --mutate", en: "its place, as --mutate prints"),
      .required("reason", .text, id: "alasannya", en: "why"),
    ]
  )
}
