package import Assessment
package import SourceDiagnostics

/// Cases beside a rubric (`takar: cases/1`): what it must make of given evidence.
package struct CaseFile: Sendable {
  package let file: String
  package let title: String
  package let rubric: DefinitionReference
  package let rubricSpan: SourceSpan
  package let cases: [RubricCase]
  package let unnoticed: [UnnoticedMutant]
}

/// One person's evidence and what is expected of it.
package struct RubricCase: Sendable {
  package let name: String
  package let span: SourceSpan
  package let standard: DefinitionReference
  package let standardSpan: SourceSpan
  package let purpose: String
  package let purposeSpan: SourceSpan
  package let date: CalendarDay
  package let evidence: [CaseEvidence]
  package let expectation: CaseExpectation
}

/// One rating of one competency or several; texts as a column of evidence.csv would hold them.
package struct CaseEvidence: Sendable {
  /// The word that stands for every competency required and in scope.
  package static let all = "all"

  package let span: SourceSpan
  package let competencies: [String]
  package let competencySpan: SourceSpan
  package let method: String
  package let methodSpan: SourceSpan
  package let value: String?
  /// Of the value, or of the whole row where there is none.
  package let valueSpan: SourceSpan
  package let absent: Absence?
  package let assessor: String?
  package let role: Role?
  package let indicator: String?
  package let item: String?
  package let date: CalendarDay?
  package let validUntil: CalendarDay?
  package let raters: Int
  package let note: String?
}

/// What a case expects; what is `nil` or not listed is not compared. `none` in the file is `.absent`.
package struct CaseExpectation: Sendable {
  package enum Figure: Hashable, Sendable {
    case absent
    case value(FixedDecimal)
  }

  package let levels: [(competency: String, level: Figure)]
  package let percent: Figure?
  /// `none` where no category is expected.
  package let category: String?
  package let passes: Bool?
  package let flags: [(competency: String, flags: [String])]
}

/// A change of the rubric that no case notices, on purpose.
package struct UnnoticedMutant: Sendable {
  /// As the mutant is named, or its beginning followed by `*`.
  package let change: String
  package let reason: String
  package let span: SourceSpan
}
