extension Flag {
  /// The place of the flag in a `FlagSet`. Databases keep it: never renumber, append only.
  var bitNumber: Int {
    switch self {
    case .fewAssessors: 0
    case .fewMethods: 1
    case .methodMissing: 2
    case .fewRaters: 3
    case .fewIndicators: 4
    case .unratedIndicators: 5
    case .noEvidence: 6
    case .allAbsent: 7
    case .resitRefused: 8
    case .wideSpread: 9
    case .needsConsensus: 10
    case .consensus: 11
    case .consensusOnly: 12
    case .consensusUnsupported: 13
    case .consensusNotAllowed: 14
    case .certificateExpired: 15
    case .certificateGranted: 16
    case .recentOnly: 17
    case .selfOtherGap: 18
    case .shortRole: 19
    case .roundedUpToMet: 20
    case .prerequisiteFailed: 21
    case .prerequisiteMissing: 22
    case .earlierEvent: 23
    case .evaluatorFailed: 24
    case .figureOffScale: 25
    case .otherStandard: 26
    case .evaluatorCrashed: 27
    case .evaluatorTimedOut: 28
    case .evaluatorUnreadable: 29
    case .evaluatorUnexpected: 30
    case .evaluatorTooMuchOutput: 31
    case .evaluatorInconsistent: 32
    case .evaluatorUnavailable: 33
    case .evaluatorDeclined: 34
    case .evaluatorGivenUp: 35
    case .singleRater: 36
    case .soleRater: 37
    }
  }
}
