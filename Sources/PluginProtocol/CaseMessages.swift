package import EvaluatorKit
package import JSONText

extension ByteWriter {
  /// Begins `cases`: the rows follow, separated by commas, and `endRows`.
  package mutating func beginCases(batch: Int32, setup: Int32) {
    raw("{\"type\":\"cases\",\"batch\":")
    natural(batch)
    raw(",\"setup\":")
    natural(setup)
    raw(",\"cases\":[")
  }

  /// Begins `findings`: the rows follow, separated by commas, and `endRows`.
  package mutating func beginFindings(batch: Int32) {
    raw("{\"type\":\"findings\",\"batch\":")
    natural(batch)
    raw(",\"findings\":[")
  }

  package mutating func endRows() { raw("]}\n") }

  /// `explain`: one case, to be answered with its steps.
  package mutating func explain(
    batch: Int32,
    setup: Int32,
    _ input: EvaluationCase,
    _ numbering: inout some EvidenceNumbering
  ) {
    raw("{\"type\":\"explain\",\"batch\":")
    natural(batch)
    raw(",\"setup\":")
    natural(setup)
    raw(",\"case\":")
    caseRow(0, input, &numbering)
    raw("}\n")
  }

  /// Any message that is not hot.
  package mutating func message(_ json: JSONValue) {
    append(json.compactBytes)
    byte(UInt8(ascii: "\n"))
  }
}

/// Which batch and setup a `cases` or `explain` message speaks of.
package struct BatchHeader: Hashable, Sendable {
  package var batch: Int32
  package var setup: Int32
}

extension ByteCursor {
  /// The rest of `cases` or `explain` up to its rows.
  package mutating func caseHeader() -> BatchHeader? {
    guard nextMember("batch"), let batch = natural(), nextMember("setup"), let setup = natural() else { return nil }
    return BatchHeader(batch: batch, setup: setup)
  }

  /// The rest of `findings`; `take` gets each row, and says `false` where the row may not be.
  package mutating func findings(_ take: (Int32, Finding) -> Bool) -> Bool {
    guard nextMember("findings"), self.take(UInt8(ascii: "[")) else { return false }
    if !self.take(UInt8(ascii: "]")) {
      repeat {
        guard let row = findingRow(), take(row.number, row.finding) else { return false }
      } while self.take(UInt8(ascii: ","))
      guard self.take(UInt8(ascii: "]")) else { return false }
    }
    return endOfMessage()
  }
}

/// `failure`: the plugin itself says that it cannot judge a case, and why.
package struct FailureMessage: Hashable, Sendable {
  package var batch: Int32
  package var number: Int32
  package var reason: String

  package init(batch: Int32, number: Int32, reason: String) {
    self.batch = batch
    self.number = number
    self.reason = reason
  }

  package var json: JSONValue {
    [
      "type": "failure", "batch": .number(JSONNumber(batch)), "case": .number(JSONNumber(number)),
      "reason": .string(reason),
    ]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    batch = Int32(try reader.integer("batch", in: 0...Int(Int32.max)))
    number = Int32(try reader.integer("case", in: 0...Int(Int32.max)))
    reason = try reader.text("reason")
  }
}

/// `texts`: more texts of a setup, numbered on from those it has.
package struct TextsMessage: Hashable, Sendable {
  package var setup: Int32
  package var texts: [String]

  package init(setup: Int32, texts: [String]) {
    self.setup = setup
    self.texts = texts
  }

  package var json: JSONValue {
    ["type": "texts", "setup": .number(JSONNumber(setup)), "texts": JSONValue(texts: texts)]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    setup = Int32(try reader.integer("setup", in: 0...Int(Int32.max)))
    texts = try reader.list("texts") { item throws(ProtocolFault) in try item.text() }
  }
}

/// `cancel` and its answer `cancelled`: the host no longer wants a batch.
package struct CancelMessage: Hashable, Sendable {
  package var batch: Int32

  package init(batch: Int32) { self.batch = batch }

  package var json: JSONValue { ["type": "cancel", "batch": .number(JSONNumber(batch))] }
  package var answer: JSONValue { ["type": "cancelled", "batch": .number(JSONNumber(batch))] }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    batch = Int32(try reader.integer("batch", in: 0...Int(Int32.max)))
  }
}
