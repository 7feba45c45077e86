import Assessment
import JSONText

extension Method {
  var json: JSONValue {
    [
      "id": .string(id), "title": .string(title), "measures": JSONValue(texts: measures.map(\.rawValue)),
      "prefer": JSONValue(prefer) { .string($0.rawValue) }, "weight": JSONValue(weight),
      "scale": JSONValue(scale, \.json), "to_level": JSONValue(conversion, \.json),
      "attempts": .string(attempts.rawValue), "anonymous": .bool(anonymous), "grants": .array(grants.map(\.json)),
    ]
  }

  init(_ reader: MessageReader) throws(ProtocolFault) {
    let scale = try reader.optional("scale").map { reader throws(ProtocolFault) in try Scale(reader) }
    let conversion = try reader.optional("to_level").map { reader throws(ProtocolFault) in
      try LevelConversion(reader)
    }
    self.init(
      id: try reader.text("id"),
      title: try reader.text("title"),
      measures: try reader.list("measures") { item throws(ProtocolFault) in try item.choice(Measure.self) },
      prefer: try reader.optional("prefer")?.choice(Measure.self),
      weight: try reader.decimal("weight"),
      scale: scale,
      conversion: conversion,
      attempts: try reader.optional("attempts")?.choice(AttemptPolicy.self) ?? .refuse,
      anonymous: try reader.optional("anonymous")?.flag() ?? false,
      grants: try reader.optional("grants")?.list { item throws(ProtocolFault) in try CertificateGrant(item) } ?? []
    )
  }
}

extension CertificateGrant {
  fileprivate var json: JSONValue {
    ["certificate": .string(certificate), "competency": .string(competency), "level": JSONValue(level)]
  }

  fileprivate init(_ reader: MessageReader) throws(ProtocolFault) {
    self.init(
      certificate: try reader.text("certificate"),
      competency: try reader.text("competency"),
      level: try reader.decimal("level")
    )
  }
}

extension LevelConversion {
  fileprivate var json: JSONValue {
    switch self {
    case .cuts(let cuts, let below):
      [
        "cuts": .array(cuts.map { ["at_least": JSONValue($0.atLeast), "level": JSONValue($0.level)] }),
        "below": JSONValue(below) { JSONValue($0) },
      ]
    case .linear(let low, let high): ["linear": [JSONValue(low), JSONValue(high)]]
    case .relative(let offsets):
      ["relative": .array(offsets.map { ["score": JSONValue($0.score), "offset": JSONValue($0.offset)] })]
    }
  }

  fileprivate init(_ reader: MessageReader) throws(ProtocolFault) {
    if let cuts = reader.optional("cuts") {
      let list = try cuts.list { item throws(ProtocolFault) in
        CutScore(atLeast: try item.decimal("at_least"), level: try item.decimal("level"))
      }
      self = .cuts(list, below: try reader.optional("below")?.decimal())
    } else if let linear = reader.optional("linear") {
      let ends = try linear.list { item throws(ProtocolFault) in try item.decimal() }
      guard ends.count == 2 else { throw ProtocolFault(linear.place, expected: "two decimals") }
      self = .linear(low: ends[0], high: ends[1])
    } else {
      self = .relative(
        try reader.list("relative") { item throws(ProtocolFault) in
          RelativeOffset(score: try item.decimal("score"), offset: try item.decimal("offset"))
        }
      )
    }
  }
}
