import Assessment
import Testing

@Suite struct StandardContentTests {
  /// Levels of M.01 to M.08 and S.01 for each job class, as domain facts give them.
  private static let classLevels: [JobClass: [Int]] = [
    .jptUtama: [5, 5, 5, 5, 5, 5, 5, 5, 5], .jptMadya: [5, 5, 5, 5, 5, 5, 5, 5, 5],
    .jptPratama: [4, 4, 4, 4, 4, 4, 4, 4, 4], .administrator: [3, 3, 3, 3, 3, 3, 3, 3, 3],
    .pengawas: [2, 2, 2, 2, 2, 2, 2, 2, 2], .pelaksana: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    .ahliUtama: [5, 4, 4, 4, 4, 4, 4, 4, 5], .ahliMadya: [4, 4, 4, 4, 4, 4, 4, 4, 4],
    .ahliMuda: [3, 3, 3, 3, 3, 3, 3, 3, 3], .ahliPertama: [2, 2, 2, 2, 2, 2, 2, 2, 2],
    .penyelia: [3, 3, 3, 3, 3, 3, 3, 3, 3], .mahir: [2, 2, 2, 2, 2, 2, 2, 2, 2],
    .terampil: [2, 2, 1, 1, 1, 1, 1, 1, 2], .pemula: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  ]

  /// The standards of jobs, as against those of whole classes.
  private static let jobs = ShippedContent.standards.filter { $0.header.id != $0.jobClass?.rawValue }

  @Test(arguments: JobClass.allCases) func asksOfEachClassWhatPracticeAsks(jobClass: JobClass) throws {
    let standard = try #require(ShippedContent.standard(jobClass.rawValue))
    #expect(standard.jobClass == jobClass)
    #expect(standard.requires.map(\.competency) == (1...8).map { "M.0\($0)" } + ["S.01"])
    #expect(standard.requires.map(\.level) == Self.classLevels[jobClass]?.map { FixedDecimal($0) })
  }

  @Test func describesAtLeastTwentyJobs() {
    #expect(Self.jobs.count >= 20)
    #expect(Set(Self.jobs.compactMap(\.jobClass)).count >= 10)
  }

  @Test(arguments: jobs.map(\.header.id)) func addsTechnicalCompetenciesToTheClass(id: String) throws {
    let job = try #require(ShippedContent.standard(id))
    let base = try #require(job.jobClass.flatMap { ShippedContent.standard($0.rawValue) })
    let codes = job.requires.map(\.competency)
    #expect(Set(codes).isSuperset(of: base.requires.map(\.competency)))
    #expect(job.requires.contains { ShippedContent.dictionary(of: $0.competency)?.kind == .technical })
  }

  @Test(arguments: jobs.map(\.header.id)) func statesEveryQualification(id: String) throws {
    let qualifications = try #require(ShippedContent.standard(id)?.qualifications)
    #expect(qualifications.rank != nil)
    #expect(qualifications.education?.level.isEmpty == false)
    #expect(!qualifications.training.isEmpty && qualifications.training.allSatisfy { $0.importance != nil })
    #expect(!qualifications.experience.isEmpty && !qualifications.performance.isEmpty)
  }

  @Test func namesOnlyCompetenciesAndLevelsOfADictionary() throws {
    for standard in ShippedContent.standards {
      for requirement in standard.requires {
        let dictionary = try #require(ShippedContent.dictionary(of: requirement.competency), "\(standard.header.id)")
        let levels = dictionary.competencies.first { $0.code == requirement.competency }?.levels.map(\.level) ?? []
        #expect(levels.contains(requirement.level), "\(standard.header.id) \(requirement.competency)")
      }
    }
  }

  /// Technical against managerial and sociocultural, by the ladder of the functional jobs.
  @Test(arguments: [(JobClass.ahliPertama, 60), (.ahliMuda, 50), (.ahliMadya, 40)])
  func weighsTheGroupsOfTheFunctionalLadder(jobClass: JobClass, technical: Int) {
    for standard in ShippedContent.standards where standard.jobClass == jobClass {
      let weights = standard.weights.map { ($0.kinds, $0.weight) }
      #expect(weights.map(\.0) == [[.technical], [.managerial, .sociocultural]], "\(standard.header.id)")
      #expect(weights.map(\.1) == [FixedDecimal(technical), FixedDecimal(100 - technical)], "\(standard.header.id)")
      #expect(standard.weights.allSatisfy { !$0.basis.isEmpty }, "\(standard.header.id)")
    }
  }

  @Test func leavesTheOtherClassesToTheRubric() {
    let ladder: Set<JobClass> = [.ahliPertama, .ahliMuda, .ahliMadya]
    for standard in ShippedContent.standards where !(standard.jobClass.map(ladder.contains) ?? false) {
      #expect(standard.weights.isEmpty, "\(standard.header.id)")
    }
  }
}
