package import Assessment
package import JSONText

// The definitions of a rubric as `configure` carries them: the keys are those of the YAML files.

extension Scale {
  var json: JSONValue { ["min": JSONValue(min), "max": JSONValue(max), "step": JSONValue(step)] }

  init(_ reader: MessageReader) throws(ProtocolFault) {
    self.init(min: try reader.decimal("min"), max: try reader.decimal("max"), step: try reader.decimal("step"))
    guard step > .zero, min < max else { throw ProtocolFault(reader.place, expected: "min below max, step above 0") }
  }
}

extension Competency {
  var json: JSONValue {
    [
      "code": .string(code), "title": .string(title), "definition": .string(definition),
      "levels": .array(levels.map(\.json)),
    ]
  }

  init(_ reader: MessageReader) throws(ProtocolFault) {
    self.init(
      code: try reader.text("code"),
      title: try reader.text("title"),
      definition: try reader.text("definition"),
      levels: try reader.list("levels") { item throws(ProtocolFault) in try CompetencyLevel(item) }
    )
  }
}

extension CompetencyLevel {
  var json: JSONValue {
    let indicators = indicators.map { indicator -> JSONValue in
      ["code": .string(indicator.code), "text": .string(indicator.text)]
    }
    return [
      "level": JSONValue(level), "title": .string(title), "description": .string(description),
      "indicators": .array(indicators),
    ]
  }

  init(_ reader: MessageReader) throws(ProtocolFault) {
    self.init(
      level: try reader.decimal("level"),
      title: try reader.text("title"),
      description: try reader.text("description"),
      indicators: try reader.list("indicators") { item throws(ProtocolFault) in
        Indicator(code: try item.text("code"), text: try item.text("text"))
      }
    )
  }
}

extension ParameterTree {
  package var json: JSONValue {
    switch self {
    case .scalar(let text): return .string(text)
    case .list(let items): return .array(items.map(\.json))
    case .map(let entries):
      var object = JSONObject()
      for entry in entries { object[entry.key] = entry.value.json }
      return .object(object)
    }
  }

  package init(_ reader: MessageReader) { self.init(reader.value) }

  /// Numbers and words of JSON become the text that they are written with.
  package init(_ value: JSONValue) {
    switch value {
    case .null: self = .scalar("")
    case .bool(let flag): self = .scalar(flag ? "true" : "false")
    case .number(let number): self = .scalar(number.text)
    case .string(let text): self = .scalar(text)
    case .array(let items): self = .list(items.map { ParameterTree($0) })
    case .object(let object):
      self = .map(object.members.map { ParameterEntry(key: $0.name, value: ParameterTree($0.value)) })
    }
  }
}
