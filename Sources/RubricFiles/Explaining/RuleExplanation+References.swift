import SourceDiagnostics

extension RuleExplanation {
  static let references: [RuleExplanation] = [
    RuleExplanation(
      .otherContent,
      id: "Hasil menyebut id dan versi; isi lain di bawah nama yang sama membuat hasil lama tidak dapat ditelusuri.",
      en: "Results name an id and version; other content under the same name makes old results untraceable.",
      wrong: [
        .standard("title: Administrator\nversion: \"1\"\n"), .standard("title: Kepala Bagian\nversion: \"1\"\n"),
      ],
      right: [
        .standard("title: Administrator\nversion: \"1\"\nuntil: 2025-12-31\n"),
        .standard("title: Kepala Bagian\nversion: \"2\"\neffective: 2026-01-01\n"),
      ]
    ),
    RuleExplanation(
      .unresolvedReference,
      id: "Definisi yang dirujuk harus ada, dan hanya satu yang dimaksud.",
      en: "The definition referred to must exist, and be the only one meant.",
      wrong: .rubric("dictionaries: [kamsu]\n"),
      right: .rubric("dictionaries: [kamus]\n")
    ),
    RuleExplanation(
      .cycle,
      id: "Standar yang mewarisi dirinya sendiri tidak pernah selesai dibaca.",
      en: "A standard that inherits from itself can never be read to the end.",
      wrong: [
        .standard("id: pengawas\nextends: administrator\n"), .standard("id: administrator\nextends: pengawas\n"),
      ],
      right: [.standard("id: pengawas\nextends: administrator\n"), .standard("id: administrator\n")]
    ),
    RuleExplanation(
      .nothingToRemove,
      id: "Menghapus yang tidak diwarisi biasanya salah tulis kode; kompetensi yang dimaksud tetap disyaratkan.",
      en: "Removing what is not inherited is usually a misspelt code; the competency that was meant stays required.",
      wrong: .standard("requires:\n  - {competency: M.01, level: 3}\n  - {competency: M.02, remove: true}\n"),
      right: .standard("requires:\n  - {competency: M.01, level: 3}\n")
    ),
    RuleExplanation(
      .unknownCompetency,
      id: "Kompetensi tanpa kamus tidak punya level dan tidak dapat dinilai.",
      en: "A competency without a dictionary has no levels and cannot be assessed.",
      wrong: .standard("requires:\n  - {competency: M.1, level: 3}\n"),
      right: .standard("requires:\n  - {competency: M.01, level: 3}\n")
    ),
    RuleExplanation(
      .outsideScope,
      id: "Aturan untuk kompetensi di luar cakupan tidak pernah dipakai.",
      en: "A rule for a competency outside the scope is never used.",
      wrong: .rubric(
        "scope: {competencies: [M.02]}\npurposes:\n  filling:\n    title: Pengisian\n"
          + "    categories: [{code: MS, title: Ya, at_least: 80}, {code: KMS, title: Kurang}]\n"
          + "    gates: [{unless_met: [M.01], at_most: KMS}]\n"
      ),
      right: .rubric(
        "scope: {competencies: [M.01, M.02]}\npurposes:\n  filling:\n    title: Pengisian\n"
          + "    categories: [{code: MS, title: Ya, at_least: 80}, {code: KMS, title: Kurang}]\n"
          + "    gates: [{unless_met: [M.01], at_most: KMS}]\n"
      )
    ),
    RuleExplanation(
      .conversionMissing,
      id: "Skor 1–5 bukan level 0–5; cara mengubahnya harus tertulis.",
      en: "A score of 1–5 is not a level of 0–5; how one becomes the other must be written down.",
      wrong: .rubric("methods:\n  survei: {title: Survei, measures: score, scale: {min: 1, max: 5}}\n"),
      right: .rubric(
        "methods:\n  survei: {title: Survei, measures: score, scale: {min: 1, max: 5}, to_level: {linear: [0, 5]}}\n"
      )
    ),
    RuleExplanation(
      .mustMeetWithoutGate,
      id: "\"must_meet\" hanya bekerja melalui gerbang pada tujuan yang dipakai.",
      en: "\"must_meet\" acts only through a gate of the purpose in use.",
      wrong: .rubric(
        "purposes:\n  filling:\n    title: Pengisian\n"
          + "    categories: [{code: MS, title: Ya, at_least: 80}, {code: KMS, title: Kurang}]\n"
      ),
      right: .rubric(
        "purposes:\n  filling:\n    title: Pengisian\n"
          + "    categories: [{code: MS, title: Ya, at_least: 80}, {code: KMS, title: Kurang}]\n"
          + "    gates: [{unless_met: must_meet, at_most: KMS}]\n"
      )
    ),
    RuleExplanation(
      .versionsOverlap,
      id: "Pada hari itu id tanpa versi tidak menunjuk satu definisi.",
      en: "On that day an id without a version means no single definition.",
      wrong: [.standard("version: \"1\"\n"), .standard("version: \"2\"\neffective: 2026-01-01\n")],
      right: [
        .standard("version: \"1\"\nuntil: 2025-12-31\n"), .standard("version: \"2\"\neffective: 2026-01-01\n"),
      ]
    ),
    RuleExplanation(
      .kindWithoutWeight,
      id: "Jenis tanpa kelompok tidak ikut dihitung dalam persentase.",
      en: "A kind without a group counts for nothing in the percentage.",
      wrong: .standard("weights:\n  - {kinds: [technical], weight: 40}\n  - {kinds: [sociocultural], weight: 60}\n"),
      right: .standard(
        "weights:\n  - {kinds: [technical], weight: 40}\n"
          + "  - {kinds: [managerial, sociocultural], weight: 60}\n"
      )
    ),
    RuleExplanation(
      .methodWithoutEvaluator,
      id: "Bukti dari alat ukur itu tidak dibaca siapa pun dan tidak pernah dihitung.",
      en: "Nobody reads the evidence of that method, and it never counts.",
      wrong: [technical, .rubric(practice + "evaluators:\n  managerial: {plugin: takar/managerial@1}\n")],
      right: [
        technical,
        .rubric(
          practice + "evaluators:\n  managerial: {plugin: takar/managerial@1}\n"
            + "  technical: {plugin: takar/technical@1}\n"
        ),
      ]
    ),
  ]

  private static let technical = Excerpt.file(
    "takar: dictionary/1\nid: teknis\ntitle: Kamus teknis\nversion: \"1\"\nkind: technical\n"
      + "scale: {min: 0, max: 5, step: 0.5}\n"
      + "competencies: [{code: T.01, title: Arsip, levels: [{level: 1, title: Satu}]}]\n"
  )

  private static let practice =
    "scope: {competencies: [M.01, T.01]}\nmethods:\n  bei: {title: Wawancara, measures: level, for: [M.01]}\n"
    + "  praktik: {title: Praktik, measures: level, for: [T.01]}\n"
}
