import Assessment

extension Rubric {
  init?(yaml node: YAMLNode) {
    guard let header = DefinitionHeader(yaml: node),
      let methods = node["methods"]?.sortedEntries.allMapped(Method.init(yaml:)),
      let evaluators = node["evaluators"]?.sortedEntries.allMapped(EvaluatorBinding.init(yaml:)),
      let purposes = node["purposes"]?.sortedEntries.allMapped(Purpose.init(yaml:))
    else { return nil }
    self.init(
      header: header,
      scope: node["scope"].map(RubricScope.init(yaml:)) ?? .everything,
      dictionaries: node["dictionaries"]?.texts.map { DefinitionReference(parsing: $0) } ?? [],
      methods: methods,
      consensus: node["consensus"].map(ConsensusRule.init(yaml:)) ?? ConsensusRule(),
      evaluators: evaluators,
      attained: node["attained"].map(AttainedRule.init(yaml:)) ?? AttainedRule(),
      jobMatch: node["job_match"].map(JobMatchPolicy.init(yaml:)) ?? JobMatchPolicy(),
      missing: node["missing"].map(MissingPolicy.init(yaml:)) ?? .refuse,
      purposes: purposes,
      validityYears: node["validity"]?["years"]?.integer,
      validityBasis: node["validity"]?.basis ?? []
    )
  }
}

extension RubricScope {
  init(yaml node: YAMLNode) {
    if let kinds = node["kinds"] {
      self = .kinds(kinds.words())
    } else if let competencies = node["competencies"] {
      self = .competencies(competencies.texts)
    } else {
      self = .everything
    }
  }
}

extension ConsensusRule {
  init(yaml node: YAMLNode) {
    self.init()
    if let allowed = node["allowed"] { self.allowed = allowed.words() }
    if let count = node["independent_ratings"]?.integer { independentRatings = count }
    if let policy = node["reason"]?.word(as: ReasonPolicy.self) { reason = policy }
  }
}

extension EvaluatorBinding {
  init?(yaml entry: YAMLNode.Entry) {
    guard let plugin = entry.value["plugin"]?.text.flatMap(PluginReference.init(yaml:)) else { return nil }
    let kind = CompetencyKind(rawValue: entry.key)
    self.init(
      target: kind.map { .kind($0) } ?? .competency(entry.key),
      plugin: plugin,
      parameters: entry.value["parameters"].map(ParameterTree.init(yaml:)) ?? .none
    )
  }
}

extension AttainedRule {
  init(yaml node: YAMLNode) {
    let general = AttainedRounding(yaml: node, otherwise: AttainedRounding())
    var byKind: [CompetencyKind: AttainedRounding] = [:]
    for kind in CompetencyKind.allCases {
      if let exception = node[kind.rawValue] {
        byKind[kind] = AttainedRounding(yaml: exception, otherwise: general)
      }
    }
    self.init(general: general, byKind: byKind)
  }
}

extension AttainedRounding {
  /// What the node leaves out is as in `otherwise`.
  init(yaml node: YAMLNode, otherwise: AttainedRounding) {
    self = otherwise
    if let value = node["step"] { step = value.decimal.map { .step($0) } ?? .exact }
    if let direction = node["rounding"]?.word(as: Rounding.self) { rounding = direction }
  }
}

extension JobMatchPolicy {
  init(yaml node: YAMLNode) {
    self.init(basis: node.basis)
    if let word = node["formula"]?.word(as: JobMatchFormula.self) { formula = word }
    if let word = node["cap"]?.word(as: SurplusCap.self) { cap = word }
    if let word = node["compare"]?.word(as: Comparison.self) { compare = word }
    weights = node["weights"]?.items.compactMap(GroupWeight.init(yaml:)) ?? []
    ratioRounding = node["ratio_rounding"].map { DecimalRounding(yaml: $0, decimals: 2) }
    rounding = DecimalRounding(yaml: node, decimals: rounding.decimals)
  }
}

extension DecimalRounding {
  init(yaml node: YAMLNode, decimals: Int) {
    self.init(decimals: node["decimals"]?.integer ?? decimals, rounding: node["rounding"]?.word() ?? .halfUp)
  }
}

extension MissingPolicy {
  init(yaml node: YAMLNode) {
    self = node["provisional"]?["at_least"]?.decimal.map { .provisional(atLeast: $0) } ?? .refuse
  }
}
