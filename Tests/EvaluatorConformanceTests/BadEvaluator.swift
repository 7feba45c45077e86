import Assessment
import EvaluatorKit
import Synchronization

/// A mean of levels with one parameter, and one defect of choice.
struct BadEvaluator: Evaluator {
  enum Defect: String, CaseIterable, Sendable {
    case none
    case shoutedIdentifier, shortVersion, missingLanguage, noKinds, noExamples, wrongExample, refusedExample
    case parameterWithoutSentence, repeatedParameter, invalidDefault
    case ignoresUnknownParameters, ignoresBounds, faultElsewhere, faultWithoutReason, otherDefault
    case firstRatingOnly, positionWeighted, countsCalls, remembersLastCase, differsInBatches, shortBatches
    case explainsAnotherFigure, stepsOfNothing, silentSteps, sentenceInOneLanguage
    case highestLessOne, dropsHighRatings, offScale, offScaleBound, noReason, figureFromNothing, absentIsZero
    case failsOnMuch, failsOnOddities
  }

  let defect: Defect
  private let calls = SharedCount()

  init(_ defect: Defect) { self.defect = defect }

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    var fewest = defect == .otherDefault ? 2 : 1
    do {
      let values = try ParameterValues(decoding: setup.parameters, by: BadEvaluator.parameters(.none))
      if setup.parameters["fewest"] != nil { fewest = values.integer("fewest") }
    } catch {
      try complain(error)
    }
    return BadPrepared(defect: defect, fewest: fewest, calls: calls)
  }

  private func complain(_ error: ParameterFaults) throws(ParameterFaults) {
    switch defect {
    case .ignoresUnknownParameters where error.faults.allSatisfy({ $0.path != ["fewest"] }): return
    case .ignoresBounds where error.faults.allSatisfy({ $0.path == ["fewest"] }): return
    case .faultElsewhere: throw ParameterFaults([ParameterFault(path: ["other"], reason: BadEvaluator.text)])
    case .faultWithoutReason:
      throw ParameterFaults(
        error.faults.map { ParameterFault(path: $0.path, reason: LocalizedText(id: "", en: $0.reason.en)) }
      )
    default: throw error
    }
  }

  private static let text = LocalizedText(id: "contoh", en: "example")

  var description: EvaluatorDescription {
    EvaluatorDescription(
      id: defect == .shoutedIdentifier ? "Example Mean" : "example/mean",
      version: defect == .shortVersion ? "1.0" : "1.0.0",
      summary: Self.text,
      rationale: defect == .missingLanguage ? LocalizedText(id: "contoh", en: " ") : Self.text,
      kinds: defect == .noKinds ? [] : [.managerial],
      parameters: Self.parameters(defect),
      examples: defect == .noExamples ? [] : [example]
    )
  }

  private static func parameters(_ defect: Defect) -> [ParameterDescription] {
    let fewest = ParameterDescription(
      name: "fewest",
      type: .integer(1...9),
      defaultText: defect == .invalidDefault ? "ten" : "1",
      summary: defect == .parameterWithoutSentence ? LocalizedText(id: "", en: "") : text
    )
    return defect == .repeatedParameter ? [fewest, fewest] : [fewest]
  }

  private var example: EvaluatorExample {
    let frame = ExampleFrame(
      competency: Competency(code: "M.01", title: "Integritas", definition: "", levels: []),
      kind: .managerial,
      methods: [Method(id: "bei", title: "BEI", measures: [.level])],
      parameters: defect == .refusedExample ? "{fewest: 10}" : "{fewest: 1}"
    )
    return EvaluatorExample(
      title: Self.text,
      frame: frame,
      rows: [ExampleRow("bei", by: "A", "3"), ExampleRow("bei", by: "B", "3")],
      expected: Finding(figure: Ratio(defect == .wrongExample ? 2 : 3))
    )
  }
}

/// Counts over all threads.
final class SharedCount: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
