public import Assessment

/// What the indicators of a case show, and who rated them.
public struct MasteryReading: Sendable {
  /// `nil` = no indicator was rated.
  public var mastery: Mastery?
  /// Who rated indicators, ascending.
  public var voices: [Voice]
  let ratings: [Rating]

  public var level: Ratio? { mastery?.level }

  /// Of the rows of one method.
  public func places(of method: Int) -> [Int] { ratings.filter { $0.method == method }.map(\.place) }
}

extension RatingStage {
  /// The mastery that all indicator ratings show together: per indicator the mean over the assessors of a method,
  /// then the highest over methods (contract 6.7). Each method that rated indicators takes this level.
  public func mastery<Recorder: StepRecorder>(
    of ratings: [Rating],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> MasteryReading {
    let indicators = ratings.filter(\.isIndicator)
    guard !indicators.isEmpty else { return MasteryReading(mastery: nil, voices: [], ratings: []) }
    let mastery = ladder.mastery(of: highestMeans(indicators), rules.mastery)
    for flag in mastery.flags.flags { judgement.note(flag) }
    let reading = MasteryReading(mastery: mastery, voices: Set(indicators.map(\.voice)).sorted(), ratings: indicators)
    record(mastery, indicators, recorder: &recorder)
    return reading
  }

  /// The level that the indicators of one assessor show alone: an independent level for the spread.
  func ownMastery(of ratings: [Rating]) -> Ratio? {
    ladder.mastery(of: highestMeans(ratings), rules.mastery).level
  }

  private func highestMeans(_ indicators: [Rating]) -> [Ratio?] {
    var means: [Ratio?] = Array(repeating: nil, count: ladder.count)
    for method in methods.indices {
      for (place, mean) in self.means(indicators.filter { $0.method == method }) {
        means[place] = means[place].map { max($0, mean) } ?? mean
      }
    }
    return means
  }

  /// The mean over the assessors of one method, for each indicator that was rated.
  private func means(_ ratings: [Rating]) -> [(place: Int, mean: Ratio)] {
    var byPlace: [[WeightedValue]] = Array(repeating: [], count: ladder.count)
    for rows in grouped(ratings) {
      for (place, own) in ownMeans(rows) { byPlace[place].append(own) }
    }
    return byPlace.enumerated().compactMap { place, values in
      Combiner.weightedMean(values).map { (place, $0) }
    }
  }

  private func ownMeans(_ rows: [Rating]) -> [(place: Int, own: WeightedValue)] {
    var byPlace: [Int: [(raters: Int, value: Ratio)]] = [:]
    for row in rows {
      if case .indicator(let place, let value) = row.content { byPlace[place, default: []].append((row.raters, value)) }
    }
    return byPlace.map { place, values in
      (place, WeightedValue(ownMean(values), weight: Ratio(Int128(values.map(\.raters).max() ?? 1))))
    }
  }
}
