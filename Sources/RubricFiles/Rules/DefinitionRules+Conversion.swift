import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  /// Exactly one way, in order: a higher score never gives a lower level.
  func checkConversion(_ conversion: YAMLNode, scores: Scale?) {
    let ways = conversion.entries.filter { ["cuts", "linear", "relative"].contains($0.key) }
    if ways.isEmpty, conversion.entries.contains(where: { $0.key != "below" }) { return }
    guard ways.count == 1, let way = ways.first else {
      return report(
        .conversionWays,
        id: "\"to_level\" memuat tepat satu dari cuts, linear, relative",
        en: "\"to_level\" has exactly one of cuts, linear, relative",
        at: conversion.span
      )
    }
    if let below = conversion.entry("below"), way.key != "cuts" {
      report(.conversionWays, id: "\"below\" menyertai \"cuts\"", en: "\"below\" goes with \"cuts\"", at: below.keySpan)
    }
    switch way.key {
    case "cuts": checkCuts(conversion, way.value.items, scores: scores)
    case "linear": checkLinear(way.value)
    default: checkRelative(way.value.entries, scores: scores)
    }
  }

  private func checkCuts(_ conversion: YAMLNode, _ cuts: [YAMLNode], scores: Scale?) {
    let bounds = cuts.compactMap { $0["at_least"] }
    if let scores { for bound in bounds { checkOnScale(bound, scores) } }
    checkAscending(bounds, isStrict: true)
    checkAscending([conversion["below"]].compactMap(\.self) + cuts.compactMap { $0["level"] }, isStrict: false)
  }

  private func checkLinear(_ ends: YAMLNode) {
    guard ends.items.count == 2 else {
      return report(
        .conversionWays,
        id: "\"linear\" memuat dua level: terendah dan tertinggi",
        en: "\"linear\" has two levels: lowest and highest",
        at: ends.span
      )
    }
    checkAscending(ends.items, isStrict: true)
  }

  /// The order in which the scores are written means nothing.
  private func checkRelative(_ entries: [YAMLNode.Entry], scores: Scale?) {
    let pairs = entries.map { (score: YAMLNode(.scalar($0.key), at: $0.keySpan), offset: $0.value) }
    let sorted = pairs.sorted { ($0.score.decimal ?? .zero) < ($1.score.decimal ?? .zero) }
    if let scores { for pair in pairs { checkOnScale(pair.score, scores) } }
    checkAscending(sorted.map(\.score), isStrict: true)
    checkAscending(sorted.map(\.offset), isStrict: false)
  }

  private func checkAscending(_ nodes: [YAMLNode], isStrict: Bool) {
    var previous: FixedDecimal?
    for node in nodes {
      guard let value = node.decimal else { continue }
      if let previous, isStrict ? value <= previous : value < previous {
        let id = isStrict ? "harus di atas" : "tidak boleh di bawah"
        let en = isStrict ? "must be above" : "must not be below"
        report(.notAscending, id: "\(value) \(id) \(previous)", en: "\(value) \(en) \(previous)", at: node.span)
      }
      previous = value
    }
  }
}

extension DiagnosticCode {
  package static let conversionWays = DiagnosticCode(
    "E0313",
    title: LocalizedText(id: "skor menjadi level dengan satu cara", en: "scores become levels in one way"),
    remedy: LocalizedText(id: "sisakan satu cara", en: "keep one way")
  )
}
