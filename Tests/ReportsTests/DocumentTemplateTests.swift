import Assessment
import Reports
import Testing

@Suite struct DocumentTemplateTests {
  @Test(arguments: [
    (PersonDocument.templateText, PersonDocument.labels), (RecapDocument.templateText, RecapDocument.labels),
  ])
  func usesEveryWordAndHasEveryWordItUses(template: String, labels: [String: LocalizedText]) {
    let used = template.split(separator: "{{t.").dropFirst().compactMap { $0.split(separator: "}}").first }
    #expect(Set(used.map(String.init)) == Set(labels.keys))
  }

  @Test func escapesScalarsNotCharacters() {
    let template = HTMLTemplate("<a title=\"{{x}}\">{{x}}</a>")
    let html = template.render(["x": "\"\u{0301}<\u{0338}&'>"])
    #expect(
      html == "<a title=\"&quot;\u{0301}&lt;\u{0338}&amp;&#39;&gt;\">&quot;\u{0301}&lt;\u{0338}&amp;&#39;&gt;</a>"
    )
  }

  @Test func standsInTheMiddleOfALevelAndBetweenTwo() throws {
    let levels = Set((1...5).map { FixedDecimal($0) })
    let scale = Scale(min: .zero, max: FixedDecimal(5), step: Sample.half)
    let track = try #require(LevelTrack(levels: levels, scale: scale))
    #expect(track.mark(at: Ratio(3)) == "50.00")
    #expect(track.mark(at: Ratio(5, 2)) == "40.00")
    #expect(track.mark(at: Ratio(0)) == "0.00")
    #expect(track.mark(at: Ratio(1, 2)) == "5.00")
    #expect(track.mark(at: Ratio(5)) == "90.00")
    #expect(track.shade(to: Ratio(3)) == "60.00")
    #expect(track.shade(to: Ratio(5)) == "100.00")
  }

  @Test func drawsNoTrackWhereLevelsAreTooMany() {
    let scale = Scale(min: .zero, max: FixedDecimal(100), step: .one)
    #expect(LevelTrack(levels: Set((0...100).map { FixedDecimal($0) }), scale: scale) == nil)
    #expect(LevelTrack(levels: [], scale: scale) == nil)
  }
}
