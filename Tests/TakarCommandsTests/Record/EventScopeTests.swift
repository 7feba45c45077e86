import Testing

/// Who is scored, against which job, for which purpose, on which evidence.
struct EventScopeTests {
  private static let first = SmallOffice.people[0]

  private func take(_ rows: String, in folder: TestFolder) throws {
    try folder.write("nip,standard,status,group\n\(rows)", to: "participants.csv")
    try SmallOffice.succeed(folder, "import", "participants", "participants.csv", "--event", "e1")
  }

  @Test func usesTheEvidenceOfAnEarlierEvent() throws {
    let folder = try SmallOffice.scored()
    try SmallOffice.succeed(
      folder,
      "event",
      "create",
      "e2",
      "--rubric",
      "r",
      "--purpose",
      "filling",
      "--date",
      "2027-01-15",
      "--uses",
      "e1"
    )
    try SmallOffice.rate(["\(EventScopeTests.first),M.01,bei,A,4,2027-01-10"], in: folder, event: "e2", as: "e2.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e2")
    let results = try ResultLines(folder, event: "e2").objects
    let competencies = try #require(results.first?["competencies"] as? [[String: Any]])
    #expect(competencies.map { $0["from_event"] as? String } == ["e2", "e1", "e1"])
    #expect(competencies.map { $0["attained"] as? String } == ["4", "3", "3"])
    #expect(results.first?["valid_until"] as? String == "2029-03-31")
  }

  @Test func leavesOutEarlierEvidenceThatIsNoLongerValid() throws {
    let folder = try SmallOffice.scored()
    try SmallOffice.succeed(
      folder,
      "event",
      "create",
      "e2",
      "--rubric",
      "r",
      "--purpose",
      "filling",
      "--date",
      "2029-04-01",
      "--uses",
      "e1"
    )
    try SmallOffice.rate(["\(EventScopeTests.first),M.01,bei,A,4,2029-03-10"], in: folder, event: "e2", as: "e2.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e2")
    let result = try #require(try ResultLines(folder, event: "e2").of("Orang 1").first)
    #expect(result["complete"] as? Bool == false)
    #expect(result["measured"] as? Int == 1)
  }

  @Test func scoresTheSameEvidenceAgainstAnotherJob() throws {
    let folder = try SmallOffice.scored()
    try SmallOffice.succeed(
      folder,
      "score",
      "--event",
      "e1",
      "--standard",
      "junior",
      "--employee",
      EventScopeTests.first
    )
    let other = try ResultLines(folder, "--standard", "junior").objects
    #expect(other.map(ResultLines.name) == ["Orang 1"])
    #expect((other.first?["job_match"] as? [String: Any])?["percent"] as? String == "150.00")
    #expect(try ResultLines(folder).objects.count == 3)
    #expect(try ResultLines(folder).objects.allSatisfy { ResultLines.standard($0) == "job" })
    #expect(try ResultLines(folder, "--standard", "all").objects.count == 4)
  }

  @Test func scoresForAnotherPurpose() throws {
    let folder = try SmallOffice.scored()
    try SmallOffice.succeed(folder, "score", "--event", "e1", "--purpose", "mapping")
    #expect(try ResultLines(folder, "--purpose", "mapping").objects.map(ResultLines.category) == ["O", "O", "O"])
    #expect(try ResultLines(folder).objects.map(ResultLines.category) == ["MS", "MS", "MS"])
  }

  @Test func scoresOnePersonForTwoJobs() throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("3"), in: folder, as: "first.csv")
    try take("\(EventScopeTests.first),job,present,\n\(EventScopeTests.first),junior,present,\n", in: folder)
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let results = try ResultLines(folder).objects
    #expect(results.map(ResultLines.name) == ["Orang 1", "Orang 1"])
    #expect(results.compactMap(ResultLines.standard).sorted() == ["job", "junior"])
    let page = try folder.takar.run("show", EventScopeTests.first, "--event", "e1").output
    #expect(page.contains("100,00") && page.contains("150,00"))
    let report = try folder.takar.run("report", EventScopeTests.first, "--event", "e1")
    #expect(report.status == 64)
    #expect(ShownFault.all(in: report.errors).first?.advice.contains("--standard") == true)
  }

  @Test(arguments: ["absent", "withdrawn", "invited"])
  func leavesOutWhoIsNotPresent(status: String) throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("3"), in: folder, as: "first.csv")
    try take("\(EventScopeTests.first),,\(status),\n\(SmallOffice.people[1]),,present,\n", in: folder)
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    #expect(try ResultLines(folder).objects.map(ResultLines.name) == ["Orang 2"])
  }

  @Test func givesAParticipantWithoutEvidenceAResultWithoutANumber() throws {
    let folder = try SmallOffice.founded()
    try take("\(EventScopeTests.first),,present,\n", in: folder)
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let result = try #require(try ResultLines(folder).of("Orang 1").first)
    let competencies = try #require(result["competencies"] as? [[String: Any]])
    #expect(competencies.map { $0["code"] as? String } == SmallOffice.codes)
    #expect(competencies.allSatisfy { $0["status"] as? String == "missing" && !($0["attained"] is String) })
    #expect(result["complete"] as? Bool == false)
    #expect(!(result["job_match"] is [String: Any]) && !(result["category"] is [String: Any]))
  }

  @Test func showsTheTwoJobsOfTheExample() throws {
    let folder = try Kabupaten.scored()
    let results = try ResultLines(folder, event: Kabupaten.filling).of("Laras Kencanaloka")
    #expect(results.compactMap(ResultLines.category).sorted() == ["MMS", "MS"])
  }
}
