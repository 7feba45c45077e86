public import Assessment

extension ParameterValues {
  /// Gives the tree's texts the types that the descriptions name, and fills in the defaults.
  ///
  /// Throws every fault at once: unknown keys (with a close name), missing ones, wrong types, values out of bounds.
  public init(decoding tree: ParameterTree, by descriptions: [ParameterDescription]) throws(ParameterFaults) {
    var decoder = ParameterDecoder()
    let values = decoder.record(tree, descriptions, at: [])
    guard decoder.faults.isEmpty, let values else { throw ParameterFaults(decoder.faults) }
    self = values
  }
}

/// Walks a tree beside its description and collects the faults.
struct ParameterDecoder {
  private(set) var faults: [ParameterFault] = []

  mutating func record(
    _ tree: ParameterTree,
    _ descriptions: [ParameterDescription],
    at path: [String]
  ) -> ParameterValues? {
    guard case .map(let given) = tree else { return fault(path, .mustBeMap) }
    reportUnknown(given, among: descriptions.map(\.name), at: path)
    var entries: [NamedParameterValue] = []
    for description in descriptions {
      guard let value = field(description, in: given, at: path) else { continue }
      entries.append(NamedParameterValue(name: description.name, value: value))
    }
    return ParameterValues(entries: entries)
  }

  private mutating func field(
    _ description: ParameterDescription,
    in given: [ParameterEntry],
    at path: [String]
  ) -> ParameterValue? {
    let place = path + [description.name]
    if let entry = given.first(where: { $0.key == description.name }) {
      return value(entry.value, description.type, at: place)
    }
    if description.isRequired { return fault(place, .isRequired(description.name)) }
    guard let text = description.defaultText else { return nil }
    guard let tree = ParameterTree(flow: text) else {
      preconditionFailure("the default of the parameter \(description.name) cannot be read")
    }
    return value(tree, description.type, at: place)
  }

  private mutating func value(_ tree: ParameterTree, _ type: ParameterType, at path: [String]) -> ParameterValue? {
    switch type {
    case .decimal(let low, let high): decimal(tree, low, high, at: path)
    case .integer(let range): integer(tree, range, at: path)
    case .choice(let choices): choice(tree, choices, at: path)
    case .text: scalar(tree, at: path, .mustBeText).map(ParameterValue.text)
    case .record(let fields): record(tree, fields, at: path).map(ParameterValue.record)
    case .list(let element): list(tree, element, at: path)
    case .map(let keys, let element): map(tree, keys, element, at: path)
    }
  }

  private mutating func decimal(
    _ tree: ParameterTree,
    _ low: Ratio?,
    _ high: Ratio?,
    at path: [String]
  ) -> ParameterValue? {
    guard let text = scalar(tree, at: path, .mustBeNumber) else { return nil }
    guard let number = try? Ratio(parsing: text) else { return fault(path, .mustBeNumber) }
    if let low, number < low { return fault(path, .outOfBounds(low, high)) }
    if let high, high < number { return fault(path, .outOfBounds(low, high)) }
    return .decimal(number)
  }

  private mutating func integer(
    _ tree: ParameterTree,
    _ range: ClosedRange<Int>,
    at path: [String]
  ) -> ParameterValue? {
    guard let text = scalar(tree, at: path, .mustBeWhole) else { return nil }
    guard let number = Int(text) else { return fault(path, .mustBeWhole) }
    guard range.contains(number) else {
      let high = range.upperBound == .max ? nil : Ratio(Int128(range.upperBound))
      return fault(path, .outOfBounds(Ratio(Int128(range.lowerBound)), high))
    }
    return .integer(number)
  }

  private mutating func choice(_ tree: ParameterTree, _ choices: [String], at path: [String]) -> ParameterValue? {
    guard let text = scalar(tree, at: path, .mustBeOne(of: choices)) else { return nil }
    guard choices.contains(text) else {
      return fault(path, .mustBeOne(of: choices), suggestion: CloseMatch.of(text, among: choices))
    }
    return .choice(text)
  }

  private mutating func list(_ tree: ParameterTree, _ type: ParameterType, at path: [String]) -> ParameterValue? {
    guard case .list(let elements) = tree else { return fault(path, .mustBeList) }
    var values: [ParameterValue] = []
    for (index, element) in elements.enumerated() {
      if let value = value(element, type, at: path + ["\(index)"]) { values.append(value) }
    }
    return .list(values)
  }

  private mutating func map(
    _ tree: ParameterTree,
    _ keys: [String],
    _ type: ParameterType,
    at path: [String]
  ) -> ParameterValue? {
    guard case .map(let given) = tree else { return fault(path, .mustBeMap) }
    reportUnknown(given, among: keys, at: path)
    var entries: [NamedParameterValue] = []
    for entry in given where keys.contains(entry.key) {
      guard let value = value(entry.value, type, at: path + [entry.key]) else { continue }
      entries.append(NamedParameterValue(name: entry.key, value: value))
    }
    return .map(entries)
  }

  private mutating func scalar(_ tree: ParameterTree, at path: [String], _ reason: Reason) -> String? {
    guard case .scalar(let text) = tree, !text.isEmpty else { return fault(path, reason) }
    return text
  }

  private mutating func reportUnknown(_ given: [ParameterEntry], among names: [String], at path: [String]) {
    for entry in given where !names.contains(entry.key) {
      let close = CloseMatch.of(entry.key, among: names)
      let _: Never? = fault(path + [entry.key], .unknown(entry.key, names), suggestion: close)
    }
  }

  private mutating func fault<Value>(_ path: [String], _ reason: Reason, suggestion: String? = nil) -> Value? {
    faults.append(ParameterFault(path: path, reason: reason.text, suggestion: suggestion))
    return nil
  }
}
