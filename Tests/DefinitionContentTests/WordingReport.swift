import Assessment

/// A text as its words, lower case and without marks.
struct Wording: Hashable {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// How many different words only one of the two has: the smaller of both sides.
  func difference(from other: Wording) -> Int {
    let (mine, others) = (Set(words), Set(other.words))
    return min(mine.subtracting(others).count, others.subtracting(mine).count)
  }
}

/// An indicator and where it stands.
struct IndicatorPlace {
  let competency: Competency
  let level: CompetencyLevel
  let indicator: Indicator

  var name: String { "\(competency.code) \(indicator.code)" }

  static let all = ShippedContent.competencies.flatMap { competency in
    competency.levels.flatMap { level in
      level.indicators.map { IndicatorPlace(competency: competency, level: level, indicator: $0) }
    }
  }
}

/// Figures about the wording of all indicators, for a reader to judge.
struct WordingReport {
  /// `T.PEL.01 2.1 and 3.2` for indicators of neighbouring levels that differ in fewer than three words.
  var closeNeighbours: [String] {
    ShippedContent.competencies.flatMap { competency in
      zip(competency.levels, competency.levels.dropFirst()).flatMap { lower, higher in
        lower.indicators.flatMap { below in
          higher.indicators.filter { Wording(below.text).difference(from: Wording($0.text)) < 3 }
            .map { "\(competency.code) \(below.code) and \($0.code)" }
        }
      }
    }
  }

  /// A line for each level: indicators, mean length in words, different words, words that no lower level uses.
  var text: String {
    var known: Set<String> = []
    let lines = Dictionary(grouping: IndicatorPlace.all, by: \.level.level).sorted { $0.key < $1.key }
      .map { level, places in
        let words = places.flatMap { Wording($0.indicator.text).words }
        let mean = Ratio(FixedDecimal(words.count)) / Ratio(FixedDecimal(places.count))
        let new = Set(words).subtracting(known)
        known.formUnion(words)
        return "level \(level): \(places.count) indicators, \(mean.text(decimals: 1)) words on average, "
          + "\(Set(words).count) different words, \(new.count) new at this level"
      }
    return (lines + ["closer than three words to a neighbour level: \(closeNeighbours)"]).joined(separator: "\n")
  }
}
