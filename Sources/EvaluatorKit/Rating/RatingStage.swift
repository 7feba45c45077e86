public import Assessment

/// The stage that rating evaluators share: levels per assessor within a method, then across methods (contract 6.1–6.7).
///
/// Prepared once per competency. An evaluator calls its parts in order and may put its own rule in place of one:
/// `ratings` → `voiceLevels` and `mastery` → `withinMethod` → `checkMethods`, `checkAssessors`, `checkSpread` →
/// `acrossMethods`. Every part records what it did; the steps of an anonymous method carry no single value and no
/// place of evidence.
public struct RatingStage: Sendable {
  public let rules: RatingRules
  /// The planned methods that can give a level for this competency, in the rubric's order.
  public let methods: [MethodPlan]
  public let ladder: IndicatorLadder

  /// The values must have been decoded by descriptions that include `RatingRules.parameters`.
  public init(_ setup: EvaluatorSetup, _ values: ParameterValues) {
    rules = RatingRules(values)
    ladder = IndicatorLadder(setup)
    let code = setup.competency.code
    methods = setup.methods
      .filter { $0.method.measures != [.certificate] || $0.method.grants.contains { $0.competency == code } }
      .map { MethodPlan($0, setup) }
  }

  /// The rows that carry a level, a score or an indicator of a planned method, in the order of the evidence.
  ///
  /// Rows without a number, certificates and indicators that the competency does not have are left out. Where one
  /// assessor gave levels and indicators by one method, only the preferred ones stay.
  public func ratings(
    of input: EvaluationCase,
    where isCounted: (Evidence) -> Bool = { _ in true }
  ) -> [Rating] {
    var ratings: [Rating] = []
    ratings.reserveCapacity(input.evidence.count)
    for (place, row) in input.evidence.enumerated() where isCounted(row) {
      guard case .number(let value) = row.value,
        let method = methods.firstIndex(where: { $0.symbol == row.method })
      else { continue }
      switch methods[method].measure(of: row) {
      case .certificate: continue
      case .indicator:
        guard let indicator = row.indicator.flatMap(ladder.place(of:)) else { continue }
        ratings.append(Rating(row, at: place, method: method, indicator: indicator, value: .smallest(value)))
      case .level:
        ratings.append(Rating(row, at: place, method: method, indicator: nil, value: .smallest(value)))
      case .score:
        let level = methods[method].converter.level(of: value, required: input.required)
        ratings.append(Rating(row, at: place, method: method, indicator: nil, value: level))
      }
    }
    return preferred(ratings)
  }

  private func preferred(_ ratings: [Rating]) -> [Rating] {
    guard methods.contains(where: { $0.measures(.indicator) && $0.method.measures.count > 1 }),
      ratings.contains(where: \.isIndicator), !ratings.allSatisfy(\.isIndicator)
    else { return ratings }
    let withIndicators = Set(ratings.filter(\.isIndicator).map(\.voice))
    let withLevels = Set(ratings.filter { !$0.isIndicator }.map(\.voice))
    let both = withIndicators.intersection(withLevels)
    return ratings.filter {
      !both.contains($0.voice) || $0.isIndicator == (methods[$0.method].preferred == .indicator)
    }
  }

  /// The level of each voice: the mean of its own values first, so that one assessor is one voice however many
  /// values were given. Sorted by voice.
  public func voiceLevels<Recorder: StepRecorder>(of ratings: [Rating], recorder: inout Recorder) -> [VoiceLevel] {
    guard !ratings.allSatisfy(\.isIndicator) else { return [] }
    let groups = VoiceGroups(ratings.contains(where: \.isIndicator) ? ratings.filter { !$0.isIndicator } : ratings)
    var levels: [VoiceLevel] = []
    levels.reserveCapacity(groups.ranges.count)
    for range in groups.ranges {
      let rows = groups.ratings[range]
      let own = VoiceLevel(
        voice: groups.ratings[range.lowerBound].voice,
        level: ownMean(rows),
        raters: rows.reduce(1) { max($0, $1.raters) },
        places: rows.map(\.place)
      )
      if rows.count > 1, !methods[own.voice.method].method.anonymous { recorder.record(ownMeanStep(own)) }
      levels.append(own)
    }
    return levels
  }

  /// The level of one method over its assessors by `within`; `mastery` counts once for each assessor who gave
  /// indicators. `nil` where there is no level.
  public func withinMethod<Recorder: StepRecorder>(
    _ method: Int,
    _ levels: [VoiceLevel],
    _ mastery: MasteryReading,
    recorder: inout Recorder
  ) -> MethodLevel? {
    let own = levels.filter { $0.voice.method == method }
    let indicators = mastery.level == nil ? [] : mastery.voices.filter { $0.method == method }
    var values = own.map(\.level)
    if let level = mastery.level { values += indicators.map { _ in level } }
    guard let level = rules.within.combiner.combine(values) else { return nil }
    let places = own.flatMap(\.places) + (indicators.isEmpty ? [] : mastery.places(of: method))
    let result = MethodLevel(method: method, level: level, voices: values.count, places: places.sorted())
    recorder.record(withinStep(result, ofIndicators: !indicators.isEmpty))
    return result
  }

  /// Σ w·x / Σ w over the methods present; refuses where all of them weigh nothing.
  public func acrossMethods<Recorder: StepRecorder>(
    _ levels: [MethodLevel],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> Ratio? {
    let weighted = levels.map { WeightedValue($0.level, weight: Ratio(methods[$0.method].method.weight)) }
    guard let figure = Combiner.weightedMean(weighted) else {
      judgement.refuse(.methodMissing)
      return nil
    }
    recorder.record(acrossStep(levels, figure))
    return figure
  }

  /// Σ n·x / Σ n over the rows of one voice. Not empty.
  private func ownMean(_ rows: ArraySlice<Rating>) -> Ratio {
    guard rows.count > 1 else { return rows[rows.startIndex].value }
    var (sum, count) = (Ratio.zero, 0)
    for row in rows {
      sum = (sum + (row.raters == 1 ? row.value : row.value * Ratio(Int128(row.raters)))).tamed
      count += row.raters
    }
    return (sum / Ratio(Int128(count))).reduced
  }
}

extension RatingRules.Within {
  /// The combiner of the assessors' levels.
  public var combiner: Combiner {
    switch self {
    case .mean: .mean
    case .median: .median
    case .lowest: .minimum
    }
  }
}
