import Assessment

/// The page of a rubric: from evidence to levels, from levels to a percentage, from the percentage to a category.
struct RubricReference {
  let kicker = "Rubrik penilaian"
  let title: String
  let lead: String?
  let facts: [LabelledValue]
  let basis: [BasisRow]
  let methods: [MethodRow]
  let levels: [LabelledValue]
  let jobMatch: [LabelledValue]
  let evaluators: [Binding]
  let purposes: [PurposeEntry]

  init(_ rubric: Rubric, _ shelf: ReferenceShelf) {
    let texts = RubricTexts(rubric: rubric, language: .indonesian)
    title = rubric.header.title
    lead = rubric.header.description
    facts = rubric.header.facts(texts.head.map(RubricReference.plain))
    basis = rubric.header.basis.map(BasisRow.init)
    methods = rubric.methods.map { MethodRow($0, shelf) }
    levels = texts.levels.map(RubricReference.plain)
    jobMatch = texts.jobMatch.map(RubricReference.plain)
    evaluators = rubric.evaluators.map { Binding($0, shelf) }
    purposes = rubric.purposes.map(PurposeEntry.init)
  }

  private static func plain(_ field: RubricTexts.Field) -> LabelledValue {
    LabelledValue(label: field.label, value: field.value.text)
  }

  struct MethodRow {
    let id: String
    let title: String
    let weight: String
    let terms: [String]
    let grants: [String]
    let competencies: [ReferenceLink]
    let isPlannedForSome: Bool

    init(_ method: Method, _ shelf: ReferenceShelf) {
      id = method.id
      title = method.title
      weight = NumberText(.indonesian).short(method.weight)
      var rest = method
      rest.competencies = nil
      rest.grants = []
      terms = MethodTexts(method: rest, language: .indonesian).terms
      grants = method.grants.map { grant in
        "\(grant.certificate) memberi \(grant.competency) level \(NumberText(.indonesian).short(grant.level))"
      }
      competencies = (method.competencies ?? []).map { ReferenceLink(text: $0, href: shelf.href(of: $0)) }
      isPlannedForSome = method.competencies != nil
    }
  }

  struct Binding {
    let target: String
    let plugin: String
    let href: String
    let parameters: [Parameter]

    init(_ binding: EvaluatorBinding, _ shelf: ReferenceShelf) {
      target =
        switch binding.target {
        case .kind(let kind): "Kompetensi \(kind.title.id)"
        case .competency(let code): shelf.catalogue.name(of: code)
        }
      plugin = binding.plugin.description
      href = EvaluatorListReference.href(of: binding.plugin.id)
      let known = shelf.library.evaluators.first { $0.id == binding.plugin.id }?.parameters ?? []
      parameters = binding.parameters.lines.map { line in
        let name = line.prefix { $0 != ":" }
        return Parameter(line: line, sentence: known.first { $0.depth == 0 && $0.name == name }?.sentence ?? "")
      }
    }
  }

  /// A parameter as the rubric gives it, and what its evaluator says of it.
  struct Parameter {
    let line: String
    let sentence: String
  }

  struct PurposeEntry {
    let id: String
    let title: String
    let tables: [CategoryTable]
    let rules: [String]

    init(_ purpose: Purpose) {
      id = purpose.id
      title = purpose.title
      tables =
        [CategoryTable("", purpose.categories)]
        + purpose.categoriesFor.map { CategoryTable($0.jobClasses.map(\.title).joined(separator: ", "), $0.categories) }
      rules = PurposeSection(purpose: purpose).rules(.indonesian)
    }
  }

  struct CategoryTable {
    let caption: String
    let rows: [CategoryRow]

    init(_ caption: String, _ categories: [Assessment.Category]) {
      self.caption = caption
      rows = zip(categories, CategoryContext.bounds(of: categories, .indonesian)).map { category, bound in
        CategoryRow(
          code: category.code,
          title: category.title,
          bound: bound,
          basis: Citation.text(category.basis, .indonesian)
        )
      }
    }
  }

  struct CategoryRow {
    let code: String
    let title: String
    let bound: String
    let basis: String
  }
}
