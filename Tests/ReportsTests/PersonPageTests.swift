import Assessment
import Reports
import Testing

@Suite struct PersonPageTests {
  @Test(arguments: [("id", 80), ("id", 120), ("en", 80), ("en", 120)])
  func showsGatesStrengthsAndProgrammes(language: String, width: Int) {
    let style = PageStyle(language: Language(rawValue: language) ?? .indonesian, width: width)
    let page = PersonPage(Sample.subject(Sample.gated)).text(style)
    GoldenFile("person-gated-\(language)-\(width).txt").expect(page)
  }

  @Test(arguments: Language.allCases) func showsWhatIsMissingAndWhy(language: Language) {
    let page = PersonPage(Sample.subject(Sample.refused)).text(PageStyle(language: language))
    GoldenFile("person-refused-\(language.rawValue).txt").expect(page)
  }

  @Test(arguments: Language.allCases) func showsTheBoundsOfAProvisionalResult(language: Language) {
    let page = PersonPage(Sample.subject(Sample.provisional)).text(PageStyle(language: language))
    GoldenFile("person-provisional-\(language.rawValue).txt").expect(page)
  }

  @Test func marksAStrengthWhoseLevelIsHidden() {
    var result = Sample.plain
    result.competencies[1].isStrength = true
    result.competencies[1].attained = nil
    let page = PersonPage(Sample.subject(result)).text(PageStyle(width: 120))
    #expect(page.contains("capaian –, standar"))
  }

  @Test func namesTheEarlierEvent() {
    var result = Sample.plain
    result.competencies[1].flags.insert(.earlierEvent)
    result.competencies[1].fromEvent = "pemetaan-2023"
    let page = PersonPage(Sample.subject(result)).text(PageStyle(width: 120))
    #expect(page.contains("M.02: pemetaan-2023)"))
  }

  @Test(arguments: [(Language.indonesian, 80), (.english, 120)])
  func showsHowCloseAnotherCategoryIs(language: Language, width: Int) {
    var subject = Sample.subject(Sample.plain)
    let codes = subject.result.competencies.map(\.code)
    subject.border = CategoryBorder(
      better: .init(category: "MS", distance: Ratio(37, 100)),
      lower: nil,
      steps: codes.map { .init(competency: $0, from: Ratio(5, 2), to: Ratio(3), category: "MS") },
      rules: [.init(change: "attained.step: 0.5 → 1", category: nil)]
    )
    let page = PersonPage(subject).text(PageStyle(language: language, width: width))
    #expect(page.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
    let isOwn = language == .indonesian
    #expect(page.contains(isOwn ? "Ke atas  0,37 poin ke MS" : "Up  0.37 points to MS"))
    #expect(page.contains(isOwn ? "+0,5 pada salah satu dari" : "+0.5 on one of"))
    #expect(page.contains(isOwn ? "attained.step: 0,5 → 1: tanpa kategori" : "attained.step: 0.5 → 1: no category"))
  }

  @Test func marksOnlyInInk() {
    let subject = Sample.subject(Sample.gated)
    let plain = PersonPage(subject).text(PageStyle())
    let inked = PersonPage(subject).text(PageStyle(ink: .ansi))
    #expect(!plain.contains("\u{1B}"))
    #expect(inked.contains("\u{1B}[1m"))
    #expect(withoutInk(inked) == plain)
  }

  @Test func showsTheNumberInFullOnlyWhenAsked() {
    let subject = Sample.subject(Sample.plain)
    #expect(!PersonPage(subject).text(PageStyle()).contains(Sample.employee.nip))
    #expect(PersonPage(subject).text(PageStyle(identity: .full)).contains(Sample.employee.nip))
  }

  @Test(arguments: Sample.hostile.indices, [40, 80, 120])
  func staysWithinThePageWhateverTheName(name: Int, width: Int) {
    let page = PersonPage(Sample.subject(Sample.hostile[name])).text(PageStyle(width: width))
    #expect(page.split(separator: "\n").allSatisfy { $0.last != " " })
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!page.contains("\u{202E}"))
    let widest = page.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
    #expect(widest <= max(width, 70))
  }

  private func withoutInk(_ text: String) -> String {
    ["0", "1", "2", "31", "32", "33"].reduce(text) { $0.split(separator: "\u{1B}[\($1)m").joined() }
  }
}
