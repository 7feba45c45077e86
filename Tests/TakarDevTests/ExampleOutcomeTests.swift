import Assessment
import ScoringEngine
import Testing

@testable import takar_dev

/// What the README promises of each case, by the real rubrics and evaluators.
@Suite struct ExampleOutcomeTests {
  private static let cast = ExampleCast(ExampleRun.people)
  private static let results = ExampleEvent.allCases.map { event in
    Result { try (event, ExampleRun(event).results()) }
  }

  /// The results of the person who plays the case.
  private func results(of role: ExampleCase) throws -> [AssessmentResult] {
    let index = try #require(Self.cast.index(of: role))
    let number = Self.cast.people[index].number
    let all = try Self.results.map { try $0.get() }
    return all.filter { $0.0 == role.event }.flatMap(\.1).filter { $0.employee.nip == number }
  }

  @Test(arguments: [
    (ExampleCase.exactly78, 78, "CO"), (.below78, 76, "KO"), (.exactly90, 90, "O"),
    (.exactly80, 80, "MS"), (.exactly68, 68, "MMS"), (.below68, 66, "KMS"),
  ])
  func reachesTheBoundaryExactly(role: ExampleCase, percent: Int, category: String) throws {
    let result = try #require(try results(of: role).first)
    #expect(result.jobMatch?.exact == Ratio(FixedDecimal(percent)))
    #expect(result.category?.code == category)
  }

  @Test(arguments: [
    (ExampleCase.needsConsensus, "M.08", Flag.needsConsensus), (.needsConsensusForFilling, "M.02", .needsConsensus),
    (.missingEvidence, "M.06", .noEvidence), (.missingForFilling, "M.02", .fewMethods),
    (.noEvidence, "M.01", .noEvidence), (.oneAssessor, "M.01", .fewAssessors),
  ])
  func givesNoFigureWithoutTheEvidence(role: ExampleCase, competency: String, flag: Flag) throws {
    let result = try #require(try results(of: role).first)
    let found = try #require(result.competencies.first { $0.code == competency })
    #expect(found.attained == nil && found.flags.contains(flag))
    #expect(result.jobMatch == nil && result.category == nil)
  }

  @Test(arguments: [
    (ExampleCase.settledByConsensus, "M.03", Flag.consensus), (.consensusForFilling, "M.07", .consensus),
    (.fewRaters, "S.01", .shortRole), (.expiredCertificate, "T.PEL.01", .certificateExpired),
  ])
  func marksWhatTheReaderShouldKnow(role: ExampleCase, competency: String, flag: Flag) throws {
    let result = try #require(try results(of: role).first)
    let found = try #require(result.competencies.first { $0.code == competency })
    #expect(found.attained != nil && found.flags.contains(flag))
    #expect(result.category != nil)
  }

  @Test func countsACertificateOnItsLastDay() throws {
    let result = try #require(try results(of: .certificateOnLastDay).first)
    #expect(result.competencies.allSatisfy { !$0.flags.contains(.certificateExpired) })
  }

  @Test func holdsBackTheCategoryOfAnUnmetMust() throws {
    let category = try #require(try results(of: .mustMeetFails).first?.category)
    #expect(category.beforeGates == "O" && category.code == "CO")
  }

  @Test func letsSurplusHideDeficits() throws {
    let result = try #require(try results(of: .surplusHidesDeficit).first)
    #expect(result.category?.code == "MS")
    #expect(result.competencies.filter { $0.status == .below }.map(\.code) == ["M.01", "M.08"])
  }

  @Test func judgesOnePersonForTwoJobs() throws {
    let results = try results(of: .twoTargets)
    #expect(results.map(\.standard.id) == ["kepala-bidang-pelayanan", "kepala-uptd-pasar"])
    #expect(results.map(\.category?.code) == ["MMS", "MS"])
  }

  @Test func showsEveryCategoryOfTheMapping() throws {
    let all = try Self.results.map { try $0.get() }.filter { $0.0 == .mapping }.flatMap(\.1)
    #expect(Set(all.compactMap(\.category?.code)) == ["O", "CO", "KO"])
  }
}
