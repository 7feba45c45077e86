import Assessment
import JSONText
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DefinitionLoadingTests {
  private static let day = CalendarDay(daysSince1970: 20_000)

  private func load(_ texts: [String]) -> (set: DefinitionSet, collector: DiagnosticCollector) {
    let collector = DiagnosticCollector()
    let sources = texts.enumerated().map { DefinitionSource(file: "\($0.offset).yaml", bytes: Array($0.element.utf8)) }
    return (DefinitionSet.load(sources, reportingTo: collector), collector)
  }

  private func decimal(_ text: String) throws -> FixedDecimal { try FixedDecimal(parsing: text) }

  private func samples() throws -> DefinitionSet {
    let (set, collector) = load(Sample.allCases.map(\.rawValue))
    try #require(collector.diagnostics.map(\.message.en) == [])
    return set
  }

  @Test func readsADictionary() throws {
    let dictionary = try samples().dictionary(DefinitionReference(id: "kamus"), on: Self.day).value
    #expect(dictionary.header.version == "1.10")
    #expect(dictionary.header.effective == CalendarDay(parsing: "2020-01-01"))
    #expect(dictionary.header.basis.map(\.certainty) == [.secondHand])
    #expect(dictionary.kind == .managerial)
    #expect(dictionary.scale == Scale(min: .zero, max: FixedDecimal(5), step: try decimal("0.5")))
    #expect(dictionary.competencies.map(\.code) == ["M.01", "M.02"])
    #expect(dictionary.competencies[0].levels.map(\.level) == [.one, try decimal("2.5")])
    #expect(dictionary.competencies[0].levels[0].indicators.map(\.code) == ["1.1", "1.2"])
    #expect(dictionary.competencies[0].levels[0].description == "Pertama")
  }

  @Test func readsAStandard() throws {
    let standard = try samples().standard(DefinitionReference(id: "administrator"), on: Self.day).value
    #expect(standard.jobClass == .administrator)
    #expect(standard.requires.map(\.competency) == ["M.01", "M.02"])
    #expect(standard.requires.map(\.mustMeet) == [false, true])
    #expect(standard.requires[1].weight == FixedDecimal(2) && standard.requires[0].weight == nil)
    #expect(standard.weights.map(\.kinds) == [[.technical], [.managerial, .sociocultural]])
    #expect(standard.qualifications?.training.first?.importance == .absolute)
    #expect(standard.qualifications?.education?.fields == ["Hukum"])
    #expect(standard.qualifications?.experience.first?.years == FixedDecimal(3))
  }

  @Test func readsARubric() throws {
    let rubric = try samples().rubric(DefinitionReference(parsing: "pusat-penilaian@2026.1"), on: Self.day).value
    #expect(rubric.scope == .kinds([.managerial]))
    #expect(rubric.dictionaries == [DefinitionReference(id: "kamus")])
    #expect(rubric.evaluators.map(\.target) == [.competency("M.02"), .kind(.managerial)])
    #expect(rubric.evaluators[1].plugin == PluginReference(id: "takar/managerial", major: 1))
    #expect(rubric.evaluators[1].parameters["min_methods"]?["count"] == .scalar("2"))
    #expect(rubric.validityYears == 3)
    #expect(rubric.consensus == ConsensusRule(allowed: [.managerial], independentRatings: 2, reason: .required))
  }

  @Test func readsTheMethodsOfARubricInTheOrderOfTheirIds() throws {
    let methods = try samples().rubric(DefinitionReference(id: "pusat-penilaian"), on: Self.day).value.methods
    #expect(methods.map(\.id) == ["amatan", "bei", "lgd", "sertifikat", "survei", "tes"])
    let offsets = [-1, 0, 1].map { RelativeOffset(score: FixedDecimal($0 + 2), offset: FixedDecimal($0)) }
    #expect(methods[0].conversion == .relative(offsets))
    #expect(methods[1].labels == [ValueLabel(label: "3+", value: try decimal("3.5"))])
    #expect(methods[2].measures == [.level, .indicator] && methods[2].prefer == .indicator)
    #expect(methods[2].competencies == ["M.02"])
    #expect(methods[3].grants.map(\.competency) == ["M.01"])
    #expect(methods[4].conversion == .linear(low: .zero, high: FixedDecimal(5)) && methods[4].anonymous)
    let cuts = [60, 75].map { CutScore(atLeast: FixedDecimal($0), level: FixedDecimal($0 == 60 ? 2 : 3)) }
    #expect(methods[5].conversion == .cuts(cuts, below: nil) && methods[5].attempts == .latest)
    #expect(methods[5].scale?.contains(try decimal("72.123456")) == true)
  }

  @Test func readsTheFiguresOfARubric() throws {
    let rubric = try samples().rubric(DefinitionReference(id: "pusat-penilaian"), on: Self.day).value
    #expect(rubric.attained[.technical] == AttainedRounding(step: .exact))
    #expect(rubric.attained[.managerial] == AttainedRounding(step: .step(try decimal("0.5")), rounding: .down))
    #expect(rubric.jobMatch.formula == .meanOfRatios && rubric.jobMatch.cap == .total)
    #expect(rubric.jobMatch.rounding == DecimalRounding(decimals: 1, rounding: .halfEven))
    #expect(rubric.jobMatch.ratioRounding == DecimalRounding(decimals: 2))
    #expect(rubric.jobMatch.compare == .exact && rubric.jobMatch.weights.count == 1)
    #expect(rubric.missing == .provisional(atLeast: try decimal("0.8")))
    let purpose = try #require(rubric.purposes.first)
    #expect(purpose.categories.map(\.atLeast) == [FixedDecimal(80), FixedDecimal(68), nil])
    #expect(purpose.categories(for: .jptPratama).map(\.code) == ["MMS", "KMS"])
    #expect(purpose.gates.map(\.unlessMet) == [.mustMeet, .competencies(["M.01"])])
    #expect(purpose.pass == "MMS")
  }

  @Test func readsAProgrammeCatalogue() throws {
    let set = try samples()
    let catalogue = try #require(set.programmes.first { $0.document.key.id == "pengembangan" })
    let programme = catalogue.value.programmes[1]
    #expect(programme.form == .training && programme.mode == .blended && programme.cost == FixedDecimal(1_500_000))
    #expect(programme.group == GroupSize(min: 5, max: 30) && programme.prerequisites == ["P.01"])
    #expect(programme.develops.map(\.to) == [try decimal("2.5")])
  }

  @Test func defaultsARubricThatSaysLittle() throws {
    let text = """
      takar: rubric/1
      id: r
      title: R
      version: "1"
      methods: {bei: {title: W, measures: level}}
      evaluators: {managerial: {plugin: takar/managerial}}
      purposes: {p: {title: P, categories: [{code: A, title: A}]}}
      """
    let (set, collector) = load([text])
    #expect(collector.diagnostics == [])
    let rubric = try #require(set.rubrics.first?.value)
    #expect(rubric.missing == .refuse && rubric.scope == .everything && rubric.consensus == ConsensusRule())
    #expect(rubric.jobMatch == JobMatchPolicy() && rubric.attained == AttainedRule())
    #expect(rubric.methods[0].weight == .one && rubric.evaluators[0].parameters == .none)
  }

  @Test func loadsTheSameAgainFromCanonicalText() throws {
    let set = try samples()
    let stored = set.documents.map { DefinitionSource(file: "\($0.key)", bytes: $0.canonicalBytes) }
    let again = try DefinitionSet.load(canonical: stored)
    #expect(again.documents.map(\.canonicalBytes) == set.documents.map(\.canonicalBytes))
    #expect(again.rubrics.map(\.value) == set.rubrics.map(\.value))
    #expect(again.standards.map(\.value) == set.standards.map(\.value))
    #expect(again.dictionaries.map(\.value) == set.dictionaries.map(\.value))
  }

  @Test func readsStoredTextThatLaterRulesWouldRefuse() throws {
    let spoiled = String(decoding: try #require(samples().rubrics.first?.document.canonicalBytes), as: UTF8.self)
      .replacing("\"at_most\":\"KMS\"", with: "\"at_most\":\"gone\"")
    let set = try DefinitionSet.load(canonical: [DefinitionSource(file: "r", bytes: Array(spoiled.utf8))])
    #expect(set.rubrics.first?.value.purposes.first?.gates.first?.atMost == "gone")
  }

  @Test(arguments: ["", "{}", "[1]", #"{"takar":"rubric/1","id":"a","title":"A","version":"1"}"#])
  func refusesStoredTextThatIsNoDefinition(text: String) {
    #expect(throws: StoredDefinitionError(file: "x")) {
      try DefinitionSet.load(canonical: [DefinitionSource(file: "x", bytes: Array(text.utf8))])
    }
  }

  @Test func leadsToThePlaceOfAParameter() throws {
    let document = try #require(samples().rubrics.first?.document)
    let path = ["evaluators", "managerial", "parameters", "min_methods", "count"]
    #expect(document.span(at: path).description == "2.yaml:16:92")
    #expect(document.keySpan(at: path).description == "2.yaml:16:85")
    #expect(document.span(at: path.dropLast() + ["otherwise", "x"]).description == "2.yaml:16:106")
    #expect(document.span(at: ["nothing"]).description == "2.yaml:2:5")
  }

  @Test func takesTheVersionInForceOnTheDay() throws {
    let old = Sample.dictionary.rawValue.replacing("effective: 2020-01-01", with: "until: 2019-12-31")
      .replacing("1.10", with: "1.9")
    let (set, collector) = load([Sample.dictionary.rawValue, old])
    #expect(collector.diagnostics == [])
    let reference = DefinitionReference(id: "kamus")
    let days = try ["2019-12-31", "2020-01-01"].map { try #require(CalendarDay(parsing: $0)) }
    #expect(try days.map { try set.dictionary(reference, on: $0).value.header.version } == ["1.9", "1.10"])
  }

  @Test func refusesAReferenceThatLeadsNowhereOrToSeveral() throws {
    let twin = Sample.dictionary.rawValue.replacing("1.10", with: "1.11")
    let (set, _) = load([Sample.dictionary.rawValue, twin])
    func fault(_ text: String) -> ResolutionFault? {
      #expect(throws: ResolutionFault.self) {
        try set.dictionary(DefinitionReference(parsing: text), on: Self.day)
      }
    }
    #expect(fault("kamus") == .ambiguous(candidates: ["1.10", "1.11"]))
    #expect(fault("kamus@2") == .unknownVersion(known: ["1.10", "1.11"]))
    #expect(fault("kamsu") == .unknown(suggestion: "kamus"))
    #expect(throws: ResolutionFault.notInForce(known: ["1.10", "1.11"])) {
      try set.dictionary(DefinitionReference(id: "kamus"), on: CalendarDay(daysSince1970: 0))
    }
  }

  @Test func choosesTheDictionariesThatCoverAStandard() throws {
    let twin = Sample.dictionary.rawValue.replacing("id: kamus", with: "id: kamus-lain")
    let (set, _) = load([Sample.dictionary.rawValue, twin, Sample.rubric.rawValue])
    var rubric = try #require(set.rubrics.first?.value)
    let chosen = try set.dictionaries(covering: ["M.02", "M.01"], for: rubric, on: Self.day)
    #expect(chosen.map(\.document.key.id) == ["kamus"])
    rubric.dictionaries = []
    let fault = #expect(throws: CoverageFault.self) {
      try set.dictionaries(covering: ["M.01", "X"], for: rubric, on: Self.day)
    }
    #expect(fault?.competencies.map(\.code) == ["M.01", "X"])
    #expect(fault?.competencies.map(\.dictionaries.count) == [2, 0])
  }
}
