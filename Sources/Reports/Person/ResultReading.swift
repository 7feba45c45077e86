import Assessment

/// One competency as pages show it.
struct CompetencyReading: Sendable {
  let result: CompetencyResult
  let title: String
  let isMustMeet: Bool
  /// `nil` where no dictionary has the competency.
  let scale: Scale?
  /// Letters of the notes that explain its flags.
  let notes: [String]
}

/// A flag once, with the letter that stands in the table and the competencies that have it.
struct FlagNote: Sendable {
  let letter: String
  let flag: Flag
  let competencies: [String]
}

/// A development area and the programmes for each step of its gap.
struct DevelopmentArea: Sendable {
  let competency: CompetencyReading
  let steps: [GapStep]
}

/// What a result says, in the order in which pages say it; shared by the terminal page and the document.
struct ResultReading: Sendable {
  let subject: ReportSubject
  let competencies: [CompetencyReading]
  let notes: [FlagNote]

  init(_ subject: ReportSubject) {
    self.subject = subject
    let notes = ResultReading.notes(of: subject.result)
    let mustMeet = Set(subject.standard.requires.filter(\.mustMeet).map(\.competency))
    competencies = subject.result.competencies.map { result in
      CompetencyReading(
        result: result,
        title: subject.catalogue.title(of: result.code),
        isMustMeet: mustMeet.contains(result.code),
        scale: subject.catalogue.scale(of: result.code),
        notes: notes.filter { $0.competencies.contains(result.code) }.map(\.letter)
      )
    }
    self.notes = notes
  }

  var strengths: [CompetencyReading] { competencies.filter(\.result.isStrength) }

  /// Widest relative gap first (contract 6.13); equal ones in the standard's order.
  var developmentAreas: [DevelopmentArea] {
    let fitting = ProgrammeFitting(subject.programmes)
    let areas = competencies.enumerated().filter(\.element.result.isDevelopmentArea).sorted {
      let (left, right) = ($0.element.relativeGap, $1.element.relativeGap)
      return left == right ? $0.offset < $1.offset : left < right
    }
    return areas.map { DevelopmentArea(competency: $0.element, steps: steps(of: $0.element.result, fitting)) }
  }

  /// Missing or failed.
  var unmeasured: [CompetencyReading] { competencies.filter { $0.result.attained == nil } }

  var purpose: Purpose? { subject.rubric.purposes.first { $0.id == subject.result.purpose } }

  /// The title of the purpose, or its id where the rubric no longer has it.
  var purposeTitle: String { purpose?.title ?? subject.result.purpose }

  /// The categories that could have been given, best first.
  var categories: [Assessment.Category] { purpose?.categories(for: subject.standard.jobClass) ?? [] }

  func categoryTitle(_ code: String) -> String { categories.first { $0.code == code }?.title ?? code }

  /// Sums over what was measured.
  var totals: (attained: Ratio, required: Ratio) {
    subject.result.competencies.reduce((Ratio.zero, Ratio.zero)) { sums, competency in
      guard let attained = competency.attained else { return sums }
      return (sums.0 + attained, sums.1 + Ratio(competency.required))
    }
  }

  /// Whether the percentage is nothing but total over total.
  var isPlainRatio: Bool {
    guard let match = subject.result.jobMatch, totals.required > .zero else { return false }
    return match.exact == Ratio(100) * totals.attained / totals.required
  }

  private func steps(of result: CompetencyResult, _ fitting: ProgrammeFitting) -> [GapStep] {
    result.attained.map { fitting.steps(of: result.code, from: $0, to: result.required) } ?? []
  }

  private static func notes(of result: AssessmentResult) -> [FlagNote] {
    let flags = result.flags.flags
    return zip("abcdefghijklmnopqrstuvwxyz123456789", flags).map { letter, flag in
      FlagNote(
        letter: String(letter),
        flag: flag,
        competencies: result.competencies.filter { $0.flags.contains(flag) }.map(\.code)
      )
    }
  }
}

extension CompetencyReading {
  /// Gap over requirement; requirements are above zero.
  fileprivate var relativeGap: Ratio {
    guard let gap = result.gap, result.required > .zero else { return .zero }
    return gap / Ratio(result.required)
  }
}
