import Foundation
import Testing

/// Processes that end in the middle of their work, and many at once on one file.
@Suite(.enabled(if: Database.isReadable)) struct KilledProcessTests {
  private static let moments = ProcessInfo.processInfo.environment["TAKAR_SOAK"] == nil ? 6 : 500

  @Test func leavesASoundRecordWheneverItIsKilled() throws {
    let folder = try SmallOffice.founded()
    let rows = (1...700).flatMap { SmallOffice.ratings("3", by: "A\($0)") }
    try folder.write(([SmallOffice.header] + rows).map { $0 + "\n" }.joined(), to: "many.csv")
    let program = TakarProcess.executable.path(percentEncoded: false)
    for moment in 0..<KilledProcessTests.moments {
      let (work, seconds) = (moment % 3 == 2 ? "score" : "import evidence many.csv", 10 + moment * 37 % 400)
      let line = """
        '\(program)' \(work) --event e1 >/dev/null 2>&1 & worker=$!
        sleep 0.\(seconds < 100 ? "0" : "")\(seconds); kill -9 $worker; wait
        """
      _ = try folder.takar.shell(line)
      #expect(try Database(folder: folder).isWhole(), "\(moment)")
      let outcome = try folder.takar.run("verify")
      #expect(outcome.status == 0, "\(moment): \(outcome.all)")
    }
    try SmallOffice.succeed(folder, "import", "evidence", "many.csv", "--event", "e1")
    try SmallOffice.succeed(folder, "verify")
  }

  @Test func losesNothingOfManyWritersAtOnce() throws {
    let folder = try SmallOffice.founded()
    for writer in 1...16 {
      let rows = [SmallOffice.header] + SmallOffice.ratings("3", by: "A\(writer)")
      try folder.write(rows.map { $0 + "\n" }.joined(), to: "w\(writer).csv")
    }
    let program = TakarProcess.executable.path(percentEncoded: false)
    let one = "'\(program)' import evidence w{}.csv --event e1 >/dev/null 2>&1 && echo ok"
    let outcome = try folder.takar.shell("seq 16 | xargs -P 16 -I{} sh -c \"\(one)\"")
    #expect(outcome.output == String(repeating: "ok\n", count: 16))
    #expect(try Database(folder: folder).rows("SELECT count(*) FROM evidence") == ["144"])
    #expect(try folder.takar.run("verify").status == 0)
  }
}
