import Assessment
package import EvaluatorKit
package import JSONText

/// `description`: what an evaluator says of itself, its examples included.
package struct DescriptionMessage: Sendable {
  package var description: EvaluatorDescription

  package init(_ description: EvaluatorDescription) { self.description = description }

  package var json: JSONValue {
    [
      "type": "description", "id": .string(description.id), "version": .string(description.version),
      "summary": JSONValue(description.summary), "rationale": JSONValue(description.rationale),
      "kinds": JSONValue(texts: description.kinds.map(\.rawValue)),
      "parameters": .array(description.parameters.map(\.json)),
      "examples": .array(description.examples.map(\.json)),
      "lowering_reason": JSONValue(description.loweringReason) { JSONValue($0) },
    ]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    let mayLower = reader.optional("lowering_reason") != nil
    description = EvaluatorDescription(
      id: try reader.text("id"),
      version: try reader.text("version"),
      summary: try reader.localized("summary"),
      rationale: try reader.localized("rationale"),
      kinds: try reader.list("kinds") { item throws(ProtocolFault) in try item.choice(CompetencyKind.self) },
      parameters: try reader.list("parameters") { item throws(ProtocolFault) in try ParameterDescription(item) },
      examples: try reader.list("examples") { item throws(ProtocolFault) in try EvaluatorExample(item) },
      loweringReason: mayLower ? try reader.localized("lowering_reason") : nil
    )
  }
}

extension EvaluatorExample {
  fileprivate var json: JSONValue {
    var numbering = OwnNumbering(setup: setup)
    var writer = ByteWriter()
    writer.caseRow(0, input, &numbering)
    let message = SetupMessage(number: 0, setup: setup, texts: numbering.texts)
    return [
      "title": JSONValue(title), "setup": .object(message.body), "case": writer.json, "expected": expected.json,
    ]
  }

  fileprivate init(_ reader: MessageReader) throws(ProtocolFault) {
    let message = try SetupMessage(body: reader.member("setup"), number: 0)
    var symbols = PluginSymbols(message)
    let row = try reader.member("case")
    var cursor = ByteCursor(row.value.compactBytes)
    var block: [Evidence] = []
    guard let input = cursor.caseRow(&symbols, into: &block), cursor.isAtEnd else {
      throw ProtocolFault(row.place, expected: "a case [case, required, as_of, assessors, evidence]")
    }
    self.init(
      title: try reader.localized("title"),
      setup: message.setup(symbols.table),
      input: input.evaluationCase(in: block),
      expected: try Finding(reader.member("expected"))
    )
  }
}
