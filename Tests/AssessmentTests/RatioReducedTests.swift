import Assessment
import Testing

/// Lowest terms keep long sums small and never change a value.
@Suite struct RatioReducedTests {
  @Test(arguments: [(Int128(2_200_000), Int128(27_000)), (-6, 4), (0, 7), (5, 1)])
  func keepsTheValue(numerator: Int128, denominator: Int128) {
    let ratio = Ratio(numerator, denominator)
    #expect(ratio.reduced == ratio)
    #expect(ratio.reduced.description == ratio.description)
  }

  @Test func keepsALongSumExact() {
    let sum = (1...40).reduce(Ratio.zero) { sum, _ in (sum + Ratio(333_333, 1_000_000)).reduced }
    #expect(sum == Ratio(1_333_332, 100_000))
  }
}
