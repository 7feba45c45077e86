import Assessment

/// What the person's template shows, in the words of one language. Its property names are the template's.
struct PersonContext {
  let t: [String: String]
  let language: String
  let name: String
  let month: String
  let year: String
  let identity: [LabelledValue]
  let profiles: [ProfileContext]
  let summary: String
  let strengths: [CompetencyItem]
  let areas: [CompetencyItem]
  let verdict: VerdictContext?
  let refusal: String
  let gates: [String]
  let hasGroups: Bool
  let groups: [GroupContext]
  let categories: [CategoryContext]
  let placement: PlacementContext?
  let developmentNumber: Int
  let evidenceNumber: Int
  let hasPlans: Bool
  let plans: [PlanContext]
  let evidence: [String]
  let digests: [DigestLine]

  init(reading: ResultReading, language: Language, identity display: IdentityDisplay) {
    let result = reading.subject.result
    let texts = VerdictTexts(reading: reading, language: language)
    t = PersonDocument.labels.words(language)
    self.language = language.rawValue
    name = result.employee.shownName(language)
    month = NumberText.romanMonth(of: result.asOf)
    year = String(result.asOf.components.year)
    identity = PersonContext.identity(reading, language, display)
    profiles = ProfileContext.profiles(of: reading, language)
    summary = texts.summary
    strengths = reading.strengths.map { CompetencyItem(strength: $0, reading, language) }
    areas = reading.areas.map { CompetencyItem(area: $0, reading, language) }
    verdict = VerdictContext(texts)
    refusal = texts.refusal.capitalizedFirst + "."
    gates = texts.gates
    groups = GroupContext.groups(of: result, language)
    hasGroups = groups.count > 1
    categories = CategoryContext.categories(of: reading, language)
    placement = result.purpose == "mapping" ? PlacementContext(number: 7) : nil
    developmentNumber = placement == nil ? 7 : 8
    evidenceNumber = developmentNumber + 1
    plans = PlanContext.plans(of: reading, language)
    hasPlans = !plans.isEmpty
    evidence = EvidenceNotes(reading: reading, language: language).lines
    digests = result.digestLines(language)
  }

  private static func identity(
    _ reading: ResultReading,
    _ language: Language,
    _ display: IdentityDisplay
  ) -> [LabelledValue] {
    let (result, numbers) = (reading.subject.result, NumberText(language))
    let (standard, rubric) = (reading.subject.standard.header.title, reading.subject.rubric.header.title)
    let event = reading.subject.eventTitle.map { "\($0) (\(result.event))" } ?? result.event
    let fields: [(LocalizedText, String)] = [
      (LocalizedText(id: "Nama", en: "Name"), result.employee.shownName(language)),
      (LocalizedText(id: "Tujuan penilaian", en: "Purpose"), reading.purposeTitle),
      (LocalizedText(id: "NIP", en: "NIP"), display.text(of: result.employee.nip)),
      (LocalizedText(id: "Jabatan sasaran", en: "Target job"), "\(standard) (\(result.standard.id))"),
      (LocalizedText(id: "Jabatan", en: "Position"), result.employee.position),
      (LocalizedText(id: "Kegiatan", en: "Event"), event),
      (LocalizedText(id: "Unit kerja", en: "Unit"), result.employee.unit),
      (LocalizedText(id: "Rubrik", en: "Rubric"), "\(rubric) (\(result.rubric.id)@\(result.rubric.version))"),
      (LocalizedText(id: "Tanggal", en: "Date"), numbers.date(result.asOf)),
      (LocalizedText(id: "Berlaku sampai", en: "Valid until"), result.validUntil.map { numbers.date($0) } ?? "–"),
    ]
    return fields.map { LabelledValue(label: $0[language], value: $1) }
  }
}

/// The placement suggestion, left to be filled by hand.
struct PlacementContext {
  let number: Int
}

/// Percentage and category in the box.
struct VerdictContext {
  let percent: String
  let category: String
  let remarks: [String]

  /// `nil` where there is no percentage.
  init?(_ texts: VerdictTexts) {
    guard let percent = texts.percent else { return nil }
    self.percent = percent
    category = texts.category ?? ""
    remarks = [texts.exactly, texts.gapSentence, texts.provisional].compactMap { $0 }
  }
}

/// One group of kinds with its weight and percentage.
struct GroupContext {
  let kinds: String
  let weight: String
  let percent: String

  static func groups(of result: AssessmentResult, _ language: Language) -> [GroupContext] {
    guard let match = result.jobMatch else { return [] }
    let numbers = NumberText(language)
    return match.groups.map { group in
      GroupContext(
        kinds: CompetencyKind.titles(group.kinds, language),
        weight: group.weight.map { numbers.percent($0) } ?? "",
        percent: numbers.percent(group.percent, decimals: match.decimals)
      )
    }
  }
}
