import Assessment

extension ProgrammeCatalogue {
  init?(yaml node: YAMLNode) {
    guard let header = DefinitionHeader(yaml: node),
      let programmes = node["programmes"]?.items.allMapped(Programme.init(yaml:))
    else { return nil }
    self.init(header: header, programmes: programmes)
  }
}

extension Programme {
  init?(yaml node: YAMLNode) {
    guard let code = node["code"]?.text, let title = node["title"]?.text,
      let form = node["form"]?.word(as: ProgrammeForm.self), let hours = node["hours"]?.decimal,
      let cost = node["cost"]?.decimal, let develops = node["develops"]?.items.allMapped(DevelopmentStep.init(yaml:))
    else { return nil }
    self.init(
      code: code,
      title: title,
      form: form,
      hours: hours,
      cost: cost,
      provider: node["provider"]?.text,
      develops: develops,
      mode: node["mode"]?.word(),
      group: node["group"].flatMap(GroupSize.init(yaml:)),
      prerequisites: node["prerequisites"]?.texts ?? [],
      basis: node.basis
    )
  }
}

extension DevelopmentStep {
  init?(yaml node: YAMLNode) {
    guard let competency = node["competency"]?.text, let from = node["from"]?.decimal, let to = node["to"]?.decimal
    else { return nil }
    self.init(competency: competency, from: from, to: to)
  }
}

extension GroupSize {
  init?(yaml node: YAMLNode) {
    guard let min = node["min"]?.integer, let max = node["max"]?.integer else { return nil }
    self.init(min: min, max: max)
  }
}
