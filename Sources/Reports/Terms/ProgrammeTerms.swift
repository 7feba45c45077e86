import Assessment

extension ProgrammeForm {
  var title: LocalizedText {
    switch self {
    case .training: LocalizedText(id: "pelatihan", en: "training")
    case .seminar: LocalizedText(id: "seminar", en: "seminar")
    case .workshop: LocalizedText(id: "lokakarya", en: "workshop")
    case .course: LocalizedText(id: "kursus", en: "course")
    case .technicalGuidance: LocalizedText(id: "bimbingan teknis", en: "technical guidance")
    case .eLearning: LocalizedText(id: "e-learning", en: "e-learning")
    case .distanceLearning: LocalizedText(id: "pelatihan jarak jauh", en: "distance learning")
    case .coaching: LocalizedText(id: "coaching", en: "coaching")
    case .mentoring: LocalizedText(id: "mentoring", en: "mentoring")
    case .selfStudy: LocalizedText(id: "belajar mandiri", en: "self-study")
    case .communityOfPractice: LocalizedText(id: "komunitas belajar", en: "community of practice")
    case .benchmarking: LocalizedText(id: "patok banding", en: "benchmarking")
    case .internship: LocalizedText(id: "magang", en: "internship")
    case .secondment: LocalizedText(id: "detasering", en: "secondment")
    case .exchange: LocalizedText(id: "pertukaran pegawai", en: "staff exchange")
    }
  }
}

extension ProgrammeMode {
  var title: LocalizedText {
    switch self {
    case .classroom: LocalizedText(id: "klasikal", en: "classroom")
    case .online: LocalizedText(id: "daring", en: "online")
    case .blended: LocalizedText(id: "campuran", en: "blended")
    case .workplace: LocalizedText(id: "di tempat kerja", en: "at the workplace")
    }
  }
}
