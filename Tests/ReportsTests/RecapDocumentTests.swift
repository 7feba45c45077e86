import Assessment
import Reports
import Testing

@Suite struct RecapDocumentTests {
  @Test(arguments: Language.allCases) func countsCategoriesUnitsAndCompetencies(language: Language) {
    let html = RecapDocument(Self.subject(Self.people), language: language).html()
    GoldenFile("recap-\(language.rawValue).html").expect(html)
  }

  @Test func dependsNotOnTheOrderOfResults() {
    let html = RecapDocument(Self.subject(Self.people)).html()
    #expect(RecapDocument(Self.subject(Self.people.reversed())).html() == html)
  }

  @Test func holdsAnEventWithoutResults() {
    #expect(RecapDocument(Self.subject([])).html().contains("Belum ada kategori"))
  }

  @Test func escapesWhateverTheNames() {
    let html = RecapDocument(Self.subject(Sample.hostile)).html()
    GoldenFile("recap-hostile.html").expect(html)
    for word in ["<script", "<img", "\u{202E}", "\u{1B}", "\"\u{0301}", "<\u{0338}"] {
      #expect(!html.unicodeScalars.contains(word.unicodeScalars))
    }
  }

  private static let people = [
    (Sample.gated, "Budi Contoh", "Dinas Contoh"), (Sample.plain, "Ani Contoh", "Dinas Contoh"),
    (Sample.refused, "Citra Contoh", "Badan Contoh"), (Sample.provisional, "Dedi Contoh", "Badan Contoh"),
    (Sample.plain, "Eka Contoh", "Sekretariat Daerah Kabupaten Contoh"),
  ].map { result, name, unit in
    var result = result
    result.employee.name = name
    result.employee.person = name
    result.employee.unit = unit
    return result
  }

  private static func subject(_ results: [AssessmentResult]) -> RecapSubject {
    RecapSubject(
      event: AssessmentEvent(
        id: "pemetaan-2026",
        title: "Pemetaan kompetensi 2026",
        rubric: Sample.pin(.rubric, "asn-assessment-center", "2026.1", "b"),
        purpose: "mapping",
        date: Sample.day
      ),
      rubric: Sample.rubric,
      results: results,
      standardTitles: ["administrator": "Jabatan Administrator"],
      catalogue: Sample.catalogue
    )
  }
}
