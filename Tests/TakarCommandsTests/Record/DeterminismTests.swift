import SeededRandom
import Testing

/// The same evidence gives the same bytes, in any order of its rows and on any number of threads.
struct DeterminismTests {
  /// The output without what belongs to this database alone: the random person ids and the run.
  private func comparable(_ folder: TestFolder, _ event: String) throws -> String {
    let outcome = try folder.takar.run("results", "--event", event, "--format", "json", "--standard", "all")
    return outcome.output.replacing(/"person":"[^"]*"/, with: "").replacing(/"run":[0-9]+/, with: "")
  }

  @Test(
    arguments: zip(
      [Kabupaten.filling, Kabupaten.filling, Kabupaten.filling, Kabupaten.mapping],
      [(1, UInt64(7)), (2, 11), (8, 13), (8, 17)]
    )
  )
  func givesTheSameBytes(event: String, way: (threads: Int, seed: UInt64)) throws {
    let folder = try Kabupaten.registered()
    var rows = try Project.text("Examples/kabupaten/evidence-\(event).csv").split(separator: "\n")
    let header = rows.removeFirst()
    var random = SeededGenerator(seed: way.seed)
    rows.shuffle(using: &random)
    try folder.write(([header] + rows).map { $0 + "\n" }.joined(), to: "shuffled.csv")
    try SmallOffice.succeed(folder, "import", "evidence", "shuffled.csv", "--event", event)
    try SmallOffice.succeed(folder, "score", "--event", event, "--threads", "\(way.threads)")
    let expected = try comparable(try Kabupaten.scored(), event)
    #expect(!expected.isEmpty)
    #expect(try comparable(folder, event) == expected)
  }
}
