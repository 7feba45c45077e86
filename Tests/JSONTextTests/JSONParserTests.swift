import JSONText
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    #"{"a":[1,2.50,-3e+2,true,false,null],"b":{"c":"x"}}"#, "[]", "{}", "0", "\"\"", #"["\"\\\b\f\n\r\t\u0001"]"#,
    #"{"nama":"Kerja sama – 😀"}"#,
  ])
  func writesBackWhatItRead(text: String) throws {
    #expect(try JSONParser.parse(text).compactText == text)
  }

  @Test func decodesEscapesAndSurrogatePairs() throws {
    #expect(try JSONParser.parse(#""\u00e9\/\ud83d\ude00\u0041""#) == .string("é/😀A"))
  }

  @Test func keepsTheTextOfANumber() throws {
    #expect(try JSONParser.parse(" 1.10 ").number?.text == "1.10")
  }

  @Test(arguments: [
    ("{\"a\":1,\n \"a\":2}", JSONSyntaxError.Reason.repeatedName, 2, 2), ("[1,]", .unexpectedByte, 1, 4),
    ("[01]", .invalidNumber, 1, 2), ("1.", .invalidNumber, 1, 1), ("[1] x", .trailingText, 1, 5),
    ("\"ab", .unexpectedEnd, 1, 4), ("{", .unexpectedEnd, 1, 2), ("", .unexpectedEnd, 1, 1),
    (#""\x""#, .invalidEscape, 1, 2), (#""\ud83d!""#, .unpairedSurrogate, 1, 2), ("\"é\n\"", .controlCharacter, 1, 3),
    ("[[[[0]]]]", .tooDeep, 1, 5), ("nul", .unexpectedByte, 1, 1), ("\"\\u12", .unexpectedEnd, 1, 2),
  ])
  func reportsTheFirstFault(text: String, reason: JSONSyntaxError.Reason, line: Int, column: Int) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(text, maximumDepth: 3) }
    #expect(error?.reason == reason)
    #expect(error?.line == line && error?.column == column, "\(String(describing: error))")
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) }
    #expect(error?.reason == .invalidUTF8)
  }

  @Test(arguments: ["1", "-0.5", "1e9"]) func acceptsNumbers(text: String) { #expect(JSONNumber(text) != nil) }
  @Test(arguments: ["", "-", "+1", "1.", ".5", "1,5", "1 "]) func refusesNonNumbers(text: String) {
    #expect(JSONNumber(text) == nil)
  }
}
