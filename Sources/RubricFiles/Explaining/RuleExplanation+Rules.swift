import SourceDiagnostics

extension RuleExplanation {
  static let rules: [RuleExplanation] = [
    RuleExplanation(
      .datesReversed,
      id: "Definisi yang berakhir sebelum mulai tidak pernah berlaku.",
      en: "A definition that ends before it begins is never in force.",
      wrong: .dictionary("effective: 2026-01-01\nuntil: 2025-12-31\n"),
      right: .dictionary("effective: 2025-01-01\nuntil: 2025-12-31\n")
    ),
    RuleExplanation(
      .repeatedCode,
      id: "Bukti dan rujukan menyebut kode; kode kembar tidak dapat dibedakan.",
      en: "Evidence and references name codes; twins cannot be told apart.",
      wrong: .standard("requires:\n  - {competency: M.01, level: 3}\n  - {competency: M.01, level: 2}\n"),
      right: .standard("requires:\n  - {competency: M.01, level: 3}\n  - {competency: M.02, level: 2}\n")
    ),
    RuleExplanation(
      .wrongScale,
      id: "Level tertinggi harus dapat dicapai dengan langkah skala.",
      en: "The steps of a scale must reach its highest level.",
      wrong: .dictionary("scale: {min: 0, max: 5, step: 0.3}\n"),
      right: .dictionary("scale: {min: 0, max: 5, step: 0.5}\n")
    ),
    RuleExplanation(
      .notAscending,
      id: "Level atau batas yang lebih tinggi tidak boleh berarti lebih rendah.",
      en: "A higher level or bound must not mean something lower.",
      wrong: .programme(
        "programmes:\n  - {code: P.01, title: Coaching, form: coaching, hours: 6, cost: 0,\n"
          + "     develops: [{competency: M.01, from: 2, to: 1}]}\n"
      ),
      right: .programme(
        "programmes:\n  - {code: P.01, title: Coaching, form: coaching, hours: 6, cost: 0,\n"
          + "     develops: [{competency: M.01, from: 1, to: 2}]}\n"
      )
    ),
    RuleExplanation(
      .offScale,
      id: "Level yang tidak ada pada skala tidak dapat dicapai atau dibandingkan.",
      en: "A level that is not on the scale can be neither reached nor compared.",
      wrong: .standard("requires:\n  - {competency: M.01, level: 2.75}\n"),
      right: .standard("requires:\n  - {competency: M.01, level: 2.5}\n")
    ),
    RuleExplanation(
      .weightsTotal,
      id: "Bobot kelompok adalah persen; jumlah lain berarti ada yang salah hitung.",
      en: "The weights of groups are percent; another total means that somebody miscounted.",
      wrong: .standard(
        "weights:\n  - {kinds: [technical], weight: 40}\n"
          + "  - {kinds: [managerial, sociocultural], weight: 50}\n"
      ),
      right: .standard(
        "weights:\n  - {kinds: [technical], weight: 40}\n"
          + "  - {kinds: [managerial, sociocultural], weight: 60}\n"
      )
    ),
    RuleExplanation(
      .weightsAllZero,
      id: "Dengan semua bobot nol tidak ada yang dapat dirata-ratakan.",
      en: "With every weight zero there is nothing to average.",
      wrong: .standard(
        "requires:\n  - {competency: M.01, level: 3, weight: 0}\n"
          + "  - {competency: M.02, level: 2, weight: 0}\n"
      ),
      right: .standard(
        "requires:\n  - {competency: M.01, level: 3, weight: 2}\n"
          + "  - {competency: M.02, level: 2, weight: 0}\n"
      )
    ),
    RuleExplanation(
      .scopeKeys,
      id: "Dua daftar dapat bertentangan: kompetensi yang disebut tetapi jenisnya tidak.",
      en: "Two lists can contradict: a competency named, but not its kind.",
      wrong: .rubric("scope: {kinds: [managerial], competencies: [M.01, M.02]}\n"),
      right: .rubric("scope: {competencies: [M.01, M.02]}\n")
    ),
    RuleExplanation(
      .kindWithoutEvaluator,
      id: "Tanpa evaluator, kompetensi jenis itu tidak pernah terukur.",
      en: "Without an evaluator competencies of that kind are never measured.",
      wrong: .rubric(
        "scope: {kinds: [managerial, sociocultural]}\n"
          + "job_match: {cap: total}\n"
          + "evaluators:\n  managerial: {plugin: takar/managerial@1}\n"
      ),
      right: .rubric(
        "scope: {kinds: [managerial, sociocultural]}\n"
          + "job_match: {cap: total}\n"
          + "evaluators:\n  managerial: {plugin: takar/managerial@1}\n"
          + "  sociocultural: {plugin: takar/sociocultural@1}\n"
      )
    ),
  ]

  static let methods: [RuleExplanation] = [
    RuleExplanation(
      .preference,
      id: "Bila seorang asesor memberi level dan indikator, harus jelas mana yang dihitung.",
      en: "Where an assessor gives both levels and indicators it must be clear which counts.",
      wrong: .rubric("methods:\n  lgd: {title: Diskusi, measures: [level, indicator]}\n"),
      right: .rubric("methods:\n  lgd: {title: Diskusi, measures: [level, indicator], prefer: indicator}\n")
    ),
    RuleExplanation(
      .keyOfOtherMeasure,
      id: "Kunci itu tidak berpengaruh pada alat ukur ini; mungkin \"measures\" yang keliru.",
      en: "The key has no effect on this method; perhaps \"measures\" is wrong.",
      wrong: .rubric("methods:\n  bei: {title: Wawancara, measures: level, scale: {min: 0, max: 100}}\n"),
      right: .rubric("methods:\n  bei: {title: Wawancara, measures: level}\n")
    ),
    RuleExplanation(
      .certificateWithoutGrants,
      id: "Sertifikat yang tidak memberi level apa pun tidak dapat dihitung.",
      en: "A certificate that grants no level counts for nothing.",
      wrong: .rubric("methods:\n  sertifikat: {title: Sertifikat, measures: certificate}\n"),
      right: .rubric(
        "methods:\n  sertifikat: {title: Sertifikat, measures: certificate, grants: {SERT-1: {M.01: 3}}}\n"
      )
    ),
    RuleExplanation(
      .conversionWays,
      id: "Dua cara memberi dua level untuk satu skor.",
      en: "Two ways would give two levels for one score.",
      wrong: .rubric(
        "methods:\n  tes:\n    {title: Tes, measures: score, scale: {min: 0, max: 100},\n"
          + "     to_level: {linear: [0, 5], cuts: [{at_least: 60, level: 2}]}}\n"
      ),
      right: .rubric(
        "methods:\n  tes:\n    {title: Tes, measures: score, scale: {min: 0, max: 100},\n"
          + "     to_level: {cuts: [{at_least: 60, level: 2}]}}\n"
      )
    ),
  ]
}
