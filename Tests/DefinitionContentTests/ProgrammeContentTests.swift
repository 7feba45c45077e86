import Assessment
import Testing

@Suite struct ProgrammeContentTests {
  private static let fitting = ProgrammeFitting(ShippedContent.programmes)

  @Test func offersAtLeastSixtyProgrammesOverAllForms() {
    #expect(ShippedContent.programmes.count >= 60)
    #expect(Set(ShippedContent.programmes.map(\.form)) == Set(ProgrammeForm.allCases))
  }

  @Test func givesEveryCodeOnce() {
    let codes = ShippedContent.programmes.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func describesEachProgrammeCompletely() {
    for programme in ShippedContent.programmes {
      #expect(programme.hours > .zero && programme.mode != nil && programme.group != nil, "\(programme.code)")
      #expect(programme.provider?.isEmpty == false, "\(programme.code)")
    }
  }

  @Test func developsOnlyLevelsOfADictionary() throws {
    for programme in ShippedContent.programmes {
      for step in programme.develops {
        let dictionary = try #require(ShippedContent.dictionary(of: step.competency), "\(programme.code)")
        let levels = dictionary.competencies.first { $0.code == step.competency }?.levels.map(\.level) ?? []
        #expect(levels.contains(step.to), "\(programme.code)")
        #expect(step.from == .zero || levels.contains(step.from), "\(programme.code)")
      }
    }
  }

  @Test(arguments: ShippedContent.competencies.map(\.code)) func coversEveryLevelStep(code: String) throws {
    let competency = try #require(ShippedContent.competencies.first { $0.code == code })
    let levels = [FixedDecimal.zero] + competency.levels.map(\.level)
    for (from, to) in zip(levels, levels.dropFirst()) { expectChoice(code, from: from, to: to) }
  }

  @Test(arguments: ShippedContent.standards.map(\.header.id)) func closesEveryGap(id: String) throws {
    let standard = try #require(ShippedContent.standard(id))
    for requirement in standard.requires {
      let scale = try #require(ShippedContent.dictionary(of: requirement.competency)?.scale)
      var from = scale.min
      while from < requirement.level {
        expectChoice(requirement.competency, from: from, to: requirement.level)
        from = FixedDecimal(millionths: from.millionths + scale.step.millionths)
      }
    }
  }

  @Test func followsPrerequisitesThatExist() {
    let codes = Set(ShippedContent.programmes.map(\.code))
    for programme in ShippedContent.programmes {
      #expect(codes.isSuperset(of: programme.prerequisites), "\(programme.code)")
    }
  }

  /// Whoever may attend a programme has, or can reach, what its prerequisite leads to.
  @Test func asksForPrerequisitesThatEndWhereTheProgrammeBegins() {
    let byCode = Dictionary(ShippedContent.programmes.map { ($0.code, $0) }) { first, _ in first }
    for programme in ShippedContent.programmes {
      for prerequisite in programme.prerequisites.compactMap({ byCode[$0] }) {
        let isBefore = prerequisite.develops.contains { earlier in
          programme.develops.contains { $0.competency == earlier.competency && earlier.from <= $0.from }
        }
        #expect(isBefore, "\(prerequisite.code) before \(programme.code)")
      }
    }
  }

  /// Every step of the gap has two programmes or more, one of which, with all that comes before it, costs nothing.
  private func expectChoice(_ code: String, from: FixedDecimal, to: FixedDecimal) {
    let steps = Self.fitting.steps(of: code, from: Ratio(from), to: to)
    #expect(steps.first?.from == Ratio(from) && steps.last?.to == Ratio(to), "\(code) \(from) to \(to)")
    for step in steps {
      let free = step.suggestions.filter { suggestion in
        ([suggestion.programme] + suggestion.prerequisites).allSatisfy { $0.cost == .zero }
      }
      #expect(step.suggestions.count >= 2 && !free.isEmpty, "\(code) \(from) to \(to): \(step.from) to \(step.to)")
    }
  }
}
