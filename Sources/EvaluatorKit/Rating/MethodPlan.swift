public import Assessment

/// A method as an evaluator reads it for one competency. Shared, not copied: rows meet it in inner loops.
public final class MethodPlan: Sendable {
  public let symbol: Symbol
  public let method: Method
  public let converter: LevelConverter
  /// What the method's certificates grant for this competency. A certificate that no evidence names is left out.
  public let grants: [Grant]

  /// A certificate's symbol and the level it grants.
  public struct Grant: Hashable, Sendable {
    public let certificate: Symbol
    public let level: FixedDecimal
  }

  /// Of rows without an indicator; `nil` where a row's item decides.
  private let onlyMeasure: Measure?
  private let measuresIndicators: Bool

  public init(_ planned: PlannedMethod, _ setup: EvaluatorSetup) {
    let others = planned.method.measures.filter { $0 != .indicator }
    onlyMeasure = others.count > 1 ? nil : others.first ?? .indicator
    measuresIndicators = planned.method.measures.contains(.indicator)
    symbol = planned.symbol
    method = planned.method
    converter = LevelConverter(method: planned.method, scale: setup.scale)
    grants = planned.method.grants.filter { $0.competency == setup.competency.code }.compactMap { grant in
      setup.symbols.find(grant.certificate).map { Grant(certificate: $0, level: grant.level) }
    }
  }

  /// What a row of this method carries: with an indicator a mastery, with a certificate's code a certificate,
  /// else a score or a level. Of a method that has both, rows with an item are scores.
  public func measure(of row: Evidence) -> Measure {
    if row.indicator != nil, measuresIndicators { return .indicator }
    if let onlyMeasure { return onlyMeasure }
    if measures(.certificate), grants.contains(where: { $0.certificate == row.item }) { return .certificate }
    if measures(.score), row.item != nil || !measures(.level) { return .score }
    return measures(.level) ? .level : .certificate
  }

  /// Which of an assessor's levels and indicators counts where there are both; indicators, as the finer evidence,
  /// unless `prefer` says otherwise.
  public var preferred: Measure { method.prefer ?? .indicator }

  public func measures(_ measure: Measure) -> Bool { method.measures.contains(measure) }

  /// Whether the method is about certificates and nothing else.
  public var isCertificateOnly: Bool { method.measures == [.certificate] }
}
