import Assessment
package import EvaluatorKit
package import JSONText

/// `explanation`: the finding of one case with the steps that led to it.
package struct ExplanationMessage: Sendable {
  package var batch: Int32
  package var finding: Finding
  package var steps: [ExplanationStep]

  package init(batch: Int32, finding: Finding, steps: [ExplanationStep]) {
    self.batch = batch
    self.finding = finding
    self.steps = steps
  }

  package var json: JSONValue {
    [
      "type": "explanation", "batch": .number(JSONNumber(batch)), "finding": finding.json,
      "steps": .array(steps.map(\.json)),
    ]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    batch = Int32(try reader.integer("batch", in: 0...Int(Int32.max)))
    finding = try Finding(reader.member("finding"))
    steps = try reader.list("steps") { item throws(ProtocolFault) in try ExplanationStep(item) }
  }
}

extension Finding {
  /// The row of a finding, its case numbered 0; a figure beyond 36 digits is left out.
  var json: JSONValue {
    var writer = ByteWriter()
    if !writer.findingRow(0, self) { _ = writer.findingRow(0, Finding(figure: nil, flags: flags)) }
    return writer.json
  }

  init(_ reader: MessageReader) throws(ProtocolFault) {
    var cursor = ByteCursor(reader.value.compactBytes)
    guard let row = cursor.findingRow(), cursor.isAtEnd else {
      throw ProtocolFault(reader.place, expected: "a finding [case, figure, flags, floor, ceiling]")
    }
    self = row.finding
  }
}

extension ExplanationStep {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["rule"] = .string(rule)
    object["sentence"] = JSONValue(sentence)
    if case .method(let id) = subject { object["method"] = .string(id) }
    object["evidence"] = .array(evidence.map { .number(JSONNumber($0)) })
    object["result"] = JSONValue(result) { .string($0.description) }
    return .object(object)
  }

  fileprivate init(_ reader: MessageReader) throws(ProtocolFault) {
    let method = try reader.optional("method")?.text()
    self.init(
      rule: try reader.text("rule"),
      sentence: try reader.localized("sentence"),
      subject: method.map { .method($0) } ?? .evaluator,
      evidence: try reader.optional("evidence")?.list { item throws(ProtocolFault) in
        try item.integer(in: 0...Int(Int32.max))
      } ?? [],
      result: try reader.optional("result")?.ratio()
    )
  }
}
