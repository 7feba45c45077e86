import Assessment
import EvaluatorKit

extension PreparedTechnicalEvaluator {
  func recentStep(_ count: Int, _ oldest: CalendarDay) -> ExplanationStep {
    ExplanationStep(
      rule: "recent",
      sentence: LocalizedText(
        id: "\(count) bukti sebelum \(oldest) tidak dihitung.",
        en: "Evidence before \(oldest) left out: \(count)."
      ),
      subject: .evaluator
    )
  }

  func combinedStep(_ levels: [MethodLevel], _ figure: Ratio) -> ExplanationStep {
    let (level, name) = (figure.spoken, combinationName)
    return ExplanationStep(
      rule: "across-methods",
      sentence: LocalizedText(
        id: "Level \(name.id) dari \(levels.count) alat ukur: \(level.id).",
        en: "The \(name.en) level over methods (\(levels.count)): \(level.en)."
      ),
      subject: .evaluator,
      result: figure
    )
  }

  func floorStep(_ floor: FixedDecimal) -> ExplanationStep {
    let level = floor.spoken
    return ExplanationStep(
      rule: "certificate-floor",
      sentence: LocalizedText(
        id: "Sertifikat yang berlaku memberi paling sedikit level \(level.id).",
        en: "A valid certificate grants at least level \(level.en)."
      ),
      subject: .evaluator,
      result: Ratio(floor)
    )
  }

  func ceilingStep(_ ceiling: FixedDecimal) -> ExplanationStep {
    let level = ceiling.spoken
    return ExplanationStep(
      rule: "prerequisite-ceiling",
      sentence: LocalizedText(
        id: "Karena prasyarat, level dibatasi sampai \(level.id).",
        en: "Because of a prerequisite the level is held to \(level.en)."
      ),
      subject: .evaluator,
      result: Ratio(ceiling)
    )
  }

  private var combinationName: LocalizedText {
    switch rules.combine {
    case .highest: LocalizedText(id: "tertinggi", en: "highest")
    case .lowest: LocalizedText(id: "terendah", en: "lowest")
    case .weighted: LocalizedText(id: "tertimbang", en: "weighted")
    }
  }
}
