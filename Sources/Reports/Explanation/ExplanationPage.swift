import Assessment

/// How one level came about, step by step (`takar explain`).
package struct ExplanationPage: Sendable {
  private let subject: ExplanationSubject

  package init(_ subject: ExplanationSubject) { self.subject = subject }

  package func text(_ style: PageStyle) -> String {
    var page = TextPage(style)
    let (explanation, language) = (subject.explanation, style.language)
    page.paragraph(MarkedText("\(explanation.competency) \(explanation.title)", .strong))
    let identity = style.identity.text(of: subject.employee.nip)
    let person = [subject.employee.shownName(language), identity].filter { !$0.isEmpty }
    page.paragraph(MarkedText(person.joined(separator: " · ")))
    page.blank()
    page.fields(fields(language))
    add(
      explanation.steps,
      under: language.phrase(id: "BAGAIMANA LEVEL INI TERJADI", en: "HOW THIS LEVEL CAME ABOUT"),
      to: &page
    )
    addFlags(to: &page)
    add(
      explanation.verdict,
      under: language.phrase(id: "DARI LEVEL KE KATEGORI", en: "FROM LEVELS TO CATEGORY"),
      to: &page
    )
    return page.text
  }

  private func fields(_ language: Language) -> [(label: String, value: MarkedText)] {
    let numbers = NumberText(language)
    let agreement = agreementText(language)
    let result = subject.explanation.result
    return [
      (language.phrase(id: "Kegiatan", en: "Event"), MarkedText("\(subject.event), \(numbers.date(subject.asOf))")),
      (
        language.phrase(id: "Standar", en: "Standard"), MarkedText("\(subject.standard.id)@\(subject.standard.version)")
      ),
      (language.phrase(id: "Rubrik", en: "Rubric"), MarkedText("\(subject.rubric.id)@\(subject.rubric.version)")),
      ("Evaluator", MarkedText("\(result.plugin.id)@\(result.plugin.version)")),
      (language.phrase(id: "Hasil", en: "Result"), MarkedText(outcome(result, language), .strong)),
      (language.phrase(id: "Catatan", en: "Record"), agreement),
    ]
  }

  /// `2,5 dari standar 3 (angka 2,4): di bawah`.
  private func outcome(_ result: CompetencyResult, _ language: Language) -> String {
    let numbers = NumberText(language)
    let status = result.status.title[language]
    guard let attained = result.attained else { return status }
    let required = numbers.short(result.required)
    let figure = result.figure.map {
      language.phrase(id: " (angka \(exact($0, numbers)))", en: " (figure \(exact($0, numbers)))")
    }
    let levels = numbers.rounded(attained)
    return language.phrase(id: "\(levels) dari standar \(required)", en: "\(levels) of required \(required)")
      + (figure ?? "") + ": " + status
  }

  private func agreementText(_ language: Language) -> MarkedText {
    switch subject.agreement {
    case .notRecorded:
      MarkedText(language.phrase(id: "belum tercatat di basis data", en: "not recorded in the database yet"), .warning)
    case .same:
      MarkedText(language.phrase(id: "sama dengan yang tercatat", en: "the same as recorded"))
    case .differs(let recorded):
      MarkedText(
        language.phrase(
          id: "BERBEDA dari yang tercatat: \(outcome(recorded, language))",
          en: "DIFFERS from the record: \(outcome(recorded, language))"
        ),
        .bad
      )
    }
  }

  private func add(_ steps: [CitedStep], under heading: String, to page: inout TextPage) {
    guard !steps.isEmpty else { return }
    page.heading(heading)
    for (index, step) in steps.enumerated() { StepSection(number: index + 1, step: step).add(to: &page) }
  }

  private func addFlags(to page: inout TextPage) {
    let flags = subject.explanation.result.flags.flags
    guard !flags.isEmpty else { return }
    page.heading(page.style.language.phrase(id: "CATATAN", en: "NOTES"))
    page.bullets(flags.map { MarkedText($0.sentence[page.style.language], .warning) })
  }

  private func exact(_ value: Ratio, _ numbers: NumberText) -> String {
    value.fixedDecimal == nil ? "\(value)" : numbers.short(value)
  }
}
