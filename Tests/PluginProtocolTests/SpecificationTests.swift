import Assessment
import EvaluatorKit
import Foundation
import JSONText
import PluginProtocol
import Testing

/// The specification and its schemas say what the code does.
struct SpecificationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func schema(_ type: String) throws -> JSONValue {
    let file = Self.root.appending(path: "Documentation/schemas/plugin-protocol/\(type).json")
    return try JSONParser.parse([UInt8](try Data(contentsOf: file)))
  }

  /// The members of a message against those of its schema.
  private func expectDescribed(_ message: JSONValue) throws {
    let object = try #require(message.object)
    let type = try #require(message["type"]?.string)
    #expect(object.members.first?.name == "type")
    let schema = try schema(type)
    let known = schema["properties"]?.object?.members.map(\.name) ?? []
    for member in object.members { #expect(known.contains(member.name), "\(type).\(member.name)") }
    for name in schema["required"]?.array ?? [] {
      #expect(message[name.string ?? ""] != nil, "\(type) lacks \(name)")
    }
  }

  @Test(arguments: MessageType.allCases)
  func describesEveryMessageByASchema(type: MessageType) throws {
    let schema = try schema(type.rawValue)
    #expect(schema["title"]?.string == type.rawValue)
    #expect(schema["properties"]?["type"]?["const"]?.string == type.rawValue)
  }

  @Test func writesMessagesAsTheSchemasSay() throws {
    let sample = try Sample()
    let text = LocalizedText(id: "i", en: "e")
    let description = EvaluatorDescription(
      id: "example/x",
      version: "1.0.0",
      summary: text,
      rationale: text,
      kinds: [.technical],
      parameters: [],
      examples: []
    )
    let messages: [JSONValue] = [
      HelloMessage().json, WelcomeMessage(version: 1, id: "a/b", release: "1.0.0").json,
      RefusalMessage(field: "id", expected: "a", found: "b").json, DescriptionMessage(description).json,
      SetupMessage(number: 1, setup: sample.setup, texts: ["bei", "test"]).json,
      ConfiguredMessage(number: 1).json, TextsMessage(setup: 1, texts: []).json,
      FailureMessage(batch: 1, number: 1, reason: "").json, CancelMessage(batch: 1).json,
      CancelMessage(batch: 1).answer,
      ExplanationMessage(batch: 1, finding: Finding(figure: .one), steps: []).json,
    ]
    for message in messages { try expectDescribed(message) }
  }

  @Test func writesHotMessagesAsTheSchemasSay() throws {
    let sample = try Sample()
    var numbering = OwnNumbering(setup: sample.setup)
    var writer = ByteWriter()
    writer.beginCases(batch: 1, setup: 2)
    writer.caseRow(0, sample.input, &numbering)
    writer.endRows()
    writer.beginFindings(batch: 1)
    _ = writer.findingRow(0, Finding(figure: .one))
    writer.endRows()
    writer.explain(batch: 1, setup: 2, sample.input, &numbering)
    for line in writer.bytes.split(separator: UInt8(ascii: "\n")) {
      try expectDescribed(try JSONParser.parse(Array(line)))
    }
  }

  /// Every message in the specification that is written out whole.
  @Test func showsMessagesAsTheSchemasSay() throws {
    let file = Self.root.appending(path: "Documentation/plugin-protocol.md")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    var shown: Set<String> = []
    for line in lines where line.hasPrefix("{\"type\"") {
      guard let message = try? JSONParser.parse(line.replacing("{…}", with: "{}").replacing("[…]", with: "[]"))
      else { continue }
      try expectDescribed(message)
      shown.insert(message["type"]?.string ?? "")
    }
    #expect(shown.count >= 13)
  }
}
