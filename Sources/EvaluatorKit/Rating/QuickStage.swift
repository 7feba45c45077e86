import Assessment

/// The shared stage for the plain case, in whole numbers and without allocation: levels on their own scale, each
/// assessor's one value by each method, methods by weight. Anything else is left to the stage itself.
///
/// It gives what `RatingStage.weightedFinding` gives; a test compares the two.
public struct QuickStage: Sendable {
  /// Methods beyond this many, and assessors, are left to the stage.
  private static let mostMethods = 8

  private let absentMethod: Otherwise
  private let minMethods: MethodMinimum
  private let minAssessors: AssessorMinimum
  /// `nil` = differences are not looked at.
  private let spread: Spread?
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
    absentMethod = stage.rules.absentMethod == .refuse ? .refuse : .flag
    minMethods = stage.rules.minMethods
    minAssessors = stage.rules.minAssessors
    spread = stage.rules.maxSpread.flatMap(Spread.init)
    if spread == nil, stage.rules.maxSpread != nil { return nil }
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
    batch.withUnsafeBufferPointer { cases in
      for index in cases.indices { findings.append(quick.finding(of: cases[index]) ?? other(cases[index])) }
    }
    return findings
  }

  /// The finding of a plain case, or `nil` where the stage itself has to judge.
  public func finding(of input: borrowing EvaluationCase) -> Finding? {
    let assessorsOfPerson = input.assessorsOfPerson
    return input.evidence.withUnsafeBufferPointer { rows in finding(of: rows, assessorsOfPerson) }
  }

  private func finding(of rows: UnsafeBufferPointer<Evidence>, _ assessorsOfPerson: Int) -> Finding? {
    var tally = Tally()
    for index in rows.indices {
      guard take(rows, index, &tally) else { return nil }
    }
    guard tally.assessors > 0 else { return nil }
    for method in 0..<count where tally.counts[method] > 0 && tally.counts[method] < tally.votes {
      tally.isEven = false
    }
    var judgement = Judgement()
    if tally.methods < count { judgement.apply(absentMethod, .methodMissing) }
    if tally.methods < minMethods.count { judgement.apply(minMethods.otherwise, .fewMethods) }
    if hasFewAssessors(&tally, assessorsOfPerson) { judgement.apply(minAssessors.otherwise, .fewAssessors) }
    if let spread, exceeds(&tally, spread) {
      judgement.note(.wideSpread)
      if spread.otherwise == .refuse { judgement.refuse(.needsConsensus) }
    }
    if judgement.isRefused { return judgement.finding(nil) }
    return figure(&tally).map { judgement.finding($0) }
  }
}

extension QuickStage {
  /// The limit in millionths, rounded down: a whole number is above one where it is above the other.
  private struct Spread {
    let limit: Int64
    let over: SpreadLimit.Scope
    let otherwise: Otherwise

    init?(_ rule: SpreadLimit) {
      guard let limit = rule.limit.rounded(decimals: 6, .down).fixedDecimal else { return nil }
      (self.limit, over, otherwise) = (limit.millionths, rule.over, rule.otherwise)
    }
  }

  /// What the rows of a case add up to, by method.
  private struct Tally {
    var sums = InlineArray<8, Int64>(repeating: 0)
    var counts = InlineArray<8, Int64>(repeating: 0)
    var lows = InlineArray<8, Int64>(repeating: .max)
    var highs = InlineArray<8, Int64>(repeating: .min)
    /// The assessors, and by bits the methods that each used.
    var symbols = InlineArray<8, Int32>(repeating: 0)
    var used = InlineArray<8, UInt8>(repeating: 0)
    var assessors = 0
    /// With a value.
    var methods = 0
    /// Values in the method with the most.
    var votes: Int64 = 0
    /// Every method with a value has as many as the others.
    var isEven = true
  }

  /// Adds one row; `false` where it is not plain.
  @inline(__always)
  private func take(_ rows: UnsafeBufferPointer<Evidence>, _ index: Int, _ tally: inout Tally) -> Bool {
    guard case .number(let number) = rows[index].value, let assessor = rows[index].assessor?.index,
      rows[index].role == nil, rows[index].indicator == nil
    else { return false }
    let symbol = rows[index].method.index
    var method = 0
    while method < count, symbols[method] != symbol { method += 1 }
    guard method < count, isFirst(method, of: assessor, &tally) else { return false }
    let value = number.millionths
    let (sum, overflow) = tally.sums[method].addingReportingOverflow(value)
    guard !overflow else { return false }
    tally.sums[method] = sum
    if tally.counts[method] == 0 { tally.methods += 1 }
    tally.counts[method] += 1
    tally.votes = max(tally.votes, tally.counts[method])
    if spread != nil {
      tally.lows[method] = min(tally.lows[method], value)
      tally.highs[method] = max(tally.highs[method], value)
    }
    return true
  }

  /// Whether the assessor has no value by the method yet; `false` too where there are too many assessors.
  @inline(__always)
  private func isFirst(_ method: Int, of assessor: Int32, _ tally: inout Tally) -> Bool {
    let bit = UInt8(1) << UInt8(method)
    var known = 0
    while known < tally.assessors, tally.symbols[known] != assessor { known += 1 }
    if known == tally.assessors {
      guard known < QuickStage.mostMethods else { return false }
      tally.symbols[known] = assessor
      tally.assessors += 1
    }
    guard tally.used[known] & bit == 0 else { return false }
    tally.used[known] |= bit
    return true
  }

  @inline(__always)
  private func hasFewAssessors(_ tally: inout Tally, _ assessorsOfPerson: Int) -> Bool {
    let minimum = minAssessors.count
    switch minAssessors.per {
    case .person: return max(assessorsOfPerson, tally.assessors) < minimum
    case .competency: return tally.assessors < minimum
    case .method:
      for method in 0..<count where tally.counts[method] > 0 && tally.counts[method] < Int64(minimum) { return true }
      return false
    }
  }

  @inline(__always)
  private func exceeds(_ tally: inout Tally, _ rule: Spread) -> Bool {
    var (low, high, widest) = (Int64.max, Int64.min, Int64(0))
    for method in 0..<count where tally.counts[method] > 0 {
      low = min(low, tally.lows[method])
      high = max(high, tally.highs[method])
      widest = max(widest, tally.highs[method] - tally.lows[method])
    }
    return (rule.over == .all ? high - low : widest) > rule.limit
  }

  /// Σ w·(sum/n) / Σ w over one denominator; `nil` where it overflows or the weights present are all zero.
  ///
  /// Products of two 64-bit numbers always fit 128 bits, so they are not checked.
  @inline(__always)
  private func figure(_ tally: inout Tally) -> Ratio? {
    var sum: Int128 = 0
    var total: Int64 = 0
    let common = tally.isEven ? 1 : commonCount(&tally)
    for method in 0..<count where tally.counts[method] > 0 {
      let weight = weights[method]
      let share = tally.isEven ? 1 : common / tally.counts[method]
      let (factor, tooGreat) = weight.multipliedReportingOverflow(by: share)
      let (next, overflow) = sum.addingReportingOverflow(Int128(tally.sums[method]) &* Int128(factor))
      let (weightsSoFar, tooHeavy) = total.addingReportingOverflow(weight)
      if tooGreat || overflow || tooHeavy { return nil }
      (sum, total) = (next, weightsSoFar)
    }
    let votes = tally.isEven ? tally.votes : common
    let (bottom, tooGreat) = total.multipliedReportingOverflow(by: votes)
    guard total > 0, !tooGreat else { return nil }
    return Ratio(sum, Int128(bottom) &* 1_000_000)
  }

  /// The least number that every method's count of values divides.
  private func commonCount(_ tally: inout Tally) -> Int64 {
    var common: Int64 = 1
    for method in 0..<count where tally.counts[method] > 0 {
      common = common / QuickStage.commonDivisor(common, tally.counts[method]) * tally.counts[method]
    }
    return common
  }

  private static func isPlain(_ plan: MethodPlan) -> Bool {
    plan.method.measures.allSatisfy { $0 == .level || $0 == .indicator || $0 == .score } && plan.converter.isIdentity
      && !plan.method.anonymous
  }

  private static func commonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (greater, smaller) = (left, right)
    while smaller != 0 { (greater, smaller) = (smaller, greater % smaller) }
    return greater
  }
}
