import Assessment
import Testing

@Suite struct RubricContentTests {
  @Test func shipsARubricForEachOccasion() {
    let ids = Set(ShippedContent.rubrics.map(\.header.id))
    #expect(
      ids.isSuperset(of: [
        "asn-assessment-center-simple", "asn-assessment-center-medium", "asn-assessment-center-complex",
        "asn-technical-test", "asn-sociocultural-multisource", "asn-combined", "kenaikan-jenjang-fungsional",
        "uji-kesesuaian-jabatan", "tinjauan-tahunan",
      ])
    )
  }

  @Test func givesEveryDefinitionABasis() {
    let headers =
      ShippedContent.dictionaries.map(\.header) + ShippedContent.standards.map(\.header)
      + ShippedContent.rubrics.map(\.header) + ShippedContent.catalogues.map(\.header)
    for header in headers {
      #expect(!header.basis.isEmpty, "\(header.id)")
      #expect(header.basis.allSatisfy { !$0.regulation.isEmpty }, "\(header.id)")
    }
  }

  @Test func saysWhatEveryRubricCatalogueAndJobIsFor() {
    let jobs = ShippedContent.standards.filter { $0.header.id != $0.jobClass?.rawValue }
    let headers =
      jobs.map(\.header) + ShippedContent.rubrics.map(\.header) + ShippedContent.catalogues.map(\.header)
    for header in headers { #expect(header.description?.isEmpty == false, "\(header.id)") }
  }

  @Test func bindsAnEvaluatorToEveryKindInScope() {
    for rubric in ShippedContent.rubrics {
      let bound = Set(rubric.evaluators.map(\.target))
      for kind in CompetencyKind.allCases where rubric.scope.includes("", of: kind) {
        #expect(bound.contains(.kind(kind)), "\(rubric.header.id): \(kind.rawValue)")
      }
    }
  }

  @Test func usesOneBoundOfEachCategoryForTheSamePurpose() {
    for rubric in ShippedContent.rubrics {
      for purpose in rubric.purposes {
        let bounds = purpose.categories.compactMap(\.atLeast)
        #expect(bounds == bounds.sorted(by: >) && bounds.count == purpose.categories.count - 1, "\(rubric.header.id)")
        #expect(purpose.categories.allSatisfy { !$0.title.isEmpty }, "\(rubric.header.id)")
      }
    }
  }
}
