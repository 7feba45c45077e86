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

  /// Whatever is left of a list that was cut short, nobody sees it, and the next import says so and begins anew.
  @Test func leavesNothingToSeeOfAListWheneverItIsKilled() throws {
    let folder = try SmallOffice.founded()
    let rows = (0..<20_000).map { "K-\($0),Calon \($0),Unit Uji,Analis,job,candidate\n" }
    try folder.write("nip,name,unit,position,standard,identity\n" + rows.joined(), to: "list.csv")
    let database = Database(folder: folder)
    let program = TakarProcess.executable.path(percentEncoded: false)
    // Ended when so many rows more are in the file.
    for count in [1, 5000] {
      let script = """
        import sqlite3, subprocess, sys, time
        base = sqlite3.connect("file:takar.db?mode=ro", uri=True)
        def rows(): return base.execute("SELECT max(id) FROM employee_version").fetchone()[0]
        end = rows() + \(count)
        work = subprocess.Popen([sys.argv[1], "import", "employees", "list.csv"], stderr=subprocess.DEVNULL)
        while rows() < end: time.sleep(0.001)
        work.kill()
        work.wait()
        """
      _ = try folder.takar.run(Database.python, ["python3", "-c", script, program], input: "")
      #expect(try database.rows("SELECT count(*) FROM import_seal") == ["1"])
      #expect(try folder.takar.run("history", "K-1").status == 66)
      #expect(try folder.takar.run("verify").status == 0)
    }
    let outcome = try folder.takar.run("import", "employees", "list.csv", "--lang", "en")
    #expect(outcome.errors.contains("was cut short") && outcome.errors.contains("20000 new versions"))
    #expect(try database.rows("SELECT outcome FROM import_end ORDER BY import") == ["abandoned", "abandoned"])
    #expect(try folder.takar.run("history", "K-1").status == 0)
    #expect(try folder.takar.run("verify").status == 0)
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
