import Assessment
import EvaluatorKit
import Testing

@Suite struct LevelConverterTests {
  private let levels = Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000))

  private func converter(_ conversion: LevelConversion?, _ scale: Scale?) -> LevelConverter {
    LevelConverter(
      method: Method(id: "m", title: "M", measures: [.score], scale: scale, conversion: conversion),
      scale: levels
    )
  }

  private func level(_ converter: LevelConverter, _ value: String, required: String = "3") throws -> Ratio {
    converter.level(of: try FixedDecimal(parsing: value), required: try FixedDecimal(parsing: required))
  }

  @Test func leavesAValueOnTheSameScaleAsItIs() throws {
    #expect(try level(converter(nil, nil), "2.5") == Ratio(5, 2))
  }

  @Test(arguments: [("59.999999", 0), ("60", 2), ("74.5", 2), ("75", 3), ("100", 3)])
  func takesTheHighestCutReached(score: String, expected: Int128) throws {
    let cuts = [
      CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2)),
      CutScore(atLeast: FixedDecimal(75), level: FixedDecimal(3)),
    ]
    let tested = converter(.cuts(cuts, below: nil), Scale(min: .zero, max: FixedDecimal(100), step: .one))
    #expect(try level(tested, score) == Ratio(expected))
  }

  @Test func takesTheLevelGivenBelowAllCuts() throws {
    let cuts = [CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2))]
    let tested = converter(.cuts(cuts, below: .one), Scale(min: .zero, max: FixedDecimal(100), step: .one))
    #expect(try level(tested, "10") == Ratio(1))
  }

  @Test(arguments: [("1", "0"), ("5", "5"), ("3", "5/2"), ("4", "15/4"), ("2.2", "3/2")])
  func mapsEvenlyFromScaleToScale(score: String, expected: String) throws {
    let scale = Scale(min: .one, max: FixedDecimal(5), step: .one)
    let tested = converter(.linear(low: .zero, high: FixedDecimal(5)), scale)
    #expect(try level(tested, score).description == expected)
  }

  @Test(arguments: [
    ("1", "3", "2"), ("2", "3", "3"), ("3", "3", "4"), ("3", "5", "5"), ("1", "0.5", "0"), ("2.5", "3", "3"),
  ])
  func standsRelativeToTheRequiredLevelHeldToTheScale(score: String, required: String, expected: String) throws {
    let offsets = [-1, 0, 1].enumerated().map {
      RelativeOffset(score: FixedDecimal($0.offset + 1), offset: FixedDecimal($0.element))
    }
    let tested = converter(.relative(offsets), Scale(min: .one, max: FixedDecimal(3), step: .one))
    #expect(try level(tested, score, required: required).description == expected)
  }
}
