import Assessment
import Testing

@Suite struct RatioTextTests {
  @Test(arguments: [
    (Ratio(4400, 54), "2200/27"), (Ratio(-6, 4), "-3/2"), (Ratio(6, 3), "2"), (Ratio(0, 7), "0"),
    (Ratio(5, -10), "-1/2"),
  ])
  func describesTheReducedFraction(value: Ratio, text: String) {
    #expect(value.description == text)
  }

  @Test func describesFractionsBeyond128Bits() {
    let wide = Ratio(Int128.max, 3) * Ratio(Int128.max, 7)
    let square = "28948022309329048855892746252171976962977213799489202546401021394546514198529"
    #expect(wide.description == square + "/21")
  }

  @Test(arguments: [
    (Ratio(5, 2), "2.5"), (Ratio(-1, 2), "-0.5"), (Ratio(3), "3"), (Ratio(0), "0"), (Ratio(8, 3), "2.666667"),
    (Ratio(-1, 3_000_000), "0"), (Ratio(1, 8), "0.125"), (Ratio(2_999_999_999, 1_000_000_000), "3"),
  ])
  func writesTheShortestDecimal(value: Ratio, text: String) {
    #expect(value.shortText == text)
  }
}
