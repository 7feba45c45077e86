public import Assessment

/// The sentences of the shared stage. Of an anonymous method no step names a single value or a place of evidence.
extension RatingStage {
  func ownMeanStep(_ own: VoiceLevel) -> ExplanationStep {
    let plan = methods[own.voice.method]
    let level = own.level.spoken
    return plan.step(
      "own-mean",
      LocalizedText(
        id: "rata-rata \(own.places.count) nilai dari satu asesor, level \(level.id).",
        en: "the mean of \(own.places.count) values of one assessor, level \(level.en)."
      ),
      evidence: own.places,
      result: own.level
    )
  }

  func withinStep(_ result: MethodLevel, ofIndicators: Bool) -> ExplanationStep {
    let plan = methods[result.method]
    guard plan.shows(voices: result.voices) else { return plan.hiddenStep("within-method") }
    let level = result.level.spoken
    let source =
      ofIndicators
      ? LocalizedText(id: "penguasaan indikator dan level", en: "mastery of indicators and levels")
      : rules.within.spoken
    return plan.step(
      "within-method",
      LocalizedText(
        id: "\(source.id) dari \(result.voices) asesor, level \(level.id).",
        en: "\(source.en) of \(plural(result.voices, "assessor")), level \(level.en)."
      ),
      evidence: plan.method.anonymous ? [] : result.places,
      result: result.level
    )
  }

  func absentStep(_ plan: MethodPlan) -> ExplanationStep {
    switch rules.absentMethod {
    case .share:
      plan.step(
        "method-missing",
        LocalizedText(
          id: "direncanakan tetapi tidak ada buktinya; bobotnya dibagi ke alat ukur yang ada.",
          en: "planned but without evidence; its weight is shared by the methods present."
        )
      )
    case .refuse:
      plan.step(
        "method-missing",
        LocalizedText(
          id: "direncanakan tetapi tidak ada buktinya; rubrik menolak kompetensi ini.",
          en: "planned but without evidence; the rubric refuses this competency."
        )
      )
    }
  }

  func fewMethodsStep(_ count: Int) -> ExplanationStep {
    let outcome = rules.minMethods.otherwise.spoken
    return ExplanationStep(
      rule: "min-methods",
      sentence: LocalizedText(
        id: "Ada \(count) alat ukur dari paling sedikit \(rules.minMethods.count): \(outcome.id)",
        en:
          "There is evidence of \(plural(count, "method")), at least \(rules.minMethods.count) are asked for: \(outcome.en)"
      ),
      subject: .evaluator
    )
  }

  func fewAssessorsStep(_ count: Int, _ plan: MethodPlan?) -> ExplanationStep {
    let outcome = rules.minAssessors.otherwise.spoken
    let sentence = LocalizedText(
      id: "ada \(count) asesor dari paling sedikit \(rules.minAssessors.count): \(outcome.id)",
      en: "\(plural(count, "assessor")), at least \(rules.minAssessors.count) are asked for: \(outcome.en)"
    )
    guard let plan else {
      let scope = rules.minAssessors.per.spoken
      let whole = LocalizedText(id: "\(scope.id): \(sentence.id)", en: "\(scope.en): \(sentence.en)")
      return ExplanationStep(rule: "min-assessors", sentence: whole, subject: .evaluator)
    }
    return plan.step("min-assessors", sentence)
  }

  func spreadStep(_ levels: [VoiceLevel], _ spread: Ratio, _ rule: SpreadLimit, _ plan: MethodPlan?) -> ExplanationStep
  {
    let isAnonymous = levels.contains { methods[$0.voice.method].method.anonymous }
    let (width, limit) = (spread.spoken, rule.limit.spoken)
    let outcome = rule.otherwise.spoken
    let difference = LocalizedText(id: isAnonymous ? "" : " \(width.id)", en: isAnonymous ? "" : " of \(width.en)")
    let sentence = LocalizedText(
      id: "selisih antarlevel independen\(difference.id) melebihi batas \(limit.id): \(outcome.id)",
      en: "the difference\(difference.en) of independent levels is above the limit of \(limit.en): \(outcome.en)"
    )
    let places = isAnonymous ? [] : levels.flatMap(\.places).sorted()
    let result = isAnonymous ? nil : spread
    if let plan { return plan.step("max-spread", sentence, evidence: places, result: result) }
    let whole = LocalizedText(id: "Semua alat ukur: \(sentence.id)", en: "All methods: \(sentence.en)")
    return ExplanationStep(
      rule: "max-spread",
      sentence: whole,
      subject: .evaluator,
      evidence: places,
      result: result
    )
  }

  /// With the sum written out, unless a level in it is hidden.
  func acrossStep(_ levels: [MethodLevel], _ figure: Ratio) -> ExplanationStep {
    let mean = figure.spoken
    var sum = LocalizedText(id: "", en: "")
    if levels.allSatisfy({ methods[$0.method].shows(voices: $0.voices) }) {
      let total = levels.reduce(Ratio.zero) { $0 + Ratio(methods[$1.method].method.weight) }.spoken
      let terms = levels.map { (weight: methods[$0.method].method.weight.spoken, level: $0.level.spoken) }
      sum = LocalizedText(
        id: "(" + terms.map { "\($0.weight.id) × \($0.level.id)" }.joined(separator: " + ") + ") / \(total.id) = ",
        en: "(" + terms.map { "\($0.weight.en) × \($0.level.en)" }.joined(separator: " + ") + ") / \(total.en) = "
      )
    }
    return ExplanationStep(
      rule: "across-methods",
      sentence: LocalizedText(
        id: "Rata-rata tertimbang \(levels.count) alat ukur: \(sum.id)\(mean.id).",
        en: "Weighted mean of \(plural(levels.count, "method")): \(sum.en)\(mean.en)."
      ),
      subject: .evaluator,
      result: figure
    )
  }

  func certificateStep(_ held: HeldCertificate, isRenewed: Bool) -> ExplanationStep {
    let plan = methods[held.method]
    let level = held.level.spoken
    let places = plan.method.anonymous ? [] : [held.place]
    if held.isValid {
      return plan.step(
        "certificate",
        LocalizedText(
          id: "sertifikat berlaku memberi level \(level.id).",
          en: "a valid certificate grants level \(level.en)."
        ),
        evidence: places,
        result: Ratio(held.level)
      )
    }
    return plan.step(
      "certificate-expired",
      isRenewed
        ? LocalizedText(id: "sertifikat lama diganti yang baru.", en: "an old certificate was replaced by a new one.")
        : LocalizedText(id: "sertifikat tidak berlaku lagi.", en: "a certificate is no longer valid."),
      evidence: places
    )
  }

  func nothingStep(_ flags: FlagSet) -> ExplanationStep {
    let reasons = flags.flags.map(\.sentence)
    return ExplanationStep(
      rule: "not-measurable",
      sentence: LocalizedText(
        id: "Tidak dapat diukur. " + reasons.map(\.id).joined(separator: " "),
        en: "Not measurable. " + reasons.map(\.en).joined(separator: " ")
      ),
      subject: .evaluator
    )
  }

  private func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension MethodPlan {
  /// A step about this method: its title stands before the sentence.
  public func step(
    _ rule: String,
    _ sentence: LocalizedText,
    evidence: [Int] = [],
    result: Ratio? = nil
  ) -> ExplanationStep {
    ExplanationStep(
      rule: rule,
      sentence: LocalizedText(id: "\(method.title): \(sentence.id)", en: "\(method.title): \(sentence.en)"),
      subject: .method(method.id),
      evidence: evidence,
      result: result
    )
  }

  /// Whether a level of this method may be shown: of an anonymous one only what two raters or more made together.
  public func shows(voices: Int) -> Bool { !method.anonymous || voices > 1 }

  /// The step of an anonymous method where it would tell a single value.
  public func hiddenStep(_ rule: String) -> ExplanationStep {
    step(
      rule,
      LocalizedText(
        id: "dihitung; angkanya tidak ditampilkan karena alat ukur ini anonim.",
        en: "counted; the number is not shown because this method is anonymous."
      )
    )
  }
}

extension RatingRules.Within {
  var spoken: LocalizedText {
    switch self {
    case .mean: LocalizedText(id: "rata-rata", en: "the mean")
    case .median: LocalizedText(id: "median", en: "the median")
    case .lowest: LocalizedText(id: "nilai terendah", en: "the lowest")
    }
  }
}

extension AssessorScope {
  var spoken: LocalizedText {
    switch self {
    case .person: LocalizedText(id: "Orang ini", en: "This person")
    case .competency: LocalizedText(id: "Kompetensi ini", en: "This competency")
    case .method: LocalizedText(id: "Alat ukur ini", en: "This method")
    }
  }
}

extension Otherwise {
  var spoken: LocalizedText {
    switch self {
    case .refuse: LocalizedText(id: "kompetensi tidak dapat diukur.", en: "the competency is not measurable.")
    case .flag: LocalizedText(id: "diberi tanda.", en: "flagged.")
    }
  }
}
