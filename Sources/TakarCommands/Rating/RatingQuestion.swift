import Assessment

/// One thing that an assessor is asked: a level, one indicator, or a score of one competency by one method.
struct RatingQuestion: Hashable {
  enum Answer: Hashable {
    /// A level on the dictionary's scale.
    case level
    /// Whether the indicator was shown: 1, 0.5 or 0.
    case indicator(Indicator, level: FixedDecimal)
    /// A number on the scale, typed and ended with Enter.
    case score
  }

  let competency: Competency
  let scale: Scale
  let answer: Answer

  /// The questions of a method over competencies, in order: by the measure asked for, or the one the method prefers.
  static func questions(
    of method: Method,
    by measure: Measure? = nil,
    over competencies: [(Competency, Scale)]
  ) -> [RatingQuestion] {
    competencies.filter { method.isPlanned(for: $0.0.code) }.flatMap { competency, scale -> [RatingQuestion] in
      switch measure ?? method.prefer ?? method.measures[0] {
      case .indicator: return indicators(of: competency, scale)
      case .level: return [RatingQuestion(competency: competency, scale: scale, answer: .level)]
      case .score: return [RatingQuestion(competency: competency, scale: method.scale ?? scale, answer: .score)]
      case .certificate: return []
      }
    }
  }

  private static func indicators(of competency: Competency, _ scale: Scale) -> [RatingQuestion] {
    competency.levels.flatMap { level in
      level.indicators.map {
        RatingQuestion(competency: competency, scale: scale, answer: .indicator($0, level: level.level))
      }
    }
  }
}
