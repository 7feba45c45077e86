/// The reference of all definitions and evaluators: HTML pages in Indonesian that need no script, and one style sheet.
///
/// Every word comes from the definitions; the same library gives the same bytes.
package struct ReferencePages: Sendable {
  private let shelf: ReferenceShelf

  package init(_ library: ReferenceLibrary) { shelf = ReferenceShelf(library) }

  /// All files, the index first. Cost: some milliseconds a page.
  package var files: [ReferenceFile] {
    let library = shelf.library
    var files = [
      ReferenceFile(name: "gaya.css", text: ReferenceStyle.sheet),
      page("index.html", IndexReference.template, IndexReference(shelf)),
      page("jenjang.html", JobClassReference.template, JobClassReference(shelf)),
      page("kompetensi.html", CompetencyIndexReference.template, CompetencyIndexReference(shelf)),
      page("kesenjangan.html", GapReference.template, GapReference(shelf)),
      page("evaluator.html", EvaluatorListReference.template, EvaluatorListReference(library.evaluators)),
    ]
    files += library.dictionaries.map {
      page(shelf.page(of: $0), DictionaryReference.template, DictionaryReference($0, shelf))
    }
    files += library.standards.map {
      page(shelf.page(of: $0), StandardReference.template, StandardReference($0, shelf))
    }
    files += library.rubrics.map { page(shelf.page(of: $0), RubricReference.template, RubricReference($0, shelf)) }
    files += library.catalogues.map {
      page(shelf.page(of: $0), CatalogueReference.template, CatalogueReference($0, shelf))
    }
    return files
  }

  private func page(_ name: String, _ template: HTMLTemplate, _ context: Any) -> ReferenceFile {
    ReferenceFile(name: name, text: template.render(context))
  }
}
