package import Assessment
package import EvaluatorKit
package import JSONText

/// `configure`: one competency of a rubric and the parameters for it. The texts that evidence may name come with it.
package struct SetupMessage: Sendable {
  /// The number by which later messages name the setup.
  package var number: Int32
  package var competency: Competency
  package var kind: CompetencyKind
  package var scale: Scale
  package var methods: [Method]
  package var parameters: ParameterTree
  /// Every method of the rubric; empty = not known.
  package var rubricMethods: [String]
  /// Texts by number, from 0: the methods' ids first, in their order.
  package var texts: [String]

  package init(number: Int32, setup: EvaluatorSetup, texts: [String]) {
    self.number = number
    competency = setup.competency
    kind = setup.kind
    scale = setup.scale
    methods = setup.methods.map(\.method)
    parameters = setup.parameters
    rubricMethods = setup.rubricMethods
    self.texts = texts
  }

  package var json: JSONValue {
    var object = JSONObject(["type": "configure", "setup": .number(JSONNumber(number))])
    for member in body.members { object.append(member.name, member.value) }
    return .object(object)
  }

  /// The setup without type and number, as examples in a description carry it.
  package var body: JSONObject {
    var object = JSONObject()
    object["kind"] = .string(kind.rawValue)
    object["scale"] = scale.json
    object["competency"] = competency.json
    object["methods"] = .array(methods.map(\.json))
    object["parameters"] = parameters.json
    object["rubric_methods"] = JSONValue(texts: rubricMethods)
    object["texts"] = JSONValue(texts: texts)
    return object
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    try self.init(body: reader, number: Int32(reader.integer("setup", in: 0...Int(Int32.max))))
  }

  package init(body reader: MessageReader, number: Int32) throws(ProtocolFault) {
    self.number = number
    kind = try reader.member("kind").choice(CompetencyKind.self)
    scale = try Scale(reader.member("scale"))
    competency = try Competency(reader.member("competency"))
    methods = try reader.list("methods") { item throws(ProtocolFault) in try Method(item) }
    parameters = ParameterTree(try reader.member("parameters"))
    rubricMethods = try reader.optional("rubric_methods")?.list { item throws(ProtocolFault) in try item.text() } ?? []
    texts = try reader.list("texts") { item throws(ProtocolFault) in try item.text() }
    guard texts.starts(with: methods.map(\.id)) else {
      throw ProtocolFault("\(reader.place).texts", expected: "the methods' ids first, in their order")
    }
  }
}

/// The answer to `configure`: ready, or everything that is wrong with the parameters.
package struct ConfiguredMessage: Sendable {
  package var number: Int32
  /// Empty: configured.
  package var faults: [ParameterFault]

  package init(number: Int32, faults: [ParameterFault] = []) {
    self.number = number
    self.faults = faults
  }

  package var json: JSONValue {
    let faults = faults.map { fault -> JSONValue in
      [
        "path": JSONValue(texts: fault.path), "reason": JSONValue(fault.reason),
        "suggestion": JSONValue(fault.suggestion) { .string($0) },
      ]
    }
    return ["type": "configured", "setup": .number(JSONNumber(number)), "faults": .array(faults)]
  }

  package init(_ reader: MessageReader) throws(ProtocolFault) {
    number = Int32(try reader.integer("setup", in: 0...Int(Int32.max)))
    faults = try reader.optional("faults")?.list(Self.fault) ?? []
  }

  private static func fault(_ reader: MessageReader) throws(ProtocolFault) -> ParameterFault {
    ParameterFault(
      path: try reader.list("path") { item throws(ProtocolFault) in try item.text() },
      reason: try reader.localized("reason"),
      suggestion: try reader.optional("suggestion")?.text()
    )
  }
}
