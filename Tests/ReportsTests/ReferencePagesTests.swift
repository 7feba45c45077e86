import Assessment
import Reports
import Testing

@Suite struct ReferencePagesTests {
  private static func files(
    dictionaries: [CompetencyDictionary] = [Sample.managerial, Sample.sociocultural, Sample.technical],
    standards: [JobStandard] = [Sample.standard]
  ) -> [String: String] {
    let library = ReferenceLibrary(
      dictionaries: dictionaries,
      standards: standards,
      rubrics: [Sample.rubric],
      catalogues: [Sample.programmes],
      evaluators: []
    )
    return Dictionary(ReferencePages(library).files.map { ($0.name, $0.text) }) { first, _ in first }
  }

  @Test func escapesEveryTextOfADefinition() throws {
    var standard = Sample.standard
    standard.header.title = "<script>alert('x')</script>\" onload=\"x"
    standard.header.description = "a & b <i>"
    let files = Self.files(standards: [standard])
    for (name, text) in files { #expect(!text.contains("<script") && !text.contains("\" onload=\""), "\(name)") }
    let page = try #require(files["standar-administrator.html"])
    #expect(page.contains("&lt;script&gt;") && page.contains("a &amp; b &lt;i&gt;"))
  }

  @Test func leadsFromARequirementToItsLevelAndFromTheLevelBack() throws {
    let files = Self.files()
    let standard = try #require(files["standar-administrator.html"])
    #expect(standard.contains("href=\"kamus-asn-managerial.html#M.01-3\""))
    let dictionary = try #require(files["kamus-asn-managerial.html"])
    #expect(dictionary.contains("id=\"M.01-3\"") && dictionary.contains("href=\"standar-administrator.html\""))
  }

  @Test func tellsVersionsOfOneDefinitionApart() {
    var later = Sample.standard
    later.header.version = "2027.1"
    let files = Self.files(standards: [Sample.standard, later])
    #expect(files["standar-administrator-2017.1.html"] != nil && files["standar-administrator-2027.1.html"] != nil)
    #expect(files["standar-administrator.html"] == nil)
  }

  @Test func saysWhereTheCatalogueHasNothing() throws {
    let gaps = try #require(Self.files()["kesenjangan.html"])
    #expect(gaps.contains("belum ada program dalam katalog"))
  }

  @Test func namesACompetencyThatNoDictionaryHasByItsCode() throws {
    var standard = Sample.standard
    standard.requires.append(Requirement(competency: "T.LAIN.01", level: FixedDecimal(2)))
    let page = try #require(Self.files(standards: [standard])["standar-administrator.html"])
    #expect(page.contains("T.LAIN.01") && !page.contains("#T.LAIN.01"))
  }
}
