extension AssessmentResult {
  /// Competencies below the requirement, widest relative gap first; equal gaps in the standard's order.
  package var developmentAreas: [CompetencyResult] {
    let areas = competencies.enumerated().compactMap { place, result in
      result.gap.flatMap { gap in
        result.isDevelopmentArea ? (place: place, gap: (gap / Ratio(result.required)).reduced) : nil
      }
    }
    let sorted = areas.sorted { $0.gap != $1.gap ? $0.gap < $1.gap : $0.place < $1.place }
    return sorted.map { competencies[$0.place] }
  }

  /// Competencies above the requirement or at it on the top level, in the standard's order.
  package var strengths: [CompetencyResult] { competencies.filter(\.isStrength) }
}
