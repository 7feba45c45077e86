import Assessment

/// The page of a job standard: required levels by kind, weights, qualifications, and the jobs beside it.
struct StandardReference {
  let kicker: String
  let title: String
  let lead: String?
  let facts: [LabelledValue]
  let basis: [BasisRow]
  let groups: [Group]
  let hasWeights: Bool
  let weights: [GroupWeightRow]
  let hasQualifications: Bool
  let single: [LabelledValue]
  let lists: [LabelledList]
  let hasSiblings: Bool
  let siblings: [ReferenceLink]

  init(_ standard: JobStandard, _ shelf: ReferenceShelf) {
    let isOfClass = standard.header.id == standard.jobClass?.rawValue
    kicker = isOfClass ? "Standar jenjang jabatan" : "Standar kompetensi jabatan"
    title = standard.header.title
    lead = standard.header.description
    let jobClass = standard.jobClass.map { LabelledValue(label: "Jenjang", value: $0.title) }
    facts = standard.header.facts([jobClass].compactMap { $0 })
    basis = standard.header.basis.map(BasisRow.init)
    let kinds: [CompetencyKind?] = CompetencyKind.allCases + [nil]
    groups = kinds.compactMap { Group($0, of: standard, shelf) }
    weights = standard.weights.map(GroupWeightRow.init)
    hasWeights = !weights.isEmpty
    let texts = standard.qualifications.map { QualificationTexts(qualifications: $0, language: .indonesian) }
    single = texts?.single ?? []
    lists = texts?.lists ?? []
    hasQualifications = texts != nil
    siblings = shelf.library.standards.filter { $0.jobClass == standard.jobClass && $0 != standard }.map(shelf.link)
    hasSiblings = !siblings.isEmpty
  }

  /// The requirements of one kind, in the standard's order.
  struct Group {
    let title: String
    let rows: [Row]

    /// `nil` = those that no dictionary has.
    init?(_ kind: CompetencyKind?, of standard: JobStandard, _ shelf: ReferenceShelf) {
      rows = standard.requires.filter { shelf.kind(of: $0.competency) == kind }.map { Row($0, shelf) }
      title = kind.map { "Kompetensi \($0.title.id)" } ?? "Kompetensi di luar kamus"
      if rows.isEmpty { return nil }
    }
  }

  struct Row {
    let code: String
    let title: String
    let href: String
    let gapHref: String
    let level: String
    let levelTitle: String
    /// One for each level of the competency: `on` up to the required one.
    let steps: [String]
    let weight: String
    let mustMeet: Bool

    init(_ requirement: Requirement, _ shelf: ReferenceShelf) {
      let numbers = NumberText(.indonesian)
      let levels = shelf.catalogue.competency(requirement.competency)?.levels ?? []
      code = requirement.competency
      title = shelf.catalogue.title(of: requirement.competency)
      href = shelf.href(of: requirement.competency, level: requirement.level)
      gapHref = shelf.gapHref(of: requirement.competency, level: requirement.level)
      level = numbers.short(requirement.level)
      levelTitle = levels.first { $0.level == requirement.level }?.title ?? ""
      steps = levels.map { $0.level <= requirement.level ? "on" : "off" }
      weight = numbers.short(requirement.weight ?? .one)
      mustMeet = requirement.mustMeet
    }
  }

  struct GroupWeightRow {
    let text: String
    let basis: [BasisRow]

    init(_ weight: GroupWeight) {
      text = weight.text(.indonesian)
      basis = weight.basis.map(BasisRow.init)
    }
  }
}
