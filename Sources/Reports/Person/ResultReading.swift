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

  /// `capaian 3, standar 2,5`.
  func levels(_ language: Language) -> String {
    let numbers = NumberText(language)
    let attained = result.attained.map { numbers.rounded($0) } ?? "–"
    let required = numbers.short(result.required)
    return language.phrase(
      id: "capaian \(attained), standar \(required)",
      en: "attained \(attained), required \(required)"
    )
  }
}

/// A flag once, with the letter that stands in the table and the competencies that have it; those with an earlier
/// event's evidence name the event.
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
        notes: notes.filter { result.flags.contains($0.flag) }.map(\.letter)
      )
    }
    self.notes = notes
  }

  var strengths: [CompetencyReading] { readings(of: subject.result.strengths) }

  /// Without the programmes.
  var areas: [CompetencyReading] { readings(of: subject.result.developmentAreas) }

  var developmentAreas: [DevelopmentArea] {
    let fitting = ProgrammeFitting(subject.programmes)
    return areas.map { competency in
      DevelopmentArea(competency: competency, steps: steps(of: competency.result, fitting))
    }
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

  private func readings(of results: [CompetencyResult]) -> [CompetencyReading] {
    results.compactMap { result in competencies.first { $0.result.code == result.code } }
  }

  private func steps(of result: CompetencyResult, _ fitting: ProgrammeFitting) -> [GapStep] {
    result.attained.map { fitting.steps(of: result.code, from: $0, to: result.required) } ?? []
  }

  private static func notes(of result: AssessmentResult) -> [FlagNote] {
    let flags = result.flags.flags
    return zip("abcdefghijklmnopqrstuvwxyz1234567890ABCDEFGH", flags).map { letter, flag in
      FlagNote(
        letter: String(letter),
        flag: flag,
        competencies: result.competencies.filter { $0.flags.contains(flag) }.map { competency in
          flag == .earlierEvent ? "\(competency.code): \(competency.fromEvent)" : competency.code
        }
      )
    }
  }
}
