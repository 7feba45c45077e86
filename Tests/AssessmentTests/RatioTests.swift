import Assessment
import Testing

@Suite struct RatioTests {
  @Test func addsAndMultipliesExactly() {
    #expect(Ratio(1, 3) + Ratio(1, 6) == Ratio(1, 2))
    #expect(Ratio(2, 3) * Ratio(3, 4) == Ratio(1, 2))
    #expect(Ratio(1, 2) - Ratio(2, 3) == Ratio(-1, 6))
    #expect(Ratio(1, 2) / Ratio(-3, 4) == Ratio(-2, 3))
  }

  @Test func keepsTheSignAboveTheLine() {
    #expect(Ratio(1, -2).description == "-1/2")
    #expect(Ratio(1, -2).isNegative)
    #expect(Ratio(0, -5).isZero)
  }

  @Test func comparesAndHashesByValue() {
    #expect(Ratio(2, 4) == Ratio(1, 2))
    #expect(Ratio(2, 4).hashValue == Ratio(1, 2).hashValue)
    #expect(Ratio(1, 3) < Ratio(34, 100))
    #expect(Set([Ratio(10, 5), Ratio(2)]).count == 1)
  }

  @Test func widensWhereSumsLeave128Bits() {
    // 1/2 + 1/3 + 1/5 + … over the primes: the denominator is their product, far beyond 128 bits.
    let primes: [Int128] = [
      2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
    ]
    let sum = primes.reduce(Ratio.zero) { $0 + Ratio(1, $1) }
    let back = primes.reduce(sum) { $0 - Ratio(1, $1) }
    #expect(back.isZero)
    #expect(sum > Ratio(3, 2))
    #expect(sum.description.split(separator: "/").last == "2566376117594999414479597815340071648394470")
  }

  @Test func multipliesWideNumbersToKnownValues() {
    let factorial = (1...40).reduce(Ratio.one) { $0 * Ratio(Int128($1)) }
    #expect(factorial.description == "815915283247897734345611269596115894272000000000")
    #expect((factorial / factorial) == .one)
    let shrunk = (1...39).reduce(factorial) { $0 / Ratio(Int128($1)) }
    #expect(shrunk.description == "40")
  }

  @Test func keepsTheGreatestAndLeast128BitNumbers() {
    let least = Ratio(Int128.min)
    #expect((-least).description == "170141183460469231731687303715884105728")
    #expect((least + Ratio(1)) == -Ratio(Int128.max))
    #expect(Ratio(Int128.max, -1) == -Ratio(Int128.max))
    #expect(Ratio(Int128.min, -1) > Ratio(Int128.max))
  }

  @Test(arguments: [("2.5", "5/2"), ("2/3", "2/3"), ("-4/6", "-2/3"), ("10/5", "2"), ("0/7", "0")])
  func readsDecimalsAndFractions(text: String, value: String) throws {
    #expect(try Ratio(parsing: text).description == value)
  }

  @Test(arguments: ["", "/", "1/", "/2", "1/0", "1/-2", "1/2/3", "0.5/2", "1 /2", "1e3", "1234567890123/2"])
  func refusesWhatIsNoFraction(text: String) {
    #expect(throws: NumberFault.self) { try Ratio(parsing: text) }
  }

  @Test func reducesWithoutChangingTheValue() {
    #expect(Ratio(6, 4).reduced == Ratio(3, 2))
    #expect(Ratio(-6, 4).reduced.description == "-3/2")
    #expect(Ratio(0, 9).reduced.description == "0")
  }

  @Test func tellsWhetherItIsADecimal() {
    #expect(Ratio(5, 2).fixedDecimal == FixedDecimal(millionths: 2_500_000))
    #expect(Ratio(8, 3).fixedDecimal == nil)
    #expect(Ratio(1, 1_000_000).fixedDecimal == FixedDecimal(millionths: 1))
    #expect(Ratio(1, 2_000_000).fixedDecimal == nil)
    #expect(Ratio(1_000_000_000_000).fixedDecimal == nil)
  }
}
