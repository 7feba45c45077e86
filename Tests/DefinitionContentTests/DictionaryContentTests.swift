import Assessment
import Testing

@Suite struct DictionaryContentTests {
  @Test func readsEveryDefinitionWithoutAFault() {
    #expect(ShippedContent.dictionaries.count >= 14 && ShippedContent.faults == "")
  }

  @Test func holdsTheNationalIndicatorsCompletely() {
    let national = ShippedContent.dictionaries.filter { $0.kind != .technical }
    let competencies = national.flatMap(\.competencies)
    #expect(competencies.map(\.code).sorted() == (1...8).map { "M.0\($0)" } + ["S.01"])
    for competency in competencies {
      #expect(competency.levels.map(\.level) == (1...5).map { FixedDecimal($0) }, "\(competency.code)")
      for level in competency.levels {
        #expect(level.indicators.map(\.code) == (1...3).map { "\(level.level).\($0)" }, "\(competency.code)")
      }
    }
    #expect(competencies.flatMap(\.levels).flatMap(\.indicators).count == 135)
  }

  @Test func givesTechnicalCompetenciesFiveLevelsOfThreeIndicators() {
    let technical = ShippedContent.dictionaries.filter { $0.kind == .technical }
    #expect(technical.count >= 12)
    for competency in technical.flatMap(\.competencies) {
      #expect(competency.levels.count == 5, "\(competency.code)")
      for level in competency.levels {
        #expect(level.indicators.count >= 3, "\(competency.code) level \(level.level)")
      }
    }
  }

  @Test func leavesNoTextEmpty() {
    for competency in ShippedContent.competencies {
      var texts = [competency.title, competency.definition]
      texts += competency.levels.flatMap { [$0.title, $0.description] + $0.indicators.map(\.text) }
      #expect(texts.allSatisfy { Wording($0).words.count >= 1 }, "\(competency.code)")
    }
  }

  @Test func saysNoIndicatorTwice() {
    let texts = IndicatorPlace.all.map { ($0, Wording($0.indicator.text).words.joined(separator: " ")) }
    for (text, places) in Dictionary(grouping: texts, by: \.1) where places.count > 1 {
      Issue.record("\(places.map(\.0.name).joined(separator: " and ")) say the same: \(text)")
    }
  }

  @Test func saysNoLevelTitleTwiceWithinACompetency() {
    for competency in ShippedContent.competencies {
      let titles = competency.levels.map { Wording($0.title).words }
      #expect(Set(titles).count == titles.count, "\(competency.code)")
    }
  }

  /// Levels differ by scope, autonomy or complexity, so their sentences do not differ by a word or two.
  @Test func tellsEveryIndicatorApartFromItsNeighbourLevels() {
    #expect(WordingReport().closeNeighbours == [])
  }

  /// Words that make two assessors rate differently: they state a degree without a measure.
  @Test func avoidsWordsOfDegreeWithoutAMeasure() {
    let vague: Set<String> = [
      "baik", "cukup", "memadai", "optimal", "maksimal", "secukupnya", "seperlunya", "sesekali", "kadang", "biasanya",
      "sebaik", "selayaknya", "sepatutnya", "semestinya", "efektif", "efisien", "sangat", "lebih baik",
    ]
    for place in IndicatorPlace.all {
      let found = Wording(place.indicator.text).words.filter(vague.contains)
      #expect(found.isEmpty, "\(place.name): \(found.joined(separator: ", "))")
    }
  }

  @Test func reportsLengthAndVocabularyOfEachLevel() {
    print(WordingReport().text)
  }
}
