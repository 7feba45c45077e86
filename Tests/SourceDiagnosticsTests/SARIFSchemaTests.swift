import Assessment
import JSONText
import SourceDiagnostics
import Testing

/// What SARIF logs hold against the parts of the SARIF 2.1.0 schema that they use: every object has the members that
/// the schema requires and no others, each of its type. (The schema closes all of these objects to other members.)
@Suite struct SARIFSchemaTests {
  indirect enum Shape: Sendable {
    case text
    case word([String])
    /// A whole number from 1.
    case place
    case list(Shape, minimum: Int)
    case object(required: [String: Shape], optional: [String: Shape])
  }

  private static let message = Shape.object(required: ["text": .text], optional: [:])
  private static let artifact = Shape.object(required: [:], optional: ["uri": .text])
  private static let region = Shape.object(
    required: [:],
    optional: ["startLine": .place, "startColumn": .place, "endLine": .place, "endColumn": .place]
  )
  private static let location = Shape.object(
    required: [:],
    optional: [
      "physicalLocation": .object(required: [:], optional: ["artifactLocation": artifact, "region": region]),
      "message": message,
    ]
  )
  private static let replacement = Shape.object(
    required: ["deletedRegion": region],
    optional: ["insertedContent": message]
  )
  private static let fix = Shape.object(
    required: [
      "artifactChanges": .list(
        .object(
          required: ["artifactLocation": artifact, "replacements": .list(replacement, minimum: 1)],
          optional: [:]
        ),
        minimum: 1
      )
    ],
    optional: ["description": message]
  )
  private static let rule = Shape.object(
    required: ["id": .text],
    optional: ["shortDescription": message, "help": message]
  )
  private static let result = Shape.object(
    required: ["message": message],
    optional: [
      "ruleId": .text, "level": .word(["none", "note", "warning", "error"]),
      "locations": .list(location, minimum: 0), "relatedLocations": .list(location, minimum: 0),
      "fixes": .list(fix, minimum: 0),
    ]
  )
  private static let run = Shape.object(
    required: [
      "tool": .object(
        required: ["driver": .object(required: ["name": .text], optional: ["rules": .list(rule, minimum: 0)])],
        optional: [:]
      )
    ],
    optional: [
      "columnKind": .word(["utf16CodeUnits", "unicodeCodePoints"]), "results": .list(result, minimum: 0),
    ]
  )
  private static let log = Shape.object(
    required: ["version": .word(["2.1.0"]), "runs": .list(run, minimum: 0)],
    optional: ["$schema": .text]
  )

  private static let samples: [Diagnostic] = {
    let code = DiagnosticCode(
      "E0999",
      title: LocalizedText(id: "judul", en: "title"),
      remedy: LocalizedText(id: "saran", en: "help")
    )
    let text = LocalizedText(id: "pesan \"dikutip\"", en: "a \"quoted\" message")
    let start = SourcePosition(line: 3, column: 5)
    let span = SourceSpan(
      file: "a folder/é.yaml",
      start: start,
      end: SourcePosition(line: 3, column: 9)
    )
    let note = Diagnostic.Note(LocalizedText(id: "catatan", en: "note"), at: span)
    let other = Diagnostic.Note(LocalizedText(id: "tanpa tempat", en: "no place"))
    return [
      Diagnostic(code, text, at: nil), Diagnostic(code, text, at: SourceSpan(file: "b.yaml")),
      Diagnostic(code, text, at: span, notes: [note, other]).suggesting("ganti", insteadOf: span),
    ]
  }()

  @Test(arguments: 0...3) func holdsWhatTheSchemaAsksForAndNothingElse(count: Int) throws {
    let text = SARIFDiagnosticFormat().render(Array(Self.samples.prefix(count)), sources: [], in: .english)
    #expect(faults(try JSONParser.parse(text), Self.log, at: "$") == [])
  }

  @Test func refersToRulesOnceAndByName() throws {
    let text = SARIFDiagnosticFormat().render(Self.samples, sources: [], in: .indonesian)
    let run = try #require(try JSONParser.parse(text).object?["runs"]?.array?.first?.object)
    let rules = run["tool"]?.object?["driver"]?.object?["rules"]?.array?.compactMap { $0.object?["id"]?.string }
    let used = run["results"]?.array?.compactMap { $0.object?["ruleId"]?.string }
    #expect(rules == ["E0999"] && used == ["E0999", "E0999", "E0999"])
  }

  @Test func noticesWhatDoesNotFit() throws {
    let wrong = try JSONParser.parse(#"{"version":"2.0","runs":[{"tool":{},"results":[{"level":1,"x":2}]}]}"#)
    #expect(
      faults(wrong, Self.log, at: "$").sorted() == [
        "$.runs[0].results[0].level", "$.runs[0].results[0].message", "$.runs[0].results[0].x",
        "$.runs[0].tool.driver", "$.version",
      ]
    )
  }

  private func faults(_ value: JSONValue, _ shape: Shape, at path: String) -> [String] {
    switch shape {
    case .text: return value.string == nil ? [path] : []
    case .word(let words): return value.string.map(words.contains) ?? false ? [] : [path]
    case .place: return (value.number?.integer ?? 0) >= 1 ? [] : [path]
    case .list(let item, let minimum):
      guard let items = value.array, items.count >= minimum else { return [path] }
      return items.enumerated().flatMap { faults($0.element, item, at: "\(path)[\($0.offset)]") }
    case .object(let required, let optional):
      guard let object = value.object else { return [path] }
      let known = required.merging(optional) { first, _ in first }
      let missing = required.keys.filter { object[$0] == nil }.map { "\(path).\($0)" }
      return missing
        + object.members.flatMap { member in
          known[member.name].map { faults(member.value, $0, at: "\(path).\(member.name)") } ?? [
            "\(path).\(member.name)"
          ]
        }
    }
  }
}
