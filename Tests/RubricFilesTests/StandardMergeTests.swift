import Assessment
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct StandardMergeTests {
  private static let derived = """
    takar: standard/1
    id: kepala-bagian
    title: Kepala Bagian
    version: "1"
    extends: administrator
    requires:
      - {competency: M.02, level: 3}
      - {competency: M.03, level: 1}
      - {competency: M.01, remove: true}

    """
  private static let dictionary =
    Sample.dictionary.rawValue + "  - {code: M.03, title: C, levels: [{level: 1, title: Satu}]}\n"

  private func load(_ texts: [String]) -> (set: DefinitionSet, found: [String]) {
    let collector = DiagnosticCollector()
    let sources = texts.enumerated().map { DefinitionSource(file: "\($0.offset)", bytes: Array($0.element.utf8)) }
    let set = DefinitionSet.load(sources, reportingTo: collector)
    return (set, collector.diagnostics.map { "\($0.span?.description ?? "-") \($0.code.code)" })
  }

  @Test func mergesRequirementsKeyByKeyAndInheritsTheRestWhole() throws {
    let (set, found) = load([Self.dictionary, Sample.standard.rawValue, Self.derived])
    #expect(found == [])
    let standard = try set.standard(DefinitionReference(id: "kepala-bagian"), on: CalendarDay(daysSince1970: 0))
    #expect(standard.value.requires.map(\.competency) == ["M.02", "M.03"])
    #expect(standard.value.requires[0].level == FixedDecimal(3))
    #expect(standard.value.requires[0].mustMeet && standard.value.requires[0].weight == FixedDecimal(2))
    #expect(standard.value.jobClass == .administrator && standard.value.weights.count == 2)
    #expect(standard.document.bases.map(\.description) == ["administrator@1"])
  }

  @Test func coversTheBaseWithTheDigestText() throws {
    let base = Sample.standard.rawValue
    let texts = [
      base, base.replacing("level: 2.5", with: "level: 2").replacing("version: \"1\"", with: "version: \"1\""),
    ]
    let canonical = texts.map { text in
      load([Self.dictionary, text, Self.derived]).set.standards.last?.document.canonicalBytes ?? []
    }
    #expect(canonical[0] == canonical[1], "the derived standard sets that level itself")
    let other = base.replacing("weight: 2", with: "weight: 3")
    let changed = load([Self.dictionary, other, Self.derived]).set.standards.last?.document.canonicalBytes
    #expect(changed != canonical[0])
    #expect(!String(decoding: canonical[0], as: UTF8.self).contains("extends"))
  }

  @Test func refusesCircles() {
    let first = Self.derived.replacing("id: kepala-bagian", with: "id: a").replacing("administrator", with: "b")
    let second = Self.derived.replacing("id: kepala-bagian", with: "id: b").replacing("administrator", with: "a")
    let (set, found) = load([Self.dictionary, first, second])
    #expect(found == ["2:5:10 E0403"])
    #expect(set.standards.isEmpty)
  }

  @Test func reportsAFaultOfTheBaseOnce() {
    let base = Sample.standard.rawValue.replacing("weight: 60", with: "weight: 50")
    let (set, found) = load([Self.dictionary, base, Self.derived])
    #expect(found == ["1:10:3 E0306"])
    #expect(set.standards.isEmpty)
  }

  @Test(arguments: [
    ("extends: administrator", "extends: «E0402»administrato"),
    ("extends: administrator", "extends: «E0402»administrator@9"),
    ("{competency: M.01, remove: true}", "{competency: M.09, «E0404»remove: true}"),
    ("level: 3}", "level: «E0305»3.2}"), ("M.03, level", "«E0302»M.02, level"),
    ("M.03, level: 1", "«E0405»M.13, level: 1"),
    ("{competency: M.03, level: 1}", "«E0122»{competency: M.03}"),
  ])
  func reportsFaultsOfTheDerivedStandard(from: String, to: String) {
    let source = MarkedSource(Self.derived.replacing(from, with: to))
    let text = String(decoding: source.bytes, as: UTF8.self)
    let (_, found) = load([Self.dictionary, Sample.standard.rawValue, text])
    #expect(found == source.expected.map { "2:" + $0 })
  }

  @Test func choosesTheBaseInForceWhenTheStandardBegins() throws {
    let old = Sample.standard.rawValue.replacing("version: \"1\"", with: "version: \"0\"\nuntil: 2019-12-31")
      .replacing("M.01, level: 3", with: "M.01, level: 4")
    let new = Sample.standard.rawValue.replacing("version: \"1\"", with: "version: \"1\"\neffective: 2020-01-01")
    let derived = Self.derived.replacing("version: \"1\"", with: "version: \"1\"\neffective: 2019-06-01")
    let (set, found) = load([Self.dictionary, old, new, derived])
    #expect(found == [])
    #expect(set.standards.last?.document.bases.map(\.version) == ["0"])
    #expect(load([Self.dictionary, old, new, Self.derived]).found == ["3:5:10 E0402"])
  }
}
