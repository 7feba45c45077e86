import Assessment
import EvaluatorKit
import JSONText
import PluginProtocol
import Testing

/// Whatever a plugin writes, reading it ends in a value or a fault: never in a trap.
struct FuzzTests {
  private static func lines() throws -> [[UInt8]] {
    let sample = try Sample()
    let text = LocalizedText(id: "i", en: "e")
    let parameter = ParameterDescription(name: "n", type: .integer(1...9), defaultText: "{a: [1]}", summary: text)
    let description = EvaluatorDescription(
      id: "example/x",
      version: "1.0.0",
      summary: text,
      rationale: text,
      kinds: [.technical],
      parameters: [parameter],
      examples: [
        EvaluatorExample(title: text, setup: sample.setup, input: sample.input, expected: Finding(figure: Ratio(8, 3)))
      ]
    )
    let step = ExplanationStep(rule: "r", sentence: text, evidence: [0], result: Ratio(8, 3))
    let messages: [JSONValue] = [
      DescriptionMessage(description).json, WelcomeMessage(version: 1, id: "a/b", release: "1.0.0").json,
      ConfiguredMessage(number: 1, faults: [ParameterFault(path: ["n"], reason: text)]).json,
      ExplanationMessage(batch: 1, finding: Finding(figure: .one, floor: .zero), steps: [step]).json,
      FailureMessage(batch: 1, number: 1, reason: "x").json,
    ]
    var writer = ByteWriter()
    writer.beginFindings(batch: 1)
    _ = writer.findingRow(0, Finding(figure: Ratio(-123_456_789, 3), floor: .one, ceiling: .one, flags: [.fewMethods]))
    writer.byte(UInt8(ascii: ","))
    _ = writer.findingRow(1, .notMeasurable([.noEvidence]))
    writer.endRows()
    return messages.map(\.compactBytes) + [writer.bytes]
  }

  @Test func readsMutilatedLinesWithoutATrap() throws {
    var random = Random(state: 11)
    for line in try Self.lines() {
      for _ in 0..<600 { read(random.mutilated(line)) }
    }
  }

  private func read(_ line: [UInt8]) {
    var cursor = ByteCursor(line)
    guard let type = cursor.messageType() else { return }
    if type == .findings {
      guard cursor.nextMember("batch"), cursor.natural() != nil else { return }
      _ = cursor.findings { _, _ in true }
    }
    guard let reader = try? MessageReader(line: line) else { return }
    _ = try? DescriptionMessage(reader)
    _ = try? WelcomeMessage(reader)
    _ = try? ConfiguredMessage(reader)
    _ = try? ExplanationMessage(reader)
    _ = try? FailureMessage(reader)
  }

  private struct Random {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    /// One to four bytes changed, taken out, doubled, or the line cut short.
    mutating func mutilated(_ line: [UInt8]) -> [UInt8] {
      var bytes = line
      for _ in 0...below(4) where !bytes.isEmpty {
        let place = below(bytes.count)
        switch below(5) {
        case 0: bytes[place] = UInt8(below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(1 + below(40)), at: place)
        case 3: bytes[place] = Array("\"[]{},:0123456789-./\\".utf8)[below(20)]
        default: if below(4) == 0 { bytes.removeLast(bytes.count - place) }
        }
      }
      return bytes
    }
  }

  @Test(arguments: [String(repeating: "[", count: 5000), "{a: ", String(repeating: "1", count: 1001)])
  func refusesDefaultsThatCannotBeRead(text: String) {
    let parameter: JSONValue = [
      "name": "n", "type": ["is": "text"], "default": .string(text), "summary": ["id": "i", "en": "e"],
    ]
    let people: JSONValue = ["id": "i", "en": "e"]
    let message: JSONValue = [
      "type": "description", "id": "a/b", "version": "1.0.0", "summary": people, "rationale": people, "kinds": [],
      "parameters": [parameter], "examples": [],
    ]
    let fault = #expect(throws: ProtocolFault.self) {
      try DescriptionMessage(MessageReader(line: message.compactBytes))
    }
    #expect(fault?.place == "message.parameters[0].default")
  }
}
