import Assessment

/// One person's result as a page for the terminal (`takar show`).
package struct PersonPage: Sendable {
  private let reading: ResultReading

  package init(_ subject: ReportSubject) { reading = ResultReading(subject) }

  package func text(_ style: PageStyle) -> String {
    var page = TextPage(style)
    addIdentity(to: &page)
    VerdictSection(reading: reading).add(to: &page)
    BorderSection(reading: reading)?.add(to: &page)
    CompetencySection(reading: reading).add(to: &page)
    DevelopmentSection(reading: reading).add(to: &page)
    addUnmeasured(to: &page)
    addOutOfScope(to: &page)
    return page.text
  }

  private func addIdentity(to page: inout TextPage) {
    let (result, language) = (reading.subject.result, page.style.language)
    page.paragraph(MarkedText(result.employee.shownName(language), .strong))
    let identity = [page.style.identity.text(of: result.employee.nip), result.employee.position, result.employee.unit]
    page.paragraph(MarkedText(identity.filter { !$0.isEmpty }.joined(separator: " · ")))
    page.blank()
    page.fields([
      (language.phrase(id: "Kegiatan", en: "Event"), MarkedText(eventText)),
      (language.phrase(id: "Tujuan", en: "Purpose"), MarkedText(reading.purposeTitle)),
      (language.phrase(id: "Tanggal", en: "Date"), MarkedText(dateText(language))),
      (language.phrase(id: "Standar", en: "Standard"), pinText(reading.subject.standard.header, result.standard)),
      (language.phrase(id: "Rubrik", en: "Rubric"), pinText(reading.subject.rubric.header, result.rubric)),
    ])
  }

  private var eventText: String {
    let id = reading.subject.result.event
    return reading.subject.eventTitle.map { "\($0) (\(id))" } ?? id
  }

  private func pinText(_ header: DefinitionHeader, _ pin: DefinitionPin) -> MarkedText {
    MarkedText("\(header.title) (\(pin.id)@\(pin.version))")
  }

  private func dateText(_ language: Language) -> String {
    let (result, numbers) = (reading.subject.result, NumberText(language))
    guard let end = result.validUntil else { return numbers.date(result.asOf) }
    let valid = numbers.date(end)
    return numbers.date(result.asOf) + language.phrase(id: ", berlaku sampai \(valid)", en: ", valid until \(valid)")
  }

  private func addUnmeasured(to page: inout TextPage) {
    let (unmeasured, language) = (reading.unmeasured, page.style.language)
    guard !unmeasured.isEmpty else { return }
    page.heading(language.phrase(id: "BELUM TERUKUR", en: "NOT MEASURED"))
    page.bullets(
      unmeasured.map { competency in
        let reasons = competency.result.flags.flags.map { $0.sentence[language] }.joined(separator: " ")
        return MarkedText("\(competency.result.code) \(competency.title): \(reasons)", .warning)
      }
    )
  }

  private func addOutOfScope(to page: inout TextPage) {
    let (codes, language) = (reading.subject.result.outOfScope, page.style.language)
    guard !codes.isEmpty else { return }
    page.heading(language.phrase(id: "DI LUAR CAKUPAN RUBRIK", en: "OUT OF THE RUBRIC'S SCOPE"))
    page.bullets(codes.map { MarkedText(reading.subject.catalogue.name(of: $0)) })
  }
}
