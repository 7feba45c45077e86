import Assessment
import EvaluatorConformance
import EvaluatorKit
import Testing

/// Each bad evaluator is caught, and by the right check.
struct ConformanceKitTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let defect: BadEvaluator.Defect
    let check: ConformanceCheck

    init(_ defect: BadEvaluator.Defect, _ check: ConformanceCheck) {
      self.defect = defect
      self.check = check
    }

    var testDescription: String { defect.rawValue }
  }

  static let cases: [Case] = [
    Case(.shoutedIdentifier, .description), Case(.shortVersion, .description), Case(.missingLanguage, .description),
    Case(.noKinds, .description), Case(.parameterWithoutSentence, .parameterDescriptions),
    Case(.repeatedParameter, .parameterDescriptions), Case(.invalidDefault, .parameterDescriptions),
    Case(.ignoresUnknownParameters, .parametersEnforced), Case(.ignoresBounds, .parametersEnforced),
    Case(.faultElsewhere, .parametersEnforced), Case(.faultWithoutReason, .parametersEnforced),
    Case(.otherDefault, .defaults), Case(.noExamples, .examples), Case(.wrongExample, .examples),
    Case(.refusedExample, .examples), Case(.firstRatingOnly, .order), Case(.positionWeighted, .order),
    Case(.countsCalls, .repetition), Case(.remembersLastCase, .batches), Case(.differsInBatches, .batches),
    Case(.shortBatches, .batches), Case(.explainsAnotherFigure, .explanations), Case(.stepsOfNothing, .explanations),
    Case(.silentSteps, .explanations), Case(.sentenceInOneLanguage, .explanations), Case(.countsCalls, .threads),
    Case(.highestLessOne, .monotony), Case(.dropsHighRatings, .monotony), Case(.offScale, .scale),
    Case(.offScaleBound, .scale), Case(.noReason, .reasons), Case(.figureFromNothing, .emptyEvidence),
    Case(.absentIsZero, .emptyEvidence), Case(.failsOnMuch, .hugeEvidence), Case(.failsOnOddities, .hostileEvidence),
  ]

  @Test(arguments: cases)
  func catchesABadEvaluator(bad: Case) async {
    let report = await ConformanceKit(BadEvaluator(bad.defect)).run()
    #expect(report.failedChecks.contains(bad.check), "\(report.failedChecks)")
  }

  @Test func passesAnHonestEvaluator() async {
    let report = await ConformanceKit(BadEvaluator(.none)).run()
    #expect(report.isPassed, "\(report.entries.filter { !$0.faults.isEmpty })")
  }

  @Test func findsThatCircumstancesMatter() async {
    let variant = EvaluatorVariant(name: "TZ=Asia/Jayapura", evaluator: BadEvaluator(.dropsHighRatings))
    let report = await ConformanceKit(BadEvaluator(.none), variants: [variant]).run()
    #expect(report.failedChecks == [.variants])
  }

  @Test func hasABadEvaluatorForEveryDefect() {
    #expect(Set(Self.cases.map(\.defect)).union([.none]) == Set(BadEvaluator.Defect.allCases))
  }

  @Test func reportsInThreeFormats() async {
    let report = await ConformanceKit(BadEvaluator(.noReason)).run()
    #expect(report.table(in: .english).contains("FAIL  reasons"))
    #expect(report.json.contains(#""passed":false"#))
    #expect(report.jUnit(in: .indonesian).contains(#"<failure message="tanpa angka dan tanpa alasan"/>"#))
  }
}
