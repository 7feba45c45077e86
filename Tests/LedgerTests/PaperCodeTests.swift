import SeededRandom
import Testing

@testable import Ledger

@Suite struct PaperCodeTests {
  @Test func isASizeAndSevenGroups() throws {
    let code = try CheckpointExamples.checkpoint().paperCode.description
    #expect(code == "8-BQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-HY7C")
  }

  @Test func readsWhatItWrites() throws {
    let code = try CheckpointExamples.checkpoint().paperCode
    #expect(try PaperCode(parsing: code.description) == code)
  }

  @Test func readsWhatAPersonTypes() throws {
    let code = try CheckpointExamples.checkpoint().paperCode
    let typed = code.description.lowercased().replacing("-", with: " - ").replacing("0", with: "o").replacing(
      "1",
      with: "l"
    )
    #expect(try PaperCode(parsing: typed) == code)
  }

  @Test func matchesItsRootAndNoOther() throws {
    let checkpoint = try CheckpointExamples.checkpoint()
    #expect(checkpoint.paperCode.matches(root: checkpoint.root))
    #expect(!checkpoint.paperCode.matches(root: try CheckpointExamples.checkpoint(size: 7).root))
  }

  @Test func noticesEveryMistypedDigit() throws {
    let text = Array(try CheckpointExamples.checkpoint().paperCode.description)
    for index in text.indices.dropFirst(2) where text[index] != "-" {
      var mistyped = text
      mistyped[index] = text[index] == "7" ? "8" : "7"
      #expect(throws: PaperCode.Fault.mistyped) { try PaperCode(parsing: String(mistyped)) }
    }
    #expect(throws: PaperCode.Fault.mistyped) { try PaperCode(parsing: "1" + String(text)) }
  }

  @Test(arguments: [
    "", "8", "8-", "x-7QX4", "-7QX4-M2K9-TDHB-3F0W-ZC8R-VN51-0J6E", "8-7QX4-M2K9-TDHB-3F0W-ZC8R-VN51-0J6U",
  ])
  func refusesWhatIsNoCode(text: String) {
    #expect(throws: PaperCode.Fault.malformed) { try PaperCode(parsing: text) }
  }

  @Test func readsTheDigitsItWrites() {
    var generator = SeededGenerator(seed: 32)
    let bytes = generator.bytes(40)
    #expect(CrockfordBase32.bytes(of: CrockfordBase32.values(of: bytes)) == bytes)
  }
}
