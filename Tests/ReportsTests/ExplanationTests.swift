import Assessment
import JSONText
import Reports
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: [("id", 80), ("id", 120), ("en", 80)])
  func explainsStepByStep(language: String, width: Int) {
    let style = PageStyle(language: Language(rawValue: language) ?? .indonesian, width: width)
    let page = ExplanationPage(Sample.explanation(.same)).text(style)
    GoldenFile("explain-\(language)-\(width).txt").expect(page)
  }

  @Test func saysThatTheRecordDiffers() {
    let recorded = Sample.competency("M.03", Ratio(3), [])
    let page = ExplanationPage(Sample.explanation(.differs(recorded: recorded))).text(PageStyle(width: 120))
    #expect(page.contains("BERBEDA dari yang tercatat: 3 dari standar 3 (angka 3): sesuai"))
  }

  @Test func writesJSON() throws {
    var writer = JSONWriter()
    ExplanationJSON(Sample.explanation(.same)).append(to: &writer)
    writer.endLine()
    let text = String(decoding: writer.takeBytes(), as: UTF8.self)
    GoldenFile("explain.json").expect(text)
    _ = try JSONParser.parse(Array(text.utf8.dropLast()))
  }
}
