import Assessment
import EvaluatorKit
import EvaluatorMain

/// The median of all ratings of a competency, whoever gave them and by whichever method.
@main
struct MedianEvaluator: EvaluatorProgram {
  let description = EvaluatorDescription(
    id: "example/median",
    version: "1.0.0",
    summary: LocalizedText(id: "Median semua nilai level.", en: "The median of all levels given."),
    rationale: LocalizedText(
      id: "Satu nilai yang jauh menyimpang tidak menggeser hasilnya.",
      en: "One rating far from the others does not move the result."
    ),
    kinds: [.managerial, .sociocultural],
    parameters: [
      ParameterDescription(
        name: "min_ratings",
        type: .integer(1...20),
        defaultText: "1",
        summary: LocalizedText(
          id: "Jumlah nilai paling sedikit; kurang dari itu tidak terukur.",
          en: "The fewest ratings; with fewer, nothing is measured."
        )
      )
    ],
    examples: [
      EvaluatorExample(
        title: LocalizedText(id: "Nilai yang menyimpang", en: "A rating far away"),
        frame: frame,
        rows: [ExampleRow("bei", by: "A", "3"), ExampleRow("bei", by: "B", "3"), ExampleRow("bei", by: "C", "0")],
        expected: Finding(figure: Ratio(3))
      ),
      EvaluatorExample(
        title: LocalizedText(id: "Terlalu sedikit nilai", en: "Too few ratings"),
        frame: frame.with(parameters: "{min_ratings: 2}"),
        rows: [ExampleRow("bei", by: "A", "3")],
        expected: .notMeasurable([.fewAssessors])
      ),
    ]
  )

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    let parameters = try ParameterValues(decoding: setup.parameters, by: description.parameters)
    return PreparedMedian(fewest: parameters.integer("min_ratings"))
  }

  private static let frame = ExampleFrame(
    competency: Competency(code: "M.01", title: "Integritas", definition: "…", levels: []),
    kind: .managerial,
    methods: [Method(id: "bei", title: "Wawancara kompetensi", measures: [.level])]
  )
}
