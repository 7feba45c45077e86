public import Assessment

/// What an evaluator says of one competency of one person.
///
/// `figure` is on the dictionary's scale, or `nil` where it cannot be measured; the flags then say why. `floor` and
/// `ceiling` hold whatever replaces the rated figure too (a consensus): the level that valid certificates grant, and
/// the limit that a failed prerequisite sets. `figure` already respects both; the ceiling wins.
public struct Finding: Hashable, Sendable {
  public var figure: Ratio?
  public var floor: FixedDecimal?
  public var ceiling: FixedDecimal?
  public var flags: FlagSet
  /// Why there is no finding at all; set by whoever runs a third party's evaluator, together with its flags.
  public var failure: EvaluatorFailure?

  public init(figure: Ratio?, floor: FixedDecimal? = nil, ceiling: FixedDecimal? = nil, flags: FlagSet = []) {
    self.figure = figure
    self.floor = floor
    self.ceiling = ceiling
    self.flags = flags
  }

  /// The case has no finding since its evaluator failed.
  public static func failed(_ failure: EvaluatorFailure) -> Finding {
    var finding = notMeasurable([.evaluatorFailed, failure.flag])
    finding.failure = failure
    return finding
  }

  public static func notMeasurable(_ flags: FlagSet) -> Finding { Finding(figure: nil, flags: flags) }
}
