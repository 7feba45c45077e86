import Assessment

/// A link to a place of the reference.
struct ReferenceLink: Sendable {
  let text: String
  let href: String
}

/// The library with what the pages look up in each other: names of pages, anchors, who requires what.
struct ReferenceShelf: Sendable {
  let library: ReferenceLibrary
  let catalogue: CompetencyCatalogue
  let fitting: ProgrammeFitting
  private let competencyPages: [String: String]
  private let programmePages: [String: String]
  private let rivals: [String: Int]

  init(_ library: ReferenceLibrary) {
    self.library = library
    catalogue = CompetencyCatalogue(library.dictionaries)
    fitting = ProgrammeFitting(library.catalogues.flatMap(\.programmes), order: .lowestCost)
    let headers =
      library.dictionaries.map(\.header) + library.standards.map(\.header) + library.rubrics.map(\.header)
      + library.catalogues.map(\.header)
    let rivals = Dictionary(headers.map { ($0.id, 1) }, uniquingKeysWith: +)
    competencyPages = Dictionary(
      library.dictionaries.flatMap { dictionary in
        let page = ReferenceShelf.page("kamus", dictionary.header, rivals)
        return dictionary.competencies.map { ($0.code, page) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    programmePages = Dictionary(
      library.catalogues.flatMap { catalogue in
        let page = ReferenceShelf.page("program", catalogue.header, rivals)
        return catalogue.programmes.map { ($0.code, page) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    self.rivals = rivals
  }

  func page(of dictionary: CompetencyDictionary) -> String { ReferenceShelf.page("kamus", dictionary.header, rivals) }

  func page(of standard: JobStandard) -> String { ReferenceShelf.page("standar", standard.header, rivals) }

  func page(of rubric: Rubric) -> String { ReferenceShelf.page("rubrik", rubric.header, rivals) }

  func page(of catalogue: ProgrammeCatalogue) -> String { ReferenceShelf.page("program", catalogue.header, rivals) }

  func link(to standard: JobStandard) -> ReferenceLink {
    ReferenceLink(text: standard.header.title, href: page(of: standard))
  }

  /// The index of competencies where no dictionary has the code.
  func href(of competency: String) -> String {
    competencyPages[competency].map { "\($0)#\(competency)" } ?? "kompetensi.html"
  }

  func href(of competency: String, level: FixedDecimal) -> String {
    competencyPages[competency].map { "\($0)#\(competency)-\(level)" } ?? "kompetensi.html"
  }

  func href(ofProgramme code: String) -> String { (programmePages[code] ?? "index.html") + "#" + code }

  func gapHref(of competency: String) -> String {
    competencyPages[competency].map { _ in "kesenjangan.html#\(competency)" } ?? "kesenjangan.html"
  }

  /// The programmes that lead to the level from the one below it.
  func gapHref(of competency: String, level: FixedDecimal) -> String {
    competencyPages[competency].map { _ in "kesenjangan.html#\(competency)-\(level)" } ?? "kesenjangan.html"
  }

  /// The standards that ask for exactly this level, in the library's order.
  func standards(requiring competency: String, level: FixedDecimal) -> [JobStandard] {
    library.standards.filter { standard in
      standard.requires.contains { $0.competency == competency && $0.level == level }
    }
  }

  func kind(of competency: String) -> CompetencyKind? {
    library.dictionaries.first { $0.competencies.contains { $0.code == competency } }?.kind
  }

  /// The id alone where it is the only one; versions of the same id are told apart.
  private static func page(_ folder: String, _ header: DefinitionHeader, _ rivals: [String: Int]) -> String {
    let name = rivals[header.id, default: 1] > 1 ? "\(header.id)-\(header.version)" : header.id
    return "\(folder)-\(name).html"
  }
}
