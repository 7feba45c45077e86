import Assessment

extension Purpose {
  init?(yaml entry: YAMLNode.Entry) {
    let node = entry.value
    guard let title = node["title"]?.text, let categories = node["categories"]?.items.allMapped(Category.init(yaml:)),
      let gates = (node["gates"]?.items ?? []).allMapped(Gate.init(yaml:))
    else { return nil }
    self.init(
      id: entry.key,
      title: title,
      categories: categories,
      categoriesFor: node["categories_for"]?.items.compactMap(ClassCategories.init(yaml:)) ?? [],
      pass: node["pass"]?.text,
      gates: gates,
      basis: node.basis
    )
  }
}

extension Category {
  init?(yaml node: YAMLNode) {
    guard let code = node["code"]?.text, let title = node["title"]?.text else { return nil }
    self.init(code: code, title: title, atLeast: node["at_least"]?.decimal, basis: node.basis)
  }
}

extension ClassCategories {
  init?(yaml node: YAMLNode) {
    guard let classes = node["job_class"],
      let categories = node["categories"]?.items.allMapped(Category.init(yaml:))
    else { return nil }
    self.init(jobClasses: classes.words(), categories: categories)
  }
}

extension Gate {
  init?(yaml node: YAMLNode) {
    guard let condition = node["unless_met"], let atMost = node["at_most"]?.text else { return nil }
    let isMustMeet = condition.text == "must_meet"
    self.init(
      unlessMet: isMustMeet ? .mustMeet : .competencies(condition.texts),
      atMost: atMost,
      basis: node.basis
    )
  }
}
