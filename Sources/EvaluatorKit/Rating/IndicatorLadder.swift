public import Assessment

/// The levels of a competency that have indicators, ascending, and where each indicator stands (contract 6.7).
public struct IndicatorLadder: Sendable {
  /// One level and its indicators' places.
  public struct Rung: Hashable, Sendable {
    public var level: FixedDecimal
    public var indicators: Range<Int>
  }

  /// Where no level is mastered.
  private let base: FixedDecimal
  public let rungs: [Rung]
  private let symbols: [Symbol?]

  public init(_ setup: EvaluatorSetup) {
    base = setup.scale.min
    var (rungs, symbols) = ([Rung](), [Symbol?]())
    for level in setup.competency.levels where !level.indicators.isEmpty {
      rungs.append(Rung(level: level.level, indicators: symbols.count..<(symbols.count + level.indicators.count)))
      symbols += level.indicators.map { setup.symbols.find($0.code) }
    }
    (self.rungs, self.symbols) = (rungs, symbols)
  }

  /// How many indicators there are.
  public var count: Int { symbols.count }

  /// The place of an indicator, or `nil` where the competency has none of that code.
  public func place(of indicator: Symbol) -> Int? { symbols.firstIndex { $0 == indicator } }

  /// The level that the indicators' means show; `means` has a place for each indicator, `nil` where it was not rated.
  ///
  /// Raising a mean never lowers the level. Without a rated indicator there is no level.
  public func mastery(of means: [Ratio?], _ rules: MasteryRules) -> Mastery {
    let outcomes = rungs.map { Mastery.Rung($0, means[$0.indicators], rules) }
    guard let lowest = outcomes.firstIndex(where: { $0.rated > 0 }),
      let highest = outcomes.lastIndex(where: { $0.rated > 0 })
    else { return Mastery(level: nil, flags: [], rungs: outcomes) }
    var mastery = Mastery(level: nil, flags: [], rungs: outcomes)
    if outcomes[lowest...highest].contains(where: { $0.rated < $0.total }) { mastery.flags.insert(.unratedIndicators) }
    if rules.belowLowestRated == .required, lowest > 0 {
      mastery.flags.insert(.fewIndicators)
      return mastery
    }
    for rung in 0..<lowest { mastery.rungs[rung].state = .assumed }
    let first = outcomes[lowest...].firstIndex { $0.state != .mastered } ?? outcomes.endIndex
    let below = Ratio(first == 0 ? base : outcomes[first - 1].level).reduced
    mastery.level = below
    guard first < outcomes.endIndex else { return mastery }
    if first <= highest, outcomes[first].rated < rules.minIndicators { mastery.flags.insert(.fewIndicators) }
    if let mean = outcomes[first].mean, mean >= rules.partial {
      mastery.rungs[first].state = .partly
      mastery.level = Combiner.mean.combine([below, Ratio(outcomes[first].level)])
    }
    return mastery
  }
}

/// The level that indicators show, and what each level contributes.
public struct Mastery: Hashable, Sendable {
  /// What became of one level.
  public struct Rung: Hashable, Sendable {
    public enum State: Hashable, Sendable {
      case assumed
      case mastered
      case partly
      case unmastered
    }

    public var level: FixedDecimal
    public var total: Int
    public var rated: Int
    /// Over the rated ones.
    public var mean: Ratio?
    public var state: State

    init(_ rung: IndicatorLadder.Rung, _ means: ArraySlice<Ratio?>, _ rules: MasteryRules) {
      level = rung.level
      total = means.count
      var sum = Ratio.zero
      rated = means.count { $0 != nil }
      for case let mean? in means { sum = (sum + mean).tamed }
      mean = rated == 0 ? nil : sum / Ratio(Int128(rated))
      let isMastered = rated >= rules.minIndicators && mean.map { $0 >= rules.threshold } ?? false
      state = isMastered ? .mastered : .unmastered
    }
  }

  /// `nil` = not measurable.
  public var level: Ratio?
  public var flags: FlagSet
  public var rungs: [Rung]
}
