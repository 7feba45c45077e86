import Assessment

extension DefinitionHeader {
  init?(yaml node: YAMLNode) {
    guard let id = node["id"]?.text, let version = node["version"]?.text, let title = node["title"]?.text
    else { return nil }
    self.init(
      id: id,
      title: title,
      version: version,
      basis: node.basis,
      effective: node["effective"]?.day,
      until: node["until"]?.day,
      description: node["description"]?.text
    )
  }
}

extension Citation {
  init?(yaml node: YAMLNode) {
    guard let regulation = node["regulation"]?.text, let certainty = node["certainty"]?.word(as: Certainty.self)
    else { return nil }
    self.init(regulation: regulation, part: node["part"]?.text, certainty: certainty)
  }
}

extension DefinitionReference {
  /// `nil` where the node is no reference, which the shape check reports.
  init?(yaml node: YAMLNode) {
    guard let text = node.text, ScalarCheck.isReference(text) else { return nil }
    self.init(parsing: text)
  }
}

extension Scale {
  /// A scale without a step admits every decimal between its ends.
  init?(yaml node: YAMLNode) {
    guard let min = node["min"]?.decimal, let max = node["max"]?.decimal else { return nil }
    self.init(min: min, max: max, step: node["step"]?.decimal ?? FixedDecimal(millionths: 1))
  }
}

extension GroupWeight {
  init?(yaml node: YAMLNode) {
    guard let kinds = node["kinds"], let weight = node["weight"]?.decimal else { return nil }
    self.init(kinds: kinds.words(), weight: weight, basis: node.basis)
  }
}

extension ParameterTree {
  init(yaml node: YAMLNode) {
    switch node.content {
    case .scalar(let text): self = .scalar(text)
    case .sequence(let items): self = .list(items.map(ParameterTree.init(yaml:)))
    case .mapping:
      self = .map(node.sortedEntries.map { ParameterEntry(key: $0.key, value: ParameterTree(yaml: $0.value)) })
    }
  }
}
