import SourceDiagnostics

extension RuleExplanation {
  /// One purpose whose categories are `CATEGORIES` and whose other keys follow.
  private static func purpose(_ categories: [String], _ rest: String = "") -> Excerpt {
    let list = categories.map { "      - {\($0)}\n" }.joined()
    return .rubric("purposes:\n  filling:\n    title: Pengisian\n    categories:\n\(list)\(rest)")
  }

  private static let good = [
    "code: MS, title: Memenuhi Syarat, at_least: 80", "code: MMS, title: Masih Memenuhi, at_least: 68",
    "code: KMS, title: Kurang",
  ]

  static let purposes: [RuleExplanation] = [
    RuleExplanation(
      .categoryBounds,
      id: "Tiap kategori mulai pada batasnya dan berakhir di bawah kategori di atasnya: tidak ada celah (90,5) dan "
        + "tidak ada tumpang tindih.",
      en: "Each category begins at its bound and ends below the one above it: no hole (90.5) and no overlap.",
      wrong: purpose(["code: MMS, title: Masih, at_least: 68", "code: MS, title: Memenuhi, at_least: 80"]),
      right: purpose(good)
    ),
    RuleExplanation(
      .unknownCategory,
      id: "Syarat lulus atau gerbang yang merujuk kategori yang tidak ada tidak pernah berlaku.",
      en: "A pass mark or gate that refers to no category never holds.",
      wrong: purpose(good, "    pass: TMS\n"),
      right: purpose(good, "    pass: MMS\n")
    ),
    RuleExplanation(
      .gateWithoutEffect,
      id: "Gerbang menahan kategori; menahan pada kategori terbaik tidak menahan apa pun.",
      en: "A gate holds the category down; held at the best category nothing is held.",
      wrong: purpose(good, "    gates: [{unless_met: [M.01], at_most: MS}]\n"),
      right: purpose(good, "    gates: [{unless_met: [M.01], at_most: MMS}]\n")
    ),
    RuleExplanation(
      .unreachableCategory,
      id: "Bila kelebihan dipotong, persentase tidak pernah di atas 100; kategori itu selalu kosong.",
      en: "Where a surplus is cut off, no percentage is above 100; the category stays empty for ever.",
      wrong: purpose(["code: I, title: Istimewa, at_least: 110"] + good),
      right: purpose(["code: I, title: Istimewa, at_least: 95"] + good)
    ),
    RuleExplanation(
      .unknownProgramme,
      id: "Program tanpa pendahulunya tidak dapat dijadwalkan.",
      en: "A programme whose predecessor is missing cannot be scheduled.",
      wrong: .programme(
        "programmes:\n  - {code: P.02, title: Kelas, form: course, hours: 8, cost: 0,\n"
          + "     develops: [{competency: M.01, from: 1, to: 2}], prerequisites: [P.09]}\n"
      ),
      right: .programme(
        "programmes:\n  - {code: P.02, title: Kelas, form: course, hours: 8, cost: 0,\n"
          + "     develops: [{competency: M.01, from: 1, to: 2}]}\n"
      )
    ),
    RuleExplanation(
      .misleadingLabel,
      id: "Asesor yang menulis 3 tidak boleh mendapat 3,5.",
      en: "An assessor who writes 3 must not get 3.5.",
      wrong: .rubric("methods:\n  bei: {title: Wawancara, measures: level, values: {\"3\": 3.5}}\n"),
      right: .rubric("methods:\n  bei: {title: Wawancara, measures: level, values: {\"3+\": 3.5}}\n")
    ),
    RuleExplanation(
      .repeatedIndicator,
      id: "Perilaku yang dinilai dua kali dihitung dua kali; biasanya tertinggal dari salinan.",
      en: "A behaviour that is rated twice counts twice; it is usually left over from copying.",
      wrong: .dictionary(competency("Menepati janji")),
      right: .dictionary(competency("Menegur rekan yang ingkar janji"))
    ),
  ]

  /// One competency with two indicators, the second as given.
  private static func competency(_ second: String) -> String {
    "competencies:\n  - code: M.01\n    title: Integritas\n    levels:\n      - level: 1\n        title: Satu\n"
      + "        indicators: [{code: \"1.1\", text: Menepati janji}, {code: \"1.2\", text: \(second)}]\n"
      + "  - {code: M.02, title: Kerja sama, levels: [{level: 1, title: Satu}]}\n"
  }
}
