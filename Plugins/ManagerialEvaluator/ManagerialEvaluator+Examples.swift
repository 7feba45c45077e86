import Assessment
import EvaluatorKit

extension ManagerialEvaluator {
  static let examples = [
    EvaluatorExample(
      title: LocalizedText(
        id: "Asesor digabung di dalam alat ukur dahulu: 2,5, bukan 2,67",
        en: "Assessors meet within a method first: 2.5, not 2.67"
      ),
      frame: frame([bei, lgd]),
      rows: [ExampleRow("bei", by: "A", "3"), ExampleRow("bei", by: "B", "3"), ExampleRow("lgd", by: "A", "2")],
      expected: Finding(figure: Ratio(5, 2))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Bobot 40, 30, 30 atas tiga alat ukur",
        en: "Weights of 40, 30, 30 over three methods"
      ),
      frame: frame([weighted("bei", 40), weighted("lgd", 30), weighted("in-tray", 30)]),
      rows: [
        ExampleRow("bei", by: "A", "3"), ExampleRow("bei", by: "B", "2.5"), ExampleRow("lgd", by: "A", "2"),
        ExampleRow("in-tray", by: "B", "3.5"),
      ],
      expected: Finding(figure: Ratio(11, 4))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Alat ukur tanpa bukti: bobotnya dibagi, dan diberi tanda",
        en: "A method without evidence: its weight is shared, with a flag"
      ),
      frame: frame([bei, lgd]),
      rows: [ExampleRow("bei", by: "A", "3"), ExampleRow("lgd", by: "A", "not-observed")],
      expected: Finding(figure: Ratio(3), flags: [.methodMissing])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Dua level dikuasai, level ketiga sebagian: setengah jarak",
        en: "Two levels mastered, the third in part: half the distance"
      ),
      frame: frame([indicators]),
      rows: [
        ExampleRow("lgd", by: "A", indicator: "2.1", "1"), ExampleRow("lgd", by: "A", indicator: "2.2", "1"),
        ExampleRow("lgd", by: "A", indicator: "3.1", "1"), ExampleRow("lgd", by: "A", indicator: "3.2", "0"),
      ],
      expected: Finding(figure: Ratio(5, 2))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Selisih di atas batas: perlu rapat asesor",
        en: "A difference above the limit: an assessor meeting is needed"
      ),
      frame: frame([bei]).with(parameters: "{max_spread: {limit: 1}}"),
      rows: [ExampleRow("bei", by: "A", "2"), ExampleRow("bei", by: "B", "3.5")],
      expected: .notMeasurable([.wideSpread, .needsConsensus])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Dua asesor per orang diminta, satu yang menilai",
        en: "Two assessors per person asked for, one has rated"
      ),
      frame: frame([bei]).with(parameters: "{min_assessors: {count: 2, per: person}}"),
      rows: [ExampleRow("bei", by: "A", "3")],
      expected: .notMeasurable([.fewAssessors])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Level dan indikator dari satu asesor: indikator yang dihitung",
        en: "Levels and indicators of one assessor: the indicators count"
      ),
      frame: frame([Method(id: "lgd", title: "Diskusi kelompok", measures: [.level, .indicator])]),
      rows: [
        ExampleRow("lgd", by: "A", "4"), ExampleRow("lgd", by: "A", indicator: "3.1", "1"),
        ExampleRow("lgd", by: "A", indicator: "3.2", "1"),
      ],
      expected: Finding(figure: Ratio(3))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Semua bukti berisi keterangan tidak ada nilai: tidak ada angka",
        en: "All the evidence says that there is no rating: no number"
      ),
      frame: frame([bei]),
      rows: [ExampleRow("bei", by: "A", "absent"), ExampleRow("bei", by: "B", "absent")],
      expected: .notMeasurable([.allAbsent])
    ),
  ]

  private static let bei = Method(id: "bei", title: "Wawancara kompetensi", measures: [.level])
  private static let lgd = Method(id: "lgd", title: "Diskusi kelompok", measures: [.level])
  private static let indicators = Method(id: "lgd", title: "Diskusi kelompok", measures: [.indicator])

  private static func weighted(_ id: String, _ weight: Int) -> Method {
    Method(id: id, title: id, measures: [.level], weight: FixedDecimal(weight))
  }

  private static func frame(_ methods: [Method]) -> ExampleFrame {
    let levels = (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "Level \(level)",
        description: "",
        indicators: (1...2).map { Indicator(code: "\(level).\($0)", text: "Perilaku \(level).\($0)") }
      )
    }
    return ExampleFrame(
      competency: Competency(code: "M.01", title: "Integritas", definition: "", levels: levels),
      kind: .managerial,
      methods: methods
    )
  }
}
