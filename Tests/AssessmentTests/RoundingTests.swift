import Assessment
import Testing

@Suite struct RoundingTests {
  /// Halves and their neighbours, on both sides of zero, to whole numbers.
  @Test(
    arguments: [
      (Rounding.halfUp, [-2, -1, -1, 0, 1, 1, 2, 3]),
      (.halfEven, [-2, -2, -1, 0, 0, 1, 2, 2]),
      (.up, [-2, -1, -1, 0, 1, 1, 2, 3]),
      (.down, [-3, -2, -2, -1, 0, 0, 1, 2]),
    ] as [(Rounding, [Int])]
  )
  func roundsHalvesAndNegatives(rounding: Rounding, expected: [Int]) {
    let values = [
      Ratio(-9, 4), Ratio(-3, 2), Ratio(-5, 4), Ratio(-1, 4), Ratio(1, 2), Ratio(3, 4), Ratio(7, 4), Ratio(5, 2),
    ]
    let rounded = values.map { $0.rounded(decimals: 0, rounding) }
    #expect(rounded == expected.map { Ratio(Int128($0)) })
  }

  @Test func leavesWholeStepsAlone() {
    for rounding in Rounding.allCases {
      #expect(Ratio(5, 2).rounded(toStep: FixedDecimal(millionths: 500_000), rounding) == Ratio(5, 2))
      #expect(Ratio(-7, 2).rounded(toStep: FixedDecimal(millionths: 500_000), rounding) == Ratio(-7, 2))
    }
  }

  @Test func roundsToStepsFromAnOrigin() {
    let half = FixedDecimal(millionths: 500_000)
    #expect(Ratio(12, 5).rounded(toStep: half, .halfUp) == Ratio(5, 2))
    #expect(Ratio(9, 4).rounded(toStep: half, .halfUp) == Ratio(5, 2))
    #expect(Ratio(9, 4).rounded(toStep: half, .halfEven) == Ratio(2))
    #expect(Ratio(13, 4).rounded(toStep: FixedDecimal(2), from: .one, .down) == Ratio(3))
    #expect(Ratio(2).rounded(toStep: FixedDecimal(2), from: .one, .halfUp) == Ratio(3))
  }

  @Test(arguments: [
    (Ratio(2200, 27), 2, "81.48"), (Ratio(8, 3), 6, "2.666667"), (Ratio(-1, 1000), 2, "0.00"),
    (Ratio(-1, 8), 2, "-0.12"),
    (Ratio(5), 0, "5"), (Ratio(999, 1000), 2, "1.00"), (Ratio(-7, 2), 1, "-3.5"),
  ])
  func printsSoManyDecimals(value: Ratio, decimals: Int, text: String) {
    #expect(value.text(decimals: decimals) == text)
  }

  @Test(arguments: [
    (Ratio(5, 2), "2.5"), (Ratio(8, 3), "2.666667"), (Ratio(3), "3"), (Ratio(0), "0"), (Ratio(10), "10"),
  ])
  func printsTheShortestText(value: Ratio, text: String) {
    #expect(value.shortText == text)
  }

  @Test func roundsWideNumbersLikeNarrowOnes() {
    let wide = (1...40).reduce(Ratio(5, 2)) { $0 * Ratio(Int128($1)) }
    let narrowed = (1...40).reduce(wide) { $0 / Ratio(Int128($1)) }
    #expect(narrowed.rounded(decimals: 0, .halfEven) == Ratio(2))
    #expect((wide + Ratio(1, 2)).rounded(decimals: 0, .halfUp) == wide + Ratio(1))
  }
}
