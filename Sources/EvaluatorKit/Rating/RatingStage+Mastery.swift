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
    guard ratings.contains(where: \.isIndicator) else { return MasteryReading(mastery: nil, voices: [], ratings: []) }
    let indicators = ratings.filter(\.isIndicator)
    let groups = VoiceGroups(indicators)
    let mastery = ladder.mastery(of: highestMeans(groups.ratings[...]), rules.mastery)
    judgement.note(mastery.flags)
    record(mastery, indicators, recorder: &recorder)
    return MasteryReading(mastery: mastery, voices: groups.voices, ratings: indicators)
  }

  /// The level that the indicators of one assessor show alone: an independent level for the spread.
  func ownMastery(of ratings: ArraySlice<Rating>) -> Ratio? {
    ladder.mastery(of: highestMeans(ratings), rules.mastery).level
  }

  /// For each indicator the highest of the methods' means; `nil` where nobody rated it. The ratings stand by voice.
  private func highestMeans(_ ratings: ArraySlice<Rating>) -> [Ratio?] {
    var highest: [Ratio?] = Array(repeating: nil, count: ladder.count)
    var method = IndicatorSums(ladder.count)
    var voice = IndicatorSums(ladder.count)
    for index in ratings.indices {
      let rating = ratings[index]
      if let place = rating.indicator { voice.add(rating.value, at: place, raters: rating.raters) }
      let next = index + 1 < ratings.endIndex ? ratings[index + 1].voice : nil
      guard next != rating.voice else { continue }
      voice.forEachMean { place, mean, raters in method.add(mean, at: place, raters: raters) }
      voice.clear()
      guard next?.method != rating.method else { continue }
      method.forEachMean { place, mean, _ in highest[place] = highest[place].map { max($0, mean) } ?? mean }
      method.clear()
    }
    return highest
  }
}

/// Sums of values by indicator, a value of n raters counting n times.
private struct IndicatorSums {
  private var sums: [Ratio]
  private var counts: [Int]
  private var most: [Int]

  init(_ count: Int) {
    sums = Array(repeating: .zero, count: count)
    counts = Array(repeating: 0, count: count)
    most = counts
  }

  mutating func add(_ value: Ratio, at place: Int, raters: Int) {
    sums[place] = (sums[place] + (raters == 1 ? value : value * Ratio(Int128(raters)))).tamed
    counts[place] += raters
    most[place] = max(most[place], raters)
  }

  /// The mean of each indicator that has values, and the most raters of one of them.
  func forEachMean(_ body: (Int, Ratio, Int) -> Void) {
    for place in counts.indices where counts[place] > 0 {
      let mean = counts[place] == 1 ? sums[place] : sums[place] / Ratio(Int128(counts[place]))
      body(place, mean, most[place])
    }
  }

  mutating func clear() {
    for place in counts.indices where counts[place] > 0 { (sums[place], counts[place], most[place]) = (.zero, 0, 0) }
  }
}
