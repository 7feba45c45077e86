import SourceDiagnostics

extension DiagnosticCode {
  static let consensusNotAllowed = DiagnosticCode(
    "E0273",
    title: (
      id: "rapat asesor hanya untuk jenis yang diizinkan rubrik",
      en: "a consensus is only for the kinds that the rubric allows"
    ),
    remedy: (
      id: "hapus baris ini, atau ubah \"consensus.allowed\" dalam rubrik",
      en: "remove the row, or change \"consensus.allowed\" in the rubric"
    )
  )
  static let consensusWithoutLevel = DiagnosticCode(
    "E0274",
    title: (id: "rapat asesor menetapkan level", en: "a consensus carries a level"),
    remedy: (
      id: "tulis level yang disepakati pada value; bila tidak ada kesepakatan, jangan menulis barisnya",
      en: "write the level agreed in value; where none was agreed, leave the row out"
    )
  )
  static let consensusPanel = DiagnosticCode(
    "E0275",
    title: (
      id: "nama peserta rapat dipisahkan | dan ditulis sekali",
      en: "the names of a panel are separated by | and written once"
    ),
    remedy: (
      id: "tulis nama yang berbeda dengan satu | di antaranya: A01|A02",
      en: "write different names with one | between them: A01|A02"
    )
  )
  static let consensusReason = DiagnosticCode(
    "E0276",
    title: (id: "rapat asesor memerlukan alasan tertulis", en: "a consensus needs a written reason"),
    remedy: (id: "tulis alasan kesepakatan pada kolom note", en: "write the reason of the agreement in the column note")
  )
  static let consensusDetail = DiagnosticCode(
    "E0277",
    title: (
      id: "rapat asesor tidak memakai indicator, item, role, atau raters",
      en: "a consensus has no indicator, item, role or raters"
    ),
    remedy: (id: "kosongkan sel ini", en: "empty the cell")
  )
  static let secondConsensus = DiagnosticCode(
    "E0278",
    title: (
      id: "satu kesepakatan untuk setiap orang dan kompetensi",
      en: "one consensus for each person and competency"
    ),
    remedy: (
      id: "hapus salah satu; kesepakatan yang berubah dicatat dengan takar correct",
      en: "remove one of them; a changed consensus is recorded with takar correct"
    )
  )
  static let severalAssessors = DiagnosticCode(
    "E0279",
    title: (id: "satu baris adalah nilai satu asesor", en: "a row is the rating of one assessor"),
    remedy: (
      id: "tulis satu baris untuk setiap asesor; nama dengan | hanya untuk consensus",
      en: "write a row for each assessor; names with | are only for the method consensus"
    )
  )
}
