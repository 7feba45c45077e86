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
    let cases = batch.span
    for index in cases.indices {
      if let outcome = quick.outcome(of: cases[index].evidence.span, cases[index].assessorsOfPerson) {
        findings.append(Finding(figure: outcome.figure, flags: outcome.flags))
      } else {
        findings.append(other(cases[index]))
      }
    }
    return findings
  }

  /// What a finding is made of, in plain numbers: copying it costs no reference count.
  private struct Outcome {
    let flags: FlagSet
    var numerator: Int128 = 0
    /// 0 = no figure.
    var denominator: Int128 = 0

    var figure: Ratio? { denominator == 0 ? nil : Ratio(numerator, denominator) }
  }

  private func outcome(of rows: borrowing Span<Evidence>, _ assessorsOfPerson: Int) -> Outcome? {
    var tally = Tally()
    for index in rows.indices {
      guard take(rows, index, &tally) else { return nil }
    }
    guard tally.assessors > 0, let summary = summary(of: &tally) else { return nil }
    var judgement = Judgement()
    if summary.methods < count { judgement.apply(absentMethod, .methodMissing) }
    if summary.methods < minMethods.count { judgement.apply(minMethods.otherwise, .fewMethods) }
    if hasFewAssessors(summary, tally.assessors, assessorsOfPerson) {
      judgement.apply(minAssessors.otherwise, .fewAssessors)
    }
    if let spread, summary.width(over: spread.over) > spread.limit {
      judgement.note(.wideSpread)
      if spread.otherwise == .refuse { judgement.refuse(.needsConsensus) }
    }
    var outcome = Outcome(flags: judgement.flags)
    return judgement.isRefused || measure(&tally, summary, &outcome) ? outcome : nil
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

  /// What the rows of a case add up to by one method.
  private struct Column {
    var sum: Int64 = 0
    var count: Int64 = 0
    var low: Int64 = 0
    var high: Int64 = 0
  }

  /// What the rows of a case add up to.
  private struct Tally {
    var columns = InlineArray<8, Column>(repeating: Column())
    /// The assessors, and by bits the methods that each used.
    var symbols = InlineArray<8, Int32>(repeating: 0)
    var used = InlineArray<8, UInt8>(repeating: 0)
    var assessors = 0
  }

  /// The columns of a case in one look; a value of its own, so that its numbers stay in registers.
  private struct Summary {
    /// Methods with a value.
    var methods = 0
    /// Values by the method with the most, and by the one with the fewest.
    var most: Int64 = 0
    var fewest = Int64.max
    var low = Int64.max
    var high = Int64.min
    /// The widest difference within one method.
    var widest: Int64 = 0
    /// Σ w·sum and Σ w.
    var sum: Int128 = 0
    var weight: Int64 = 0

    func width(over scope: SpreadLimit.Scope) -> Int64 { scope == .all ? high - low : widest }
  }

  /// Adds one row; `false` where it is not plain.
  @inline(__always)
  private func take(_ rows: borrowing Span<Evidence>, _ index: Int, _ tally: inout Tally) -> Bool {
    guard case .number(let number) = rows[index].value, let assessor = rows[index].assessor?.index,
      rows[index].role == nil, rows[index].indicator == nil
    else { return false }
    let symbol = rows[index].method.index
    var method = 0
    while method < count, symbols[method] != symbol { method += 1 }
    guard method < count, isFirst(method, of: assessor, &tally) else { return false }
    let value = number.millionths
    let (sum, overflow) = tally.columns[method].sum.addingReportingOverflow(value)
    guard !overflow else { return false }
    tally.columns[method].sum = sum
    let isNew = tally.columns[method].count == 0
    tally.columns[method].count &+= 1
    tally.columns[method].low = isNew ? value : min(tally.columns[method].low, value)
    tally.columns[method].high = isNew ? value : max(tally.columns[method].high, value)
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

  /// `nil` where a sum overflows. A product of two 64-bit numbers always fits 128 bits, so it is not checked.
  @inline(__always)
  private func summary(of tally: inout Tally) -> Summary? {
    var summary = Summary()
    var isTooGreat = false
    let weights = weights.span
    for method in 0..<count {
      let number = tally.columns[method].count
      guard number > 0 else { continue }
      let (low, high) = (tally.columns[method].low, tally.columns[method].high)
      summary.methods &+= 1
      summary.most = max(summary.most, number)
      summary.fewest = min(summary.fewest, number)
      summary.low = min(summary.low, low)
      summary.high = max(summary.high, high)
      summary.widest = max(summary.widest, high - low)
      let product = Int128(tally.columns[method].sum) &* Int128(weights[method])
      let (sum, overflow) = summary.sum.addingReportingOverflow(product)
      let (weight, tooHeavy) = summary.weight.addingReportingOverflow(weights[method])
      (summary.sum, summary.weight) = (sum, weight)
      isTooGreat = isTooGreat || overflow || tooHeavy
    }
    return isTooGreat ? nil : summary
  }

  @inline(__always)
  private func hasFewAssessors(_ summary: Summary, _ assessors: Int, _ assessorsOfPerson: Int) -> Bool {
    let minimum = minAssessors.count
    return switch minAssessors.per {
    case .person: max(assessorsOfPerson, assessors) < minimum
    case .competency: assessors < minimum
    case .method: summary.fewest < Int64(minimum)
    }
  }

  /// Σ w·(sum/n) / Σ w over one denominator; `false` where it overflows or the weights present are all zero.
  @inline(__always)
  private func measure(_ tally: inout Tally, _ summary: Summary, _ outcome: inout Outcome) -> Bool {
    guard summary.weight > 0 else { return false }
    var (sum, votes) = (summary.sum, summary.most)
    if summary.most != summary.fewest {
      guard let common = commonSum(&tally) else { return false }
      (sum, votes) = common
    }
    let (bottom, tooGreat) = summary.weight.multipliedReportingOverflow(by: votes)
    guard !tooGreat else { return false }
    (outcome.numerator, outcome.denominator) = (sum, Int128(bottom) &* 1_000_000)
    return true
  }

  /// Σ w·sum·(common / n) where the methods' counts of values differ, and the least number that every count divides.
  private func commonSum(_ tally: inout Tally) -> (sum: Int128, common: Int64)? {
    var common: Int64 = 1
    for method in 0..<count where tally.columns[method].count > 0 {
      let number = tally.columns[method].count
      common = common / QuickStage.commonDivisor(common, number) * number
    }
    var total: Int128 = 0
    for method in 0..<count where tally.columns[method].count > 0 {
      let share = common / tally.columns[method].count
      let (factor, tooGreat) = weights[method].multipliedReportingOverflow(by: share)
      let product = Int128(tally.columns[method].sum) &* Int128(factor)
      let (sum, overflow) = total.addingReportingOverflow(product)
      if tooGreat || overflow { return nil }
      total = sum
    }
    return (total, common)
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
