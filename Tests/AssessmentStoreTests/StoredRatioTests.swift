import Assessment
import Testing

@testable import AssessmentStore

@Suite struct StoredRatioTests {
  @Test(arguments: [
    "0", "3", "-5/2", "2200/27", "170141183460469231731687303715884105727",
    "-340282366920938463463374607431768211457/1000000000000000000000000000000000000000000001",
  ])
  func writesWhatItReads(text: String) throws {
    #expect(try Ratio(stored: text).stored == text)
  }

  @Test(arguments: ["", "-", "x", "1/0", "1/2/3", "1/", "/1", "1.5", "99999999999999999999999999999999999999999x"])
  func refusesOtherTexts(text: String) {
    #expect(throws: StoreError.self) { try Ratio(stored: text) }
  }
}
