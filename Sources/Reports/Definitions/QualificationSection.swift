import Assessment

/// The requirements of a job beside its competencies.
struct QualificationSection {
  private let qualifications: Qualifications

  init(_ qualifications: Qualifications) { self.qualifications = qualifications }

  func add(to page: inout TextPage) {
    let language = page.style.language
    let texts = QualificationTexts(qualifications: qualifications, language: language)
    page.heading(language.phrase(id: "PERSYARATAN JABATAN", en: "REQUIREMENTS OF THE JOB"))
    page.fields(texts.single.map { (label: $0.label, value: MarkedText($0.value)) })
    for list in texts.lists {
      page.paragraph(MarkedText(list.label, .faint), indent: 2)
      page.bullets(list.items.map { MarkedText($0) }, indent: 4)
    }
  }
}
