import SeededRandom

extension ExampleSitting {
  private static let surveyDay = "2026-03-16"

  /// The survey of S.01: one superior, three peers, three of one's own people, oneself, and citizens at the counter.
  mutating func addSurvey(_ random: inout SeededGenerator) {
    let short = role == .fewRaters
    ask("superior", count: 1, &random)
    ask("peer", count: short ? 2 : 3, &random)
    if person.leads, !short { ask("subordinate", count: 3, &random) }
    if !short { ask("self", count: 1, &random) }
    if person.unit == "Dinas Pelayanan Terpadu", !short { askCitizens(&random) }
  }

  private mutating func ask(_ role: String, count: Int, _ random: inout SeededGenerator) {
    for rater in 0..<count {
      let answer = likert + random.pick(role == "self" ? [0, 1, 1] : [-1, 0, 0, 0, 1])
      for item in ["Q1", "Q2"] {
        var row = row("S.01", "survey-360", on: ExampleSitting.surveyDay)
        row.assessor = "R\(index)-\(role.prefix(3))\(rater + 1)"
        (row.role, row.item) = (role, item)
        row.value = "\(min(5, max(1, answer + random.pick([0, 0, 1]))))"
        add(row)
      }
    }
  }

  /// One row for all citizens asked, with their mean.
  private mutating func askCitizens(_ random: inout SeededGenerator) {
    for item in ["Q1", "Q2"] {
      var row = row("S.01", "survey-360", on: ExampleSitting.surveyDay)
      (row.role, row.item, row.raters) = ("citizen", item, "\(4 + random.below(6))")
      row.value = "\(min(4, likert)).\(random.below(10))"
      add(row)
    }
  }

  /// The level on the scale 1 to 5, to the nearest answer.
  private var likert: Int { 1 + (ability["S.01"].halves * 4 + 5) / 10 }

  /// A test of situations for every third person.
  mutating func addSituationalTest(_ random: inout SeededGenerator) {
    guard index % 3 == 0 else { return }
    var row = row("S.01", "situational-test", on: "2026-02-18")
    row.value = "\(min(100, ability["S.01"].halves * 10 + random.below(9)))"
    add(row)
  }
}
