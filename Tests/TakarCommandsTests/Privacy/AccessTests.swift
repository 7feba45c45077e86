import Foundation
import Testing

/// Who takes personal data out is recorded before it happens; what is only shown masked leaves no trace.
struct AccessTests {
  private let number = SmallOffice.people[0]

  private func log(_ folder: TestFolder) throws -> [String] {
    try folder.takar.run("history", "--access", "--format", "csv").output.split(separator: "\n").dropFirst().map {
      let cells = $0.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[1]) \(cells[2])"
    }
  }

  @Test(arguments: [
    (["report", "--event", "e1"], ["report"]), (["report", SmallOffice.people[0]], ["report"]),
    (["report", SmallOffice.people[0], "--full-nip"], ["report", "full-nip"]),
    (["show", SmallOffice.people[0], "--full-nip"], ["full-nip"]),
    (["explain", SmallOffice.people[0], "M.01", "--full-nip"], ["full-nip"]),
    (["results", "--event", "e1", "--full-nip"], ["full-nip"]),
    (["results", "--event", "e1", "--border", "--full-nip"], ["full-nip"]),
    (["history", SmallOffice.people[0], "--full-nip"], ["full-nip"]),
    (["export", "--pseudonymous", "--event", "e1", "--minimum", "2"], ["export"]),
    (["show", SmallOffice.people[0]], []), (["results", "--event", "e1"], []),
    (["history", SmallOffice.people[0]], []),
  ])
  func recordsWhatWasTakenOut(words: [String], expected: [String]) throws {
    let folder = try SmallOffice.scored()
    var takar = folder.takar
    takar.environment["TAKAR_ACTOR"] = "Sekretaris Tim"
    let outcome = try takar.run(words)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try log(folder) == expected.map { "Sekretaris Tim \($0)" })
    #expect(try folder.takar.run("verify").status == 0)
  }

  @Test func tellsOnePersonsAccesses() throws {
    let folder = try SmallOffice.scored()
    for person in SmallOffice.people { try SmallOffice.succeed(folder, "show", person, "--full-nip") }
    try SmallOffice.succeed(folder, "report", "--event", "e1")
    let page = try folder.takar.run("history", "--access", number, "--format", "csv").output
    #expect(page.split(separator: "\n").count == 3)
    let story = try folder.takar.run("history", number).output
    #expect(story.contains("NIP tanpa samaran"))
    #expect(story.contains("laporan"))
  }

  @Test(.enabled(if: Unprivileged.isPossible))
  func refusesToUnmaskWhereItCannotBeRecorded() throws {
    let folder = try SmallOffice.scored()
    try Unprivileged.close(folder)
    #expect(try Unprivileged.run(["show", number], in: folder).status == 0)
    #expect(try Unprivileged.run(["history", number], in: folder).status == 0)
    for words in [["show", number, "--full-nip"], ["report", number], ["history", number, "--full-nip"]] {
      let outcome = try Unprivileged.run(words, in: folder)
      #expect(outcome.status == 74, "\(words)")
      #expect(outcome.errors.contains("E0760"), "\(outcome.errors)")
      #expect(!outcome.output.contains(number))
    }
  }
}
