import Assessment
import SourceDiagnostics

extension DiagnosticCode {
  /// What a rubric and a standard may lack together, found when scoring is planned.
  static let plans: [DiagnosticCode] = [
    plan("E0601", id: "tujuan kegiatan ada dalam rubriknya", en: "the event's purpose is one of the rubric's"),
    plan("E0602", id: "kompetensi standar ada dalam kamus", en: "a standard's competency is in a dictionary"),
    plan(
      "E0603",
      id: "satu kode, satu kamus: sebut kamusnya",
      en: "a code in several dictionaries: name the one meant"
    ),
    plan("E0604", id: "setiap jenis punya penilai", en: "each kind has an evaluator"),
    plan("E0605", id: "penilai yang disebut rubrik tersedia", en: "the evaluator that the rubric names is at hand"),
    plan("E0606", id: "penilai menilai jenis kompetensi itu", en: "the evaluator judges that kind"),
    plan("E0607", id: "parameter penilai sesuai uraiannya", en: "parameters are as the evaluator describes them"),
    plan("E0608", id: "bobot kelompok berjumlah 100", en: "the weights of groups total 100"),
    plan("E0609", id: "satu jenis hanya dalam satu kelompok", en: "a kind is in one group only"),
    plan("E0610", id: "jenis dalam lingkup punya kelompok", en: "a kind in scope is in a group of weights"),
    plan("E0611", id: "bobot tidak negatif dan tidak semuanya nol", en: "weights are not negative and not all zero"),
    plan("E0612", id: "satu kelompok, satu skala", en: "a group with a ratio of sums has one scale"),
    plan("E0613", id: "gerbang menyebut kompetensi standar", en: "a gate names a competency of the standard"),
    plan("E0614", id: "gerbang menyebut kategori tujuannya", en: "a gate names a category of its purpose"),
    plan("E0615", id: "kategori terakhir tanpa batas", en: "the last category has no bound"),
    plan("E0616", id: "skor pada skala lain perlu \"to_level\"", en: "scores on another scale need \"to_level\""),
    plan("E0617", id: "level standar ada pada skala kamus", en: "a required level is on the dictionary's scale"),
    plan("E0618", id: "lingkup rubrik mengenai standar itu", en: "the rubric's scope meets the standard"),
    plan("E0619", id: "satu kompetensi disyaratkan satu kali", en: "a competency is required once"),
    plan("W0601", id: "\"must_meet\" perlu gerbang pada tujuannya", en: "\"must_meet\" needs a gate of the purpose"),
    plan("W0602", id: "gerbang atas kompetensi di luar lingkup diam", en: "a gate on what is out of scope never acts"),
    plan("W0603", id: "setiap kompetensi punya alat ukur", en: "each competency has a method planned for it"),
    plan("W0604", id: "\"ratio_rounding\" menyertai mean-of-ratios", en: "\"ratio_rounding\" goes with mean-of-ratios"),
  ]

  private static func plan(_ code: String, id: String, en: String) -> DiagnosticCode {
    DiagnosticCode(
      code,
      title: LocalizedText(id: id, en: en),
      remedy: LocalizedText(
        id: "perbaiki definisinya, lalu `takar event update ID --definitions --reason …`",
        en: "mend the definition, then `takar event update ID --definitions --reason …`"
      )
    )
  }
}
