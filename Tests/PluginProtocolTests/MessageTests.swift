import Assessment
import EvaluatorKit
import JSONText
import PluginProtocol
import Testing

struct MessageTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  private func reader(_ json: JSONValue) throws -> MessageReader { try MessageReader(line: json.compactBytes) }

  @Test func carriesASetupAndBack() throws {
    let message = SetupMessage(number: 3, setup: sample.setup, texts: ["bei", "test", "1.1"])
    let read = try SetupMessage(reader(message.json))
    #expect(read.json == message.json)
    #expect(read.competency == sample.setup.competency)
    #expect(read.scale == sample.setup.scale)
    #expect(read.methods == sample.setup.methods.map(\.method))
    #expect(read.parameters == sample.setup.parameters)
    #expect(read.rubricMethods == ["bei", "test", "other"])
  }

  @Test func carriesADescriptionWithItsExamples() throws {
    let text = LocalizedText(id: "contoh", en: "example")
    let description = EvaluatorDescription(
      id: "example/mean",
      version: "1.2.3",
      summary: text,
      rationale: text,
      kinds: [.technical],
      parameters: [
        parameter("a", .decimal(low: Ratio(1, 3), high: nil)), parameter("b", .integer(0...9)),
        parameter("c", .choice(["x", "y"])), parameter("d", .text),
        parameter("e", .list(of: .record([parameter("f", .map(keys: ["self"], to: .text))]))),
      ],
      examples: [
        EvaluatorExample(title: text, setup: sample.setup, input: sample.input, expected: Finding(figure: Ratio(8, 3)))
      ],
      loweringReason: text
    )
    let message = DescriptionMessage(description)
    let read = try DescriptionMessage(reader(message.json))
    #expect(read.json == message.json)
    #expect(read.description.parameters == description.parameters)
    #expect(read.description.loweringReason == text)
    #expect(read.description.examples.first?.expected.figure == Ratio(8, 3))
  }

  private func parameter(_ name: String, _ type: ParameterType) -> ParameterDescription {
    ParameterDescription(name: name, type: type, defaultText: nil, summary: LocalizedText(id: "i", en: "e"))
  }

  @Test func carriesFaultsOfParameters() throws {
    let fault = ParameterFault(path: ["a", "0"], reason: LocalizedText(id: "i", en: "e"), suggestion: "b")
    let read = try ConfiguredMessage(reader(ConfiguredMessage(number: 4, faults: [fault]).json))
    #expect(read.faults == [fault])
  }

  @Test func carriesAnExplanation() throws {
    let step = ExplanationStep(
      rule: "mean",
      sentence: LocalizedText(id: "rata-rata", en: "mean"),
      subject: .method("bei"),
      evidence: [0, 2],
      result: Ratio(8, 3)
    )
    let message = ExplanationMessage(batch: 3, finding: Finding(figure: Ratio(8, 3)), steps: [step])
    let read = try ExplanationMessage(reader(message.json))
    #expect(read.steps == [step])
    #expect(read.finding == message.finding)
  }

  @Test(arguments: [
    (1, 1, 1, 3, 1), (1, 3, 1, 2, 2), (2, 4, 3, 9, 4),
  ])
  func agreesOnTheHighestVersionOfBoth(low: Int, high: Int, otherLow: Int, otherHigh: Int, version: Int) throws {
    #expect(try HelloMessage(lowest: low, highest: high).agree(lowest: otherLow, highest: otherHigh) == version)
  }

  @Test func refusesVersionsThatDoNotMeet() {
    let refusal = #expect(throws: RefusalMessage.self) {
      try HelloMessage(lowest: 1, highest: 1).agree(lowest: 2, highest: 3)
    }
    #expect(refusal?.field == "protocol")
  }

  @Test func namesThePlaceOfAFault() throws {
    let fault = #expect(throws: ProtocolFault.self) {
      try SetupMessage(reader(["type": "configure", "setup": 1, "kind": "managerial", "scale": ["min": "x"]]))
    }
    #expect(fault?.place == "message.scale.min")
  }

  @Test func refusesAFlagThatIsNeitherTrueNorFalse() throws {
    var message = try #require(SetupMessage(number: 3, setup: sample.setup, texts: ["bei", "test"]).json.object)
    var method = try #require(message["methods"]?.array?.first?.object)
    method["anonymous"] = "yes"
    message["methods"] = .array([.object(method)])
    let fault = #expect(throws: ProtocolFault.self) { try SetupMessage(reader(.object(message))) }
    #expect(fault?.place == "message.methods[0].anonymous")
  }

  @Test func findsLinesInChunksOfAnySize() {
    let text = "one\ntwo\n\nthree"
    for size in 1...text.utf8.count {
      var buffer = LineBuffer()
      var lines: [String] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        rest.prefix(size).withUnsafeBytes { buffer.append($0) }
        rest = rest.dropFirst(size)
        while let line = buffer.nextLine() { lines.append(String(decoding: buffer.bytes[line], as: UTF8.self)) }
      }
      #expect(lines == ["one", "two", ""])
      #expect(buffer.pendingCount == 5)
    }
  }
}
