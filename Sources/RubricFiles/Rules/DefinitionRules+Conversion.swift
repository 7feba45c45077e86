import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  /// Exactly one way, in order: a higher score never gives a lower level.
  func checkConversion(_ conversion: YAMLNode, scores: Scale?, given place: SourceSpan?) {
    let ways = conversion.entries.filter { ["cuts", "linear", "relative"].contains($0.key) }
    if ways.isEmpty, conversion.entries.contains(where: { $0.key != "below" }) { return }
    guard ways.count == 1, let way = ways.first else {
      return collector.report(.conversionWays(ways.count, at: conversion.span))
    }
    if let below = conversion.entry("below"), way.key != "cuts" {
      report(.conversionWays, id: "\"below\" menyertai \"cuts\"", en: "\"below\" goes with \"cuts\"", at: below.keySpan)
    }
    if let scores { for score in YAMLNode.scores(of: way) { checkOnScale(score, scores, given: place) } }
    switch way.key {
    case "cuts": checkCuts(conversion, way.value.items)
    case "linear": checkLinear(way.value)
    default: checkRelative(way.value.entries)
    }
  }

  private func checkCuts(_ conversion: YAMLNode, _ cuts: [YAMLNode]) {
    checkAscending(cuts.compactMap { $0["at_least"] }, isStrict: true)
    checkAscending([conversion["below"]].compactMap(\.self) + cuts.compactMap { $0["level"] }, isStrict: false)
  }

  private func checkLinear(_ ends: YAMLNode) {
    guard ends.items.count == 2 else {
      return collector.report(.linearEnds(at: ends.span))
    }
    checkAscending(ends.items, isStrict: true)
  }

  /// The order in which the scores are written means nothing.
  private func checkRelative(_ entries: [YAMLNode.Entry]) {
    let pairs = entries.map { (score: $0.keyNode, offset: $0.value) }
    let sorted = pairs.sorted { ($0.score.decimal ?? .zero) < ($1.score.decimal ?? .zero) }
    checkAscending(sorted.map(\.score), isStrict: true)
    checkAscending(sorted.map(\.offset), isStrict: false)
  }

  private func checkAscending(_ nodes: [YAMLNode], isStrict: Bool) {
    var previous: (value: FixedDecimal, span: SourceSpan)?
    for node in nodes {
      guard let value = node.decimal else { continue }
      if let previous, isStrict ? value <= previous.value : value < previous.value {
        let id = isStrict ? "harus di atas" : "tidak boleh di bawah"
        let en = isStrict ? "must be above" : "must not be below"
        let text = LocalizedText(id: "\(value) \(id) \(previous.value)", en: "\(value) \(en) \(previous.value)")
        collector.report(Diagnostic(.notAscending, text, at: node.span, notes: [.before(previous.span)]))
      }
      previous = (value, node.span)
    }
  }
}

extension YAMLNode {
  /// The scores that a way of conversion names.
  fileprivate static func scores(of way: Entry) -> [YAMLNode] {
    way.key == "cuts" ? way.value.items.compactMap { $0["at_least"] } : way.value.entries.map(\.keyNode)
  }
}

extension YAMLNode.Entry {
  /// The key where a value is wanted.
  var keyNode: YAMLNode { YAMLNode(.scalar(key), at: keySpan) }
}

extension DiagnosticCode {
  package static let conversionWays = DiagnosticCode(
    "E0313",
    title: LocalizedText(id: "skor menjadi level dengan satu cara", en: "scores become levels in one way"),
    remedy: LocalizedText(id: "sisakan satu cara", en: "keep one way")
  )
}

extension Diagnostic {
  fileprivate static func conversionWays(_ count: Int, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "\"to_level\" memuat tepat satu dari cuts, linear, relative",
      en: "\"to_level\" has exactly one of cuts, linear, relative"
    )
    var fault = Diagnostic(.conversionWays, text, at: span)
    if count == 0 {
      fault.help = LocalizedText(
        id: "tambahkan cuts, linear, atau relative",
        en: "add cuts, linear or relative"
      )
    }
    return fault
  }

  fileprivate static func linearEnds(at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "\"linear\" memuat dua level: terendah dan tertinggi",
      en: "\"linear\" has two levels: lowest and highest"
    )
    var fault = Diagnostic(.conversionWays, text, at: span)
    fault.help = LocalizedText(id: "tulis dua level, seperti [0, 5]", en: "write two levels, such as [0, 5]")
    return fault
  }
}

extension Diagnostic.Note {
  /// Where the value stands that this one is compared with.
  static func before(_ span: SourceSpan) -> Diagnostic.Note {
    Diagnostic.Note(LocalizedText(id: "yang sebelumnya di sini", en: "the one before is here"), at: span)
  }
}
