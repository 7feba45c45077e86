package import SourceDiagnostics

/// Every rule that rubric, standard, dictionaries and evaluators may break together, in the order of the codes.
package enum PlanRules {
  package static let all: [DiagnosticCode] = [
    .purposeOfRubric, .competencyInDictionary, .competencyInOneDictionary, .evaluatorOfKind, .evaluatorAvailable,
    .evaluatorTakesKind, .evaluatorParameter, .groupTotal, .kindInOneGroup, .kindInSomeGroup, .usableWeights,
    .oneScaleInGroup, .gateOnRequired, .categoryOfJobClass, .lowestCategory, .scoreBecomesLevel, .requiredOnScale,
    .somethingInScope, .requiredOnce, .mustMeetHasGate, .gateInScope, .competencyHasMethod, .ratioRoundingActs,
  ]
}
