import Assessment
import JSONText
import Reports
import Testing

@Suite struct ResultsFormatTests {
  static let results = [Sample.plain, Sample.gated, Sample.refused, Sample.provisional]

  @Test func writesJSONAsTheContractShows() {
    GoldenFile("results.jsonl").expect(ResultsJSON().text(Self.results))
  }

  @Test func keepsTheKeyOrderOfTheContract() throws {
    let line = Array(ResultsJSON().text([Sample.plain]).utf8.dropLast())
    let object = try #require(try JSONParser.parse(line).object)
    #expect(
      object.members.map(\.name) == [
        "event", "purpose", "as_of", "valid_until", "run", "supersedes", "employee", "standard", "rubric",
        "dictionaries", "competencies", "measured", "required_count", "complete", "out_of_scope", "job_match",
        "category", "gates",
      ]
    )
    #expect(object["job_match"]?.object?["percent"] == .string("81.48"))
    #expect(object["job_match"]?.object?["exact"] == .string("2200/27"))
    #expect(object["job_match"]?.object?["gap_index"] == .string("18.52"))
    #expect(object["employee"]?.object?["nip"] == .string("********201001****"))
  }

  @Test func writesCSV() {
    let format = ResultsCSV(competencies: ["M.01", "S.01"])
    GoldenFile("results.csv").expect(format.text(Self.results))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx"]) func defusesFormulas(name: String) {
    var result = Sample.plain
    result.employee.name = name
    #expect(ResultsCSV().text([result]).contains(",'\(name),"))
  }

  @Test func quotesSeparatorsAndLineEnds() {
    var result = Sample.plain
    result.employee.name = "a,b \"c\"\nd"
    #expect(ResultsCSV().text([result]).contains(",\"a,b \"\"c\"\"\nd\","))
  }

  @Test(arguments: Language.allCases, [80, 120]) func alignsTheTable(language: Language, width: Int) {
    let style = PageStyle(language: language, width: width)
    let table = ResultsTable(sample: Self.results, style: style)
    GoldenFile("results-\(language.rawValue)-\(width).txt").expect(table.text(Self.results))
  }

  @Test func alignsHostileNames() {
    let style = PageStyle(width: 80)
    let text = ResultsTable(sample: Sample.hostile, style: style).text(Sample.hostile)
    GoldenFile("results-hostile.txt").expect(text)
    #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
  }

  @Test func showsTheNumberInFullOnlyWhenAsked() {
    let nip = Sample.employee.nip
    #expect(!ResultsJSON().text([Sample.plain]).contains(nip))
    #expect(!ResultsCSV().text([Sample.plain]).contains(nip))
    #expect(ResultsJSON(identity: .full).text([Sample.plain]).contains(nip))
    #expect(ResultsCSV(identity: .full).text([Sample.plain]).contains(nip))
  }
}
