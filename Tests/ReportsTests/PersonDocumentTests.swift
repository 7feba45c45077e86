import Assessment
import Reports
import Testing

@Suite struct PersonDocumentTests {
  @Test(arguments: Language.allCases) func writesTheReport(language: Language) {
    let html = PersonDocument(Sample.subject(Sample.gated), language: language).html()
    GoldenFile("report-gated-\(language.rawValue).html").expect(html)
  }

  @Test func saysWhatIsMissing() {
    GoldenFile("report-refused-id.html").expect(PersonDocument(Sample.subject(Sample.refused)).html())
  }

  @Test func showsGroupsAndBounds() {
    GoldenFile("report-provisional-en.html").expect(
      PersonDocument(Sample.subject(Sample.provisional), language: .english).html()
    )
  }

  @Test func saysHowMuchTheTotalIs() {
    let html = PersonDocument(Sample.subject(Sample.plain)).html()
    #expect(html.contains("Nilai total 22 dari total 27 setara JPM 81,48 %."))
  }

  @Test func offersAPlacementForMappingOnly() {
    var result = Sample.plain
    #expect(PersonDocument(Sample.subject(result)).html().contains("7. Saran penempatan"))
    result.purpose = "filling"
    let html = PersonDocument(Sample.subject(result)).html()
    #expect(!html.contains("Saran penempatan"))
    #expect(html.contains("7. Saran pengembangan"))
  }

  @Test(arguments: Sample.hostile.indices) func escapesWhateverTheName(index: Int) {
    let result = Sample.hostile[index]
    let plain = PersonDocument(Sample.subject(Sample.plain)).html()
    let html = PersonDocument(Sample.subject(result)).html()
    for mark: Unicode.Scalar in ["<", ">", "\"", "'", "{", "\u{202E}", "\u{1B}"] {
      let extra = mark == "{" ? result.employee.name.count(of: mark) * 2 : 0
      #expect(html.count(of: mark) == plain.count(of: mark) + extra)
    }
  }

  @Test func needsNoScriptAndNoNetwork() {
    let html = PersonDocument(Sample.subject(Sample.gated)).html()
    for word in ["<script", "http:", "https:", "url(", "@import", "src=", "<link"] { #expect(!html.contains(word)) }
  }

  @Test func showsTheNumberInFullOnlyWhenAsked() {
    let subject = Sample.subject(Sample.plain)
    #expect(!PersonDocument(subject).html().contains(Sample.employee.nip))
    #expect(PersonDocument(subject, identity: .full).html().contains(Sample.employee.nip))
  }
}

extension String {
  func count(of scalar: Unicode.Scalar) -> Int { unicodeScalars.count { $0 == scalar } }
}
