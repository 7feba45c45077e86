import Assessment
import EvaluatorKit
import SeededRandom

/// What an evaluator does with evidence, trial by trial.
enum BehaviourCheck {
  static func named(_ check: ConformanceCheck) -> (Trial, inout FaultList) -> Void {
    switch check {
    case .order: order
    case .repetition: repetition
    case .batches: batches
    case .explanations: explanations
    case .monotony: monotony
    case .scale: scale
    case .reasons: reasons
    case .emptyEvidence: emptyEvidence
    case .hugeEvidence: hugeEvidence
    case .hostileEvidence: hostileEvidence
    case .description, .parameterDescriptions, .parametersEnforced, .defaults, .examples, .threads, .variants:
      preconditionFailure("\(check.rawValue) is no check of what an evaluator does with evidence")
    }
  }

  private static func order(_ trial: Trial, _ list: inout FaultList) {
    var generator = SeededGenerator(seed: 7)
    let shuffled = trial.cases.map { input in
      var other = input
      other.evidence = input.evidence.shuffled(using: &generator)[...]
      return other
    }
    compare(trial.prepared, shuffled, trial.findings, "urutan bukti lain", "another order of evidence", &list)
  }

  private static func repetition(_ trial: Trial, _ list: inout FaultList) {
    compare(trial.prepared, trial.cases, trial.findings, "pertanyaan kedua", "asked again", &list)
    guard let fresh = try? trial.evaluator.prepare(trial.setup) else {
      return list.add("parameter yang sama ditolak", "the same parameters are refused the second time")
    }
    compare(fresh, trial.cases, trial.findings, "disiapkan lagi", "prepared again", &list)
  }

  private static func batches(_ trial: Trial, _ list: inout FaultList) {
    let together = trial.prepared.evaluate(batch: trial.cases)
    let reversed = Array(trial.prepared.evaluate(batch: trial.cases.reversed()).reversed())
    guard together.count == trial.cases.count, reversed.count == trial.cases.count else {
      return list.add("jumlah hasil berbeda", "a batch has another number of findings than of cases")
    }
    for (place, finding) in trial.findings.enumerated() {
      compare(together[place], finding, "dalam satu kelompok", "in a batch", &list)
      compare(reversed[place], finding, "dalam kelompok terbalik", "in the reversed batch", &list)
    }
  }

  private static func explanations(_ trial: Trial, _ list: inout FaultList) {
    for (input, finding) in zip(trial.cases, trial.findings).prefix(20) {
      var steps = StepList()
      compare(trial.prepared.evaluate(input, recorder: &steps), finding, "dijelaskan", "explained", &list)
      for step in steps.steps where !step.sentence.isComplete || step.rule.isEmpty {
        list.add("langkah tanpa kalimat", "a step (\(step.rule)) lacks its name or a language")
      }
      for step in steps.steps where step.evidence.contains(where: { !(0..<input.evidence.count).contains($0) }) {
        list.add("langkah menunjuk bukti yang tidak ada", "a step (\(step.rule)) names evidence that is not there")
      }
      if finding.figure != nil && steps.steps.isEmpty {
        list.add("angka tanpa langkah", "a figure is explained by no step")
      }
    }
  }

  private static func monotony(_ trial: Trial, _ list: inout FaultList) {
    guard !trial.mayLower else {
      return list.skip("evaluator menyatakan pengecualian", "the evaluator declares an exception")
    }
    var raised: [EvaluationCase] = []
    var figures: [Ratio] = []
    for (input, finding) in zip(trial.cases, trial.findings) {
      guard let figure = finding.figure else { continue }
      let higher = input.evidence.indices.compactMap { self.raised(input, $0, trial.sampler) }
      raised += higher
      figures += Array(repeating: figure, count: higher.count)
    }
    for (finding, before) in zip(trial.prepared.evaluate(batch: raised), figures) {
      guard let after = finding.figure, after < before else { continue }
      list.add(
        "nilai naik, angka turun dari \(before) ke \(after)",
        "a value raised lowers the figure from \(before) to \(after)"
      )
    }
  }

  /// The case with one value a step higher, where there is a higher one.
  private static func raised(_ input: EvaluationCase, _ place: Int, _ sampler: CaseSampler) -> EvaluationCase? {
    guard case .number(let value) = input.evidence[place].value,
      let next = sampler.values(of: input.evidence[place]).first(where: { $0 > value })
    else { return nil }
    var other = input
    other.evidence[place].value = .number(next)
    return other
  }

  private static func scale(_ trial: Trial, _ list: inout FaultList) {
    let (low, high) = (Ratio(trial.setup.scale.min), Ratio(trial.setup.scale.max))
    for finding in trial.findings {
      if finding.failure == .offScale { list.add("angka di luar skala", "a figure is off the scale") }
      if let figure = finding.figure, figure < low || figure > high {
        list.add("angka \(figure) di luar skala", "the figure \(figure) is off the scale")
      }
      for bound in [finding.floor, finding.ceiling].compactMap({ $0 }) where Ratio(bound) < low || Ratio(bound) > high {
        list.add("batas \(bound) di luar skala", "the floor or ceiling \(bound) is off the scale")
      }
      failed(finding, &list)
    }
  }

  private static func reasons(_ trial: Trial, _ list: inout FaultList) {
    for finding in trial.findings where finding.figure == nil && finding.flags.isEmpty {
      list.add("tanpa angka dan tanpa alasan", "neither a figure nor a flag")
    }
  }

  private static func emptyEvidence(_ trial: Trial, _ list: inout FaultList) {
    let finding = trial.finding(trial.sampler.input([]))
    if let figure = finding.figure { list.add("tanpa bukti: \(figure)", "no evidence gives \(figure)") }
    if finding.flags.isEmpty { list.add("tanpa bukti, tanpa alasan", "no evidence, and no flag says so") }
    let rows = trial.cases.flatMap(\.evidence).prefix(3).map { row in
      var absent = row
      absent.value = .absent(.notObserved)
      return absent
    }
    if let figure = trial.finding(trial.sampler.input(Array(rows))).figure {
      list.add("semua bukti kosong: \(figure)", "evidence without a single value gives \(figure)")
    }
  }

  private static func hugeEvidence(_ trial: Trial, _ list: inout FaultList) {
    let rows = trial.cases.flatMap(\.evidence)
    guard !rows.isEmpty else { return }
    let many = Array((0..<max(1, 10_000 / rows.count)).map { _ in rows }.joined())
    failed(trial.finding(trial.sampler.input(many)), &list)
  }

  /// Evidence that no import lets through, or that nobody thought of: answered, in whatever way.
  private static func hostileEvidence(_ trial: Trial, _ list: inout FaultList) {
    guard let input = trial.cases.first(where: { !$0.evidence.isEmpty }), let row = input.evidence.first else { return }
    var setup = trial.setup
    let texts = ["", " ", "\u{202E}abc", "🇮🇩", "a\u{0}b", "\"},{\"", String(repeating: "x", count: 10_000)]
    let symbols = texts.map { setup.symbols.intern($0) }
    guard let prepared = try? trial.evaluator.prepare(setup) else {
      return list.add("teks bukti membuat parameter ditolak", "texts of evidence make the parameters refused")
    }
    var rows: [Evidence] = []
    for symbol in symbols {
      var other = row
      (other.item, other.indicator, other.assessor) = (symbol, symbol, symbol)
      rows.append(other)
    }
    for millionths in [Int64.min + 1, -1, 0, 1, 999_999_999_999_000_000] {
      var other = row
      other.value = .number(FixedDecimal(millionths: max(-999_999_999_999_000_000, millionths)))
      other.raters = .max
      other.date = CalendarDay(daysSince1970: millionths < 0 ? -719_162 : 2_932_896)
      other.validUntil = other.date
      rows.append(other)
    }
    for rows in rows.map({ [$0] }) + [rows] {
      let finding = prepared.evaluate(batch: [trial.sampler.input(rows)]).first
      if finding?.failure != .offScale { failed(finding ?? .failed(.unexpected), &list) }
    }
  }

  private static func compare(
    _ prepared: any PreparedEvaluator,
    _ cases: [EvaluationCase],
    _ wanted: [Finding],
    _ id: String,
    _ en: String,
    _ list: inout FaultList
  ) {
    for (finding, wanted) in zip(prepared.evaluate(batch: cases), wanted) { compare(finding, wanted, id, en, &list) }
  }

  private static func compare(
    _ finding: Finding,
    _ wanted: Finding,
    _ id: String,
    _ en: String,
    _ list: inout FaultList
  ) {
    guard finding != wanted else { return }
    list.add(
      "\(id): \(finding.spoken), bukan \(wanted.spoken)",
      "\(en): \(finding.spoken) in place of \(wanted.spoken)"
    )
  }

  private static func failed(_ finding: Finding, _ list: inout FaultList) {
    guard let failure = finding.failure, failure != .offScale else { return }
    list.add(failure.sentence.id, failure.sentence.en)
  }
}
