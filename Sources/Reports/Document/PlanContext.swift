import Assessment

/// A row of the development suggestions; competency and step stand in the first row of each only.
struct PlanContext {
  let competency: String
  let step: String
  let programme: String
  let details: String

  static func plans(of reading: ResultReading, _ language: Language) -> [PlanContext] {
    let texts = ProgrammeTexts(language: language)
    var plans: [PlanContext] = []
    for area in reading.developmentAreas {
      var competency = area.competency.title
      for step in area.steps {
        for row in rows(of: step, competency, texts) {
          plans.append(row)
          competency = ""
        }
      }
    }
    return plans
  }

  private static func rows(of step: GapStep, _ competency: String, _ texts: ProgrammeTexts) -> [PlanContext] {
    let shown = DevelopmentSection.shown
    var cells = step.suggestions.prefix(shown).map { suggestion in
      ("\(suggestion.programme.code) \(suggestion.programme.title)", texts.details(of: suggestion))
    }
    if let remark = texts.remark(on: step, shown: shown) { cells.append((remark, "")) }
    return cells.enumerated().map { index, cell in
      PlanContext(
        competency: index == 0 ? competency : "",
        step: index == 0 ? texts.levels(of: step) : "",
        programme: cell.0,
        details: cell.1
      )
    }
  }
}
