import Assessment

/// The shared stage for the plain case, in whole numbers and without allocation: levels on their own scale, each
/// assessor's one value by each method, methods by weight. Anything else is left to the stage itself.
///
/// It gives what `RatingStage.weightedFinding` gives; a test compares the two.
public struct QuickStage: Sendable {
  /// Methods beyond this many, and rows, are left to the stage.
  private static let mostMethods = 8
  private static let mostRows = 32

  private let rules: RatingRules
  private let count: Int
  private let symbols: InlineArray<8, Int32>
  /// Whole numbers in the proportion of the weights.
  private let weights: InlineArray<8, Int64>

  /// `nil` where the rules or the methods of the stage ask for more than the plain case.
  public init?(_ stage: RatingStage) {
    let methods = stage.methods
    guard methods.count <= QuickStage.mostMethods, stage.rules.within == .mean,
      methods.allSatisfy({ QuickStage.isPlain($0) })
    else { return nil }
    rules = stage.rules
    count = methods.count
    let divisor = methods.reduce(0) { QuickStage.commonDivisor($0, $1.method.weight.millionths) }
    var symbols = InlineArray<8, Int32>(repeating: -1)
    var weights = InlineArray<8, Int64>(repeating: 0)
    for (index, plan) in methods.enumerated() {
      symbols[index] = plan.symbol.index
      weights[index] = plan.method.weight.millionths / max(1, divisor)
    }
    (self.symbols, self.weights) = (symbols, weights)
  }

  /// The findings of a batch, in its order; `other` judges the cases that are not plain, or all without a quick stage.
  public static func findings(
    of batch: [EvaluationCase],
    by quick: QuickStage?,
    otherwise other: (EvaluationCase) -> Finding
  ) -> [Finding] {
    guard let quick else { return batch.map(other) }
    var findings: [Finding] = []
    findings.reserveCapacity(batch.count)
    for index in batch.indices { findings.append(quick.finding(of: batch[index]) ?? other(batch[index])) }
    return findings
  }

  /// The finding of a plain case, or `nil` where the stage itself has to judge.
  public func finding(of input: borrowing EvaluationCase) -> Finding? {
    let assessorsOfPerson = input.assessorsOfPerson
    return input.evidence.withUnsafeBufferPointer { rows in finding(of: rows, assessorsOfPerson) }
  }

  private func finding(of rows: UnsafeBufferPointer<Evidence>, _ assessorsOfPerson: Int) -> Finding? {
    guard rows.count <= QuickStage.mostRows else { return nil }
    var tally = Tally()
    for index in rows.indices {
      guard take(rows, index, &tally) else { return nil }
    }
    guard tally.assessors > 0 else { return nil }
    var flags = FlagSet()
    var isRefused = false
    func apply(_ otherwise: Otherwise, _ flag: Flag) {
      flags.insert(flag)
      if otherwise == .refuse { isRefused = true }
    }
    let present = (0..<count).reduce(0) { $0 + (tally.counts[$1] > 0 ? 1 : 0) }
    if present < count { apply(rules.absentMethod == .refuse ? .refuse : .flag, .methodMissing) }
    if present < rules.minMethods.count { apply(rules.minMethods.otherwise, .fewMethods) }
    if hasFewAssessors(tally, assessorsOfPerson) { apply(rules.minAssessors.otherwise, .fewAssessors) }
    if let rule = rules.maxSpread, exceeds(tally, rule) {
      flags.insert(.wideSpread)
      if rule.otherwise == .refuse { apply(.refuse, .needsConsensus) }
    }
    if isRefused { return .notMeasurable(flags) }
    return figure(tally).map { Finding(figure: $0, flags: flags) }
  }
}

extension QuickStage {
  /// What the rows of a case add up to, by method.
  private struct Tally {
    var sums = InlineArray<8, Int64>(repeating: 0)
    var counts = InlineArray<8, Int64>(repeating: 0)
    var lows = InlineArray<8, Int64>(repeating: .max)
    var highs = InlineArray<8, Int64>(repeating: .min)
    /// Distinct, named.
    var assessors = 0
  }

  /// Adds one row; `false` where it is not plain.
  @inline(__always)
  private func take(_ rows: UnsafeBufferPointer<Evidence>, _ index: Int, _ tally: inout Tally) -> Bool {
    guard case .number(let number) = rows[index].value, let assessor = rows[index].assessor,
      rows[index].role == nil, rows[index].indicator == nil
    else { return false }
    let symbol = rows[index].method.index
    var method = 0
    while method < count, symbols[method] != symbol { method += 1 }
    guard method < count else { return false }
    var isKnown = false
    for earlier in 0..<index where rows[earlier].assessor == assessor {
      if rows[earlier].method.index == symbol { return false }
      isKnown = true
    }
    if !isKnown { tally.assessors += 1 }
    let value = number.millionths
    let (sum, overflow) = tally.sums[method].addingReportingOverflow(value)
    guard !overflow else { return false }
    tally.sums[method] = sum
    tally.counts[method] += 1
    tally.lows[method] = min(tally.lows[method], value)
    tally.highs[method] = max(tally.highs[method], value)
    return true
  }

  @inline(__always)
  private func hasFewAssessors(_ tally: Tally, _ assessorsOfPerson: Int) -> Bool {
    let minimum = rules.minAssessors.count
    switch rules.minAssessors.per {
    case .person: return max(assessorsOfPerson, tally.assessors) < minimum
    case .competency: return tally.assessors < minimum
    case .method:
      for method in 0..<count where tally.counts[method] > 0 && tally.counts[method] < Int64(minimum) { return true }
      return false
    }
  }

  @inline(__always)
  private func exceeds(_ tally: Tally, _ rule: SpreadLimit) -> Bool {
    var (low, high, widest) = (Int64.max, Int64.min, Int64(0))
    for method in 0..<count where tally.counts[method] > 0 {
      low = min(low, tally.lows[method])
      high = max(high, tally.highs[method])
      widest = max(widest, tally.highs[method] - tally.lows[method])
    }
    let spread = rule.over == .all ? high - low : widest
    return Ratio(Int128(spread), 1_000_000) > rule.limit
  }

  /// Σ w·(sum/n) / Σ w over one denominator; `nil` where it overflows or the weights present are all zero.
  @inline(__always)
  private func figure(_ tally: Tally) -> Ratio? {
    var common: Int64 = 1
    var total: Int64 = 0
    for method in 0..<count where tally.counts[method] > 0 {
      let votes = tally.counts[method]
      if !common.isMultiple(of: votes) { common = common / QuickStage.commonDivisor(common, votes) * votes }
      let (sum, overflow) = total.addingReportingOverflow(weights[method])
      guard !overflow else { return nil }
      total = sum
    }
    guard total > 0 else { return nil }
    var sum: Int128 = 0
    for method in 0..<count where tally.counts[method] > 0 {
      let (factor, tooGreat) = weights[method].multipliedReportingOverflow(by: common / tally.counts[method])
      guard !tooGreat else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(Int128(tally.sums[method]) * Int128(factor))
      guard !overflow else { return nil }
      sum = next
    }
    let (bottom, overflow) = (Int128(total) * Int128(common)).multipliedReportingOverflow(by: 1_000_000)
    return overflow ? nil : Ratio(sum, bottom)
  }

  private static func isPlain(_ plan: MethodPlan) -> Bool {
    plan.method.measures.allSatisfy { $0 == .level || $0 == .indicator || $0 == .score } && plan.converter.isIdentity
  }

  private static func commonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (greater, smaller) = (left, right)
    while smaller != 0 { (greater, smaller) = (smaller, greater % smaller) }
    return greater
  }
}
