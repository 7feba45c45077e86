import Assessment
import Testing

@Suite struct FixedDecimalTests {
  @Test(arguments: [
    ("3", 3_000_000), ("2.5", 2_500_000), ("2,5", 2_500_000), ("+1", 1_000_000), ("-0.125", -125_000), ("0", 0),
    ("-0", 0), ("007", 7_000_000), ("1.000", 1_000_000), ("0.000001", 1), ("999999999999", 999_999_999_999_000_000),
  ])
  func readsDecimals(text: String, millionths: Int64) throws {
    #expect(try FixedDecimal(parsing: text).millionths == millionths)
  }

  @Test(arguments: [
    ("", NumberFault.empty), ("1.98E+17", .exponent), ("1e5", .exponent), ("e5", .unexpectedCharacter),
    (".5", .separators), ("1.", .separators), ("1.2.3", .separators), ("1,2.3", .separators),
    ("1234567890123", .tooManyDigits), ("0.1234567", .tooManyDecimals), ("1 000", .unexpectedCharacter),
    ("--1", .unexpectedCharacter), ("1-", .unexpectedCharacter), ("-", .unexpectedCharacter),
    ("3+", .unexpectedCharacter),
    ("½", .unexpectedCharacter),
  ])
  func refusesWhatIsNoDecimal(text: String, fault: NumberFault) {
    #expect(throws: fault) { try FixedDecimal(parsing: text) }
  }

  @Test(arguments: ["0", "3", "-3", "2.5", "-0.125", "0.000001", "999999999999", "123456.654321"])
  func printsTheShortestTextAndReadsItBack(text: String) throws {
    #expect(try FixedDecimal(parsing: text).description == text)
  }

  @Test func ordersByValue() {
    #expect(FixedDecimal(-1) < .zero)
    #expect(FixedDecimal(millionths: 1) > .zero)
    #expect(FixedDecimal(2) == FixedDecimal(millionths: 2_000_000))
  }
}
