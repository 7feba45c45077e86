import Assessment
import EvaluatorKit

extension SocioculturalEvaluator {
  static let examples = [
    EvaluatorExample(
      title: LocalizedText(
        id: "Rata-rata per peran dahulu, lalu peran menurut bobot",
        en: "Means by role first, then roles by weight"
      ),
      frame: frame([survey]).with(parameters: "{roles: {superior: {weight: 2}, peer: {weight: 1}}}"),
      rows: [
        ExampleRow("survey", by: "S", role: .superior, "4"), ExampleRow("survey", by: "P", role: .peer, "3"),
        ExampleRow("survey", by: "Q", role: .peer, "2"),
      ],
      expected: Finding(figure: Ratio(7, 2))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Penilai dengan beberapa butir tetap satu suara",
        en: "A rater with several items is still one voice"
      ),
      frame: frame([survey]),
      rows: [
        ExampleRow("survey", by: "P", role: .peer, item: "1", "2"),
        ExampleRow("survey", by: "P", role: .peer, item: "2", "3"), ExampleRow("survey", by: "Q", role: .peer, "4"),
      ],
      expected: Finding(figure: Ratio(13, 4))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Peran di bawah minimum dilepas, bobotnya dibagi",
        en: "A role below its minimum is dropped, its weight shared"
      ),
      frame: frame([survey]).with(parameters: "{roles: {superior: {weight: 1}, peer: {weight: 1, min: 3}}}"),
      rows: [
        ExampleRow("survey", by: "S", role: .superior, "4"), ExampleRow("survey", by: "P", role: .peer, "1"),
        ExampleRow("survey", by: "Q", role: .peer, "1"),
      ],
      expected: Finding(figure: Ratio(4), flags: [.shortRole, .singleRater, .soleRater])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Peran kecil digabung beserta bobotnya",
        en: "A small role is merged with its weight"
      ),
      frame: frame([survey]).with(
        parameters: """
          {roles: {superior: {weight: 1}, peer: {weight: 1, min: 2}, subordinate: {weight: 1, min: 2}}, \
          short_role: merge-into, merge_into: peer}
          """
      ),
      rows: [
        ExampleRow("survey", by: "S", role: .superior, "4"), ExampleRow("survey", by: "P", role: .peer, "2"),
        ExampleRow("survey", by: "Q", role: .peer, "3"), ExampleRow("survey", by: "B", role: .subordinate, "4"),
      ],
      expected: Finding(figure: Ratio(10, 3), flags: [.shortRole])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Satu baris mewakili sepuluh penilai",
        en: "One row stands for ten raters"
      ),
      frame: frame([survey]).with(parameters: "{roles: {citizen: {weight: 1, min: 11}}, min_raters: 11}"),
      rows: [
        ExampleRow("survey", role: .citizen, "3", raters: 10), ExampleRow("survey", by: "C", role: .citizen, "1.9"),
      ],
      expected: Finding(figure: Ratio(29, 10))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Penilaian diri tidak dihitung, tetapi jaraknya diberi tanda",
        en: "The self rating does not count, but its distance is flagged"
      ),
      frame: frame([survey]),
      rows: [
        ExampleRow("survey", by: "X", role: .own, "5"), ExampleRow("survey", by: "S", role: .superior, "3"),
        ExampleRow("survey", by: "P", role: .peer, "3"),
      ],
      expected: Finding(figure: Ratio(3), flags: [.selfOtherGap])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Wawancara tanpa peran bertemu survei menurut bobot alat ukur",
        en: "An interview without roles meets the survey by the weights of the methods"
      ),
      frame: frame([survey, Method(id: "bei", title: "Wawancara", measures: [.level], weight: FixedDecimal(3))]),
      rows: [ExampleRow("survey", by: "P", role: .peer, "2"), ExampleRow("bei", by: "A", "4")],
      expected: Finding(figure: Ratio(7, 2), flags: [.singleRater])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Terlalu sedikit penilai: tidak dapat diukur",
        en: "Too few raters: not measurable"
      ),
      frame: frame([survey]).with(parameters: "{min_raters: 3}"),
      rows: [
        ExampleRow("survey", by: "S", role: .superior, "4"), ExampleRow("survey", by: "P", role: .peer, "3"),
      ],
      expected: .notMeasurable([.fewRaters])
    ),
  ]

  private static let survey = Method(id: "survey", title: "Survei 360", measures: [.level], anonymous: true)

  private static func frame(_ methods: [Method]) -> ExampleFrame {
    ExampleFrame(
      competency: Competency(code: "S.01", title: "Perekat Bangsa", definition: "", levels: []),
      kind: .sociocultural,
      methods: methods
    )
  }
}
