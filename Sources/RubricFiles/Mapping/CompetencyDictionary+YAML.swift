import Assessment

extension CompetencyDictionary {
  init?(yaml node: YAMLNode) {
    guard let header = DefinitionHeader(yaml: node), let kind = node["kind"]?.word(as: CompetencyKind.self),
      let scale = node["scale"].flatMap(Scale.init(yaml:)),
      let competencies = node["competencies"]?.items.allMapped(Competency.init(yaml:))
    else { return nil }
    self.init(header: header, kind: kind, scale: scale, competencies: competencies)
  }
}

extension Competency {
  init?(yaml node: YAMLNode) {
    guard let code = node["code"]?.text, let title = node["title"]?.text,
      let levels = node["levels"]?.items.allMapped(CompetencyLevel.init(yaml:))
    else { return nil }
    self.init(code: code, title: title, definition: node["definition"]?.text ?? "", levels: levels)
  }
}

extension CompetencyLevel {
  init?(yaml node: YAMLNode) {
    guard let level = node["level"]?.decimal, let title = node["title"]?.text,
      let indicators = (node["indicators"]?.items ?? []).allMapped(Indicator.init(yaml:))
    else { return nil }
    self.init(level: level, title: title, description: node["description"]?.text ?? "", indicators: indicators)
  }
}

extension Indicator {
  init?(yaml node: YAMLNode) {
    guard let code = node["code"]?.text, let text = node["text"]?.text else { return nil }
    self.init(code: code, text: text)
  }
}
