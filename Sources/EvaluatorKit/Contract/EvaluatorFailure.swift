public import Assessment

/// Why a third party's evaluator gave no finding for a case. A closed list; the raw values are stable.
public enum EvaluatorFailure: String, CaseIterable, Hashable, Sendable {
  /// Its process ended while it was computing.
  case crashed
  /// No answer within its time.
  case timedOut = "timed-out"
  /// What it wrote is no message of the protocol.
  case unreadable
  /// A message of the protocol that nobody asked for, or for a case that does not exist.
  case unexpected
  /// It wrote more than it may.
  case tooMuchOutput = "too-much-output"
  /// A figure off the dictionary's scale.
  case offScale = "off-scale"
  /// Two answers to the same question.
  case inconsistent
  /// It could not be started, or the handshake failed.
  case unavailable
  /// It said itself that it cannot judge this case.
  case declined
  /// It failed so often in a row that it was no longer asked.
  case givenUp = "given-up"

  /// How the record of a result says it, beside `evaluator-failed`.
  public var flag: Flag {
    switch self {
    case .crashed: .evaluatorCrashed
    case .timedOut: .evaluatorTimedOut
    case .unreadable: .evaluatorUnreadable
    case .unexpected: .evaluatorUnexpected
    case .tooMuchOutput: .evaluatorTooMuchOutput
    case .offScale: .figureOffScale
    case .inconsistent: .evaluatorInconsistent
    case .unavailable: .evaluatorUnavailable
    case .declined: .evaluatorDeclined
    case .givenUp: .evaluatorGivenUp
    }
  }

  /// The sentence for people.
  public var sentence: LocalizedText { flag.sentence }
}
