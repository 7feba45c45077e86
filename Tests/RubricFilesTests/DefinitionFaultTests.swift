import Assessment
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DefinitionFaultTests {
  private func load(_ texts: [String]) -> (set: DefinitionSet, collector: DiagnosticCollector) {
    let collector = DiagnosticCollector()
    let sources = texts.enumerated().map { DefinitionSource(file: "\($0.offset)", bytes: Array($0.element.utf8)) }
    return (DefinitionSet.load(sources, reportingTo: collector), collector)
  }

  @Test func refusesOtherContentUnderTheSameIdAndVersion() {
    let other = Sample.dictionary.rawValue.replacing("Taat", with: "Patuh")
    let (set, collector) = load([Sample.dictionary.rawValue, other])
    #expect(collector.diagnostics.map { "\($0.span?.description ?? "") \($0.code.code)" } == ["1:2:5 E0401"])
    #expect(collector.diagnostics.first?.notes.first?.span?.description == "0:2:5")
    #expect(set.dictionaries.count == 1)
  }

  @Test func warnsOfVersionsInForceTogether() {
    let next = Sample.dictionary.rawValue.replacing("1.10", with: "1.11")
    let (_, collector) = load([Sample.dictionary.rawValue, next])
    #expect(collector.diagnostics.map { "\($0.span?.description ?? "") \($0.code.code)" } == ["1:4:10 W0409"])
    let ended = Sample.dictionary.rawValue.replacing("2020-01-01\n", with: "2020-01-01\nuntil: 2020-12-31\n")
    let later = next.replacing("2020-01-01", with: "2021-01-01")
    #expect(load([ended, later]).collector.diagnostics == [])
  }

  @Test func takesTheSameContentTwiceAsOne() {
    let again = "# salinan\n" + Sample.dictionary.rawValue
    let (set, collector) = load([Sample.dictionary.rawValue, again])
    #expect(collector.diagnostics == [])
    #expect(set.dictionaries.map(\.document.source.file) == ["0"])
  }

  @Test func reportsFaultsOfEverySortInOneRun() {
    let source = MarkedSource(
      """
      takar: rubric/1
      id: r
      title:«E0126»
      «E0121»verion: 1
      methods:
        bei: {title: W, measures: level, weight: «E0124»-4, for: [«E0405»M.2]}
        tes: {title: T, measures: score, to_level: {cuts: [{at_least: 2, level: 3}, {at_least: «E0304»1, level: 3}]}}
      evaluators: {managerial: {plugin: takar/managerial}}
      purposes:
        p:
          title: P
          categories: [{code: A, title: A, at_least: «E0123»x}, {code: B, title: B, «E0314»at_least: 3}]
          gates: [{unless_met: must_meet, at_most: «E0315»C}]
      """
    )
    let (_, collector) = load([Sample.dictionary.rawValue, String(decoding: source.bytes, as: UTF8.self)])
    #expect(MarkedSource.found(collector) == source.expected)
  }

  @Test func checksWhatStandsBeforeASyntaxFaultWithoutMissingTheRest() {
    let source = MarkedSource("takar: rubric/1\n«E0121»idd: r\nvalidity: {years: «E0124»0}\ndictionaries: [«E0113»}")
    let (set, collector) = load([String(decoding: source.bytes, as: UTF8.self)])
    #expect(MarkedSource.found(collector) == source.expected)
    #expect(set.documents.isEmpty)
  }

  @Test func suggestsOnlyCloseNames() {
    let help = ["cap: total": "cap: totl", "weight: 40": "wieght: 40", "[M.01], at_most": "[Z.77], at_most"].map {
      change in
      load([Sample.dictionary.rawValue, Sample.rubric.rawValue.replacing(change.key, with: change.value)])
        .collector.diagnostics.map(\.help.en)
    }
    #expect(
      help.sorted { $0.description < $1.description } == [
        ["did you mean \"total\"?"], ["did you mean \"weight\"?"],
        ["use a code of a dictionary, or add the dictionary"],
      ]
    )
  }

  @Test func explainsADecimalCommaWithinBrackets() {
    let text = Sample.standard.rawValue.replacing("weight: 60", with: "weight: 60,5")
    let helps = load([Sample.dictionary.rawValue, text]).collector.diagnostics.map(\.help.en)
    #expect(helps == ["a comma separates within brackets; write decimals with a point, such as 40.5"])
  }

  @Test func explainsWhyACategoryHasNoUpperBound() {
    let text = Sample.rubric.rawValue.replacing("at_least: 68}", with: "at_least: 68, max: 79}")
    let helps = load([Sample.dictionary.rawValue, text]).collector.diagnostics.map(\.help.en)
    #expect(
      helps == ["write \"at_least\" alone: a category ends where the better one begins, so 90.5 is nowhere lost"]
    )
  }

  @Test func offersTheSpellingAsAFix() throws {
    let text = Sample.rubric.rawValue.replacing("cap: total", with: "cap: totl")
    let fix = try #require(load([Sample.dictionary.rawValue, text]).collector.diagnostics.first?.fixes.first)
    #expect(fix.replacement == "total" && fix.span.end.column - fix.span.start.column == 4)
  }

  @Test func saysTheTotalOfWeights() {
    let text = Sample.standard.rawValue.replacing("weight: 60", with: "weight: 50.5")
    let messages = load([Sample.dictionary.rawValue, text]).collector.diagnostics.map(\.message.en)
    #expect(messages == ["the weights of the groups total 90.5, not 100"])
  }

  @Test func staysSilentAboutCompetenciesWhileNoDictionaryIsKnown() {
    let (set, collector) = load([Sample.standard.rawValue])
    #expect(collector.diagnostics == [] && set.standards.count == 1)
  }

  @Test func blamesAFaultyDictionaryOnce() {
    let faulty = Sample.dictionary.rawValue.replacing("step: 0.5", with: "step: 0.3")
    let codes = load([faulty, Sample.standard.rawValue, Sample.rubric.rawValue]).collector.diagnostics.map(\.code.code)
    #expect(codes == ["E0303"])
  }

  @Test func warnsOfMustMeetWithoutAGate() throws {
    let (set, _) = load([Sample.dictionary.rawValue, Sample.standard.rawValue, Sample.rubric.rawValue])
    var purpose = try #require(set.rubrics.first?.value.purposes.first)
    #expect(DefinitionSet.warnings(for: purpose, standards: set.standards) == [])
    purpose.gates = []
    let warnings = DefinitionSet.warnings(for: purpose, standards: set.standards)
    #expect(warnings.map { "\($0.span?.description ?? "") \($0.code.code)" } == ["1:8:47 W0408"])
  }
}
