import Assessment

extension Method {
  init?(yaml entry: YAMLNode.Entry) {
    let node = entry.value
    guard let title = node["title"]?.text, let measures = node["measures"] else { return nil }
    self.init(
      id: entry.key,
      title: title,
      measures: measures.words(),
      prefer: node["prefer"]?.word(),
      weight: node["weight"]?.decimal ?? .one,
      competencies: node["for"]?.texts,
      labels: node["values"]?.sortedEntries.compactMap(ValueLabel.init(yaml:)) ?? [],
      scale: node["scale"].flatMap(Scale.init(yaml:)),
      conversion: node["to_level"].flatMap(LevelConversion.init(yaml:)),
      attempts: node["attempts"]?.word() ?? .refuse,
      anonymous: node["anonymous"]?.isTrue ?? false,
      grants: node["grants"]?.sortedEntries.flatMap(CertificateGrant.all(yaml:)) ?? [],
      basis: node.basis
    )
  }
}

extension ValueLabel {
  init?(yaml entry: YAMLNode.Entry) {
    guard let value = entry.value.decimal else { return nil }
    self.init(label: entry.key, value: value)
  }
}

extension LevelConversion {
  init?(yaml node: YAMLNode) {
    if let cuts = node["cuts"]?.items.allMapped(CutScore.init(yaml:)) {
      self = .cuts(cuts, below: node["below"]?.decimal)
    } else if let ends = node["linear"]?.items.allMapped(\.decimal), ends.count == 2 {
      self = .linear(low: ends[0], high: ends[1])
    } else if let offsets = node["relative"]?.entries.allMapped(RelativeOffset.init(yaml:)) {
      self = .relative(offsets.sorted { $0.score < $1.score })
    } else {
      return nil
    }
  }
}

extension CutScore {
  init?(yaml node: YAMLNode) {
    guard let atLeast = node["at_least"]?.decimal, let level = node["level"]?.decimal else { return nil }
    self.init(atLeast: atLeast, level: level)
  }
}

extension RelativeOffset {
  init?(yaml entry: YAMLNode.Entry) {
    guard let score = try? FixedDecimal(parsing: entry.key), let offset = entry.value.decimal else { return nil }
    self.init(score: score, offset: offset)
  }
}

extension CertificateGrant {
  /// The grants of one certificate.
  static func all(yaml entry: YAMLNode.Entry) -> [CertificateGrant] {
    entry.value.sortedEntries.compactMap { grant in
      grant.value.decimal.map { CertificateGrant(certificate: entry.key, competency: grant.key, level: $0) }
    }
  }
}
