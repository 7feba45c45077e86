import Assessment

/// The requirements of a job beside its competencies.
struct QualificationSection {
  private let qualifications: Qualifications

  init(_ qualifications: Qualifications) { self.qualifications = qualifications }

  func add(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "PERSYARATAN JABATAN", en: "REQUIREMENTS OF THE JOB"))
    page.fields(single(language))
    add(training(language), under: language.phrase(id: "Pelatihan", en: "Training"), to: &page)
    add(experience(language), under: language.phrase(id: "Pengalaman", en: "Experience"), to: &page)
    add(qualifications.performance, under: language.phrase(id: "Ukuran kinerja", en: "Performance measures"), to: &page)
  }

  private func single(_ language: Language) -> [(label: String, value: MarkedText)] {
    let education = qualifications.education.map { education in
      let fields = education.fields.joined(separator: ", ")
      return fields.isEmpty ? education.level : "\(education.level): \(fields)"
    }
    let fields: [(label: String, value: String?)] = [
      (language.phrase(id: "Pangkat", en: "Rank"), qualifications.rank),
      (language.phrase(id: "Pendidikan", en: "Education"), education),
    ]
    return fields.compactMap { field in field.value.map { (field.label, MarkedText($0)) } }
  }

  private func training(_ language: Language) -> [String] {
    qualifications.training.map { training in
      let details = [training.kind, training.importance?.title[language]].compactMap { $0 }.joined(separator: ", ")
      return details.isEmpty ? training.title : "\(training.title) (\(details))"
    }
  }

  private func experience(_ language: Language) -> [String] {
    qualifications.experience.map { experience in
      let years = experience.years.map { NumberText(language).short($0) }
        .map { language.phrase(id: "\($0) tahun", en: "\($0) years") }
      let details = [years, experience.importance?.title[language]].compactMap { $0 }.joined(separator: ", ")
      return details.isEmpty ? experience.description : "\(experience.description) (\(details))"
    }
  }

  private func add(_ items: [String], under title: String, to page: inout TextPage) {
    guard !items.isEmpty else { return }
    page.paragraph(MarkedText(title, .faint), indent: 2)
    page.bullets(items.map { MarkedText($0) }, indent: 4)
  }
}
