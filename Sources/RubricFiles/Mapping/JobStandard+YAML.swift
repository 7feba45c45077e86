import Assessment

extension JobStandard {
  /// From a tree in which every base is merged.
  init?(yaml node: YAMLNode) {
    guard let header = DefinitionHeader(yaml: node),
      let requires = node["requires"]?.items.allMapped(Requirement.init(yaml:)),
      let weights = (node["weights"]?.items ?? []).allMapped(GroupWeight.init(yaml:))
    else { return nil }
    self.init(
      header: header,
      jobClass: node["job_class"]?.word(),
      requires: requires,
      weights: weights,
      qualifications: node["qualifications"].map(Qualifications.init(yaml:))
    )
  }
}

extension Requirement {
  init?(yaml node: YAMLNode) {
    guard let competency = node["competency"]?.text, let level = node["level"]?.decimal else { return nil }
    self.init(
      competency: competency,
      level: level,
      weight: node["weight"]?.decimal,
      mustMeet: node["must_meet"]?.isTrue ?? false,
      basis: node.basis
    )
  }
}

extension Qualifications {
  init(yaml node: YAMLNode) {
    self.init(
      rank: node["rank"]?.text,
      education: node["education"].flatMap(Education.init(yaml:)),
      training: node["training"]?.items.compactMap(Training.init(yaml:)) ?? [],
      experience: node["experience"]?.items.compactMap(Experience.init(yaml:)) ?? [],
      performance: node["performance"]?.texts ?? []
    )
  }
}

extension Education {
  init?(yaml node: YAMLNode) {
    guard let level = node["level"]?.text else { return nil }
    self.init(level: level, fields: node["fields"]?.texts ?? [])
  }
}

extension Training {
  init?(yaml node: YAMLNode) {
    guard let title = node["title"]?.text else { return nil }
    self.init(title: title, kind: node["kind"]?.text, importance: node["importance"]?.word())
  }
}

extension Experience {
  init?(yaml node: YAMLNode) {
    guard let description = node["description"]?.text else { return nil }
    self.init(description: description, years: node["years"]?.decimal, importance: node["importance"]?.word())
  }
}
