import Assessment

/// The requirements of a job as labelled texts of one language; what is not given has no label.
struct QualificationTexts {
  let qualifications: Qualifications
  let language: Language

  /// Rank and education.
  var single: [LabelledValue] {
    let education = qualifications.education.map { education in
      let fields = education.fields.joined(separator: ", ")
      return fields.isEmpty ? education.level : "\(education.level): \(fields)"
    }
    let fields: [(label: String, value: String?)] = [
      (language.phrase(id: "Pangkat", en: "Rank"), qualifications.rank),
      (language.phrase(id: "Pendidikan", en: "Education"), education),
    ]
    return fields.compactMap { field in field.value.map { LabelledValue(label: field.label, value: $0) } }
  }

  /// Training, experience and measures of performance.
  var lists: [LabelledList] {
    let lists = [
      LabelledList(label: language.phrase(id: "Pelatihan", en: "Training"), items: training),
      LabelledList(label: language.phrase(id: "Pengalaman", en: "Experience"), items: experience),
      LabelledList(
        label: language.phrase(id: "Ukuran kinerja", en: "Performance measures"),
        items: qualifications.performance
      ),
    ]
    return lists.filter { !$0.items.isEmpty }
  }

  private var training: [String] {
    qualifications.training.map { training in
      let kind = training.kind.map { kind in QualificationTexts.kinds[kind]?[language] ?? kind }
      let details = [kind, training.importance?.title[language]].compactMap { $0 }.joined(separator: ", ")
      return details.isEmpty ? training.title : "\(training.title) (\(details))"
    }
  }

  private var experience: [String] {
    qualifications.experience.map { experience in
      let years = experience.years.map { NumberText(language).short($0) }
        .map { language.phrase(id: "\($0) tahun", en: "\($0) years") }
      let details = [years, experience.importance?.title[language]].compactMap { $0 }.joined(separator: ", ")
      return details.isEmpty ? experience.description : "\(experience.description) (\(details))"
    }
  }

  private static let kinds = [
    "managerial": LocalizedText(id: "manajerial", en: "managerial"),
    "technical": LocalizedText(id: "teknis", en: "technical"),
    "functional": LocalizedText(id: "fungsional", en: "functional"),
  ]
}

/// A label and the items under it.
struct LabelledList: Sendable {
  let label: String
  let items: [String]
}
