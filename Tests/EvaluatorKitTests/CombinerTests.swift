import Assessment
import EvaluatorKit
import SeededRandom
import Testing

@Suite struct CombinerTests {
  private func ratios(_ values: [Int128]) -> [Ratio] { values.map { Ratio($0, 2) } }

  @Test(arguments: [
    (Combiner.mean, Ratio(9, 4)), (.median, Ratio(9, 4)), (.minimum, Ratio(1)), (.maximum, Ratio(7, 2)),
    (.trimmedMean(Ratio(1, 6)), Ratio(9, 4)), (.highestSustained(times: 2), Ratio(3)),
  ])
  func combinesSixValues(combiner: Combiner, expected: Ratio) {
    #expect(combiner.combine(ratios([2, 3, 4, 5, 6, 7])) == expected)
  }

  @Test func takesTheMiddleOfAnOddCount() {
    #expect(Combiner.median.combine(ratios([9, 1, 4])) == Ratio(2))
  }

  @Test func takesTheMidpointOfAnEvenCount() {
    #expect(Combiner.median.combine(ratios([1, 2, 9, 4])) == Ratio(3, 2))
  }

  /// floor(n·p) at each end: 6 · 0.3 = 1.8 drops one, 6 · 1/3 = 2 drops two, 5 · 0.1 drops none.
  @Test func dropsTheWholePartOfTheShareAtEachEnd() {
    let six = ratios([0, 2, 4, 6, 8, 40])
    #expect(Combiner.trimmedMean(Ratio(3, 10)).combine(six) == Ratio(5, 2))
    #expect(Combiner.trimmedMean(Ratio(1, 3)).combine(six) == Ratio(5, 2))
    #expect(Combiner.trimmedMean(Ratio(1, 10)).combine(ratios([0, 2, 4, 6, 38])) == Ratio(5))
  }

  @Test func sustainsOnlyWhatEnoughValuesReach() {
    let values = ratios([2, 4, 4, 10])
    #expect(Combiner.highestSustained(times: 1).combine(values) == Ratio(5))
    #expect(Combiner.highestSustained(times: 3).combine(values) == Ratio(2))
    #expect(Combiner.highestSustained(times: 5).combine(values) == nil)
  }

  @Test func makesNoNumberOfNothing() {
    for combiner in [Combiner.mean, .median, .minimum, .maximum, .trimmedMean(.zero), .highestSustained(times: 1)] {
      #expect(combiner.combine([]) == nil)
    }
    #expect(Combiner.weightedMean([]) == nil)
    #expect(Combiner.weightedMean([WeightedValue(Ratio(3), weight: .zero)]) == nil)
  }

  @Test func weighsValuesExactly() {
    let values = [WeightedValue(Ratio(3), weight: Ratio(40)), WeightedValue(Ratio(2), weight: Ratio(30))]
    #expect(Combiner.weightedMean(values) == Ratio(18, 7))
  }

  /// Never lowered by raising one value, whichever order the values come in.
  @Test(arguments: [
    Combiner.mean, .median, .trimmedMean(Ratio(1, 4)), .minimum, .maximum, .highestSustained(times: 2),
  ])
  func keepsOrderAndMonotony(combiner: Combiner) throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var values = (0..<Int.random(in: 2...9, using: &random)).map { _ in
        Ratio(Int128(Int.random(in: -10...10, using: &random)), Int128(Int.random(in: 1...4, using: &random)))
      }
      let before = try #require(combiner.combine(values))
      #expect(combiner.combine(values.shuffled(using: &random)) == before)
      let place = Int.random(in: 0..<values.count, using: &random)
      values[place] = values[place] + Ratio(1, 3)
      #expect(try #require(combiner.combine(values)) >= before)
    }
  }
}
