import Foundation
import Testing

/// A database that is missing, there already, no database, busy, or not to be written.
struct DatabaseFaultTests {
  private func fault(_ outcome: TakarProcess.Outcome) throws -> ShownFault {
    let fault = try #require(ShownFault.all(in: outcome.errors).first, "\(outcome.errors)")
    #expect(!fault.advice.isEmpty)
    return fault
  }

  @Test(arguments: [["results", "--event", "e"], ["score", "--event", "e"], ["event", "list"], ["show", "1"]])
  func tellsAMissingDatabase(words: [String]) throws {
    let folder = try TestFolder()
    let outcome = try folder.takar.run(words)
    #expect(outcome.status == 66)
    #expect(try fault(outcome).code == "E0701")
    #expect(try folder.names().isEmpty)
  }

  @Test func keepsAnExistingDatabase() throws {
    let folder = try SmallOffice.founded()
    let before = try folder.bytes("takar.db")
    let outcome = try folder.takar.run("init")
    #expect(outcome.status == 73)
    #expect(try fault(outcome).code == "E0702")
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test(arguments: ["nowhere/new.db", "/proc/new.db"])
  func tellsAPlaceWhereNothingCanBeMade(path: String) throws {
    let folder = try TestFolder()
    let outcome = try folder.takar.run("init", "--bare", "--database", path)
    #expect(outcome.status == 73)
    #expect(try fault(outcome).code == "E0712")
    #expect(try fault(outcome).place == path)
  }

  @Test(arguments: ["results", "score"])
  func tellsAFolderAndAForeignFile(command: String) throws {
    let folder = try TestFolder()
    try folder.write("not a database", to: "notes/notes.txt")
    for path in ["notes", "notes/notes.txt"] {
      let outcome = try folder.takar.run(command, "--event", "e", "--database", path)
      #expect(outcome.status == 65, "\(path)")
      #expect(try fault(outcome).code == "E0703", "\(path)")
    }
    #expect(try folder.text("notes/notes.txt") == "not a database")
  }

  @Test func tellsADamagedDatabase() throws {
    let folder = try SmallOffice.scored()
    try folder.write(try folder.bytes("takar.db").prefix(40_000), to: "half.db")
    let outcome = try folder.takar.run("results", "--event", "e1", "--database", "half.db")
    #expect(outcome.status == 65)
    #expect(try fault(outcome).code == "E0711")
  }

  @Test func waitsForAnotherWriterAndSaysSo() throws {
    let folder = try SmallOffice.scored()
    let before = try folder.bytes("takar.db")
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    holder.arguments = ["flock", folder.url.appending(path: "takar.db.lock").path(percentEncoded: false), "cat"]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    defer { holder.waitUntilExit() }
    input.fileHandleForWriting.write(Data("held".utf8))
    #expect(output.fileHandleForReading.readData(ofLength: 4) == Data("held".utf8))
    var takar = folder.takar
    takar.environment["TAKAR_BUSY_SECONDS"] = "0"
    let writing = try takar.run("score", "--event", "e1")
    let reading = try takar.run("results", "--event", "e1")
    try input.fileHandleForWriting.close()
    #expect(writing.status == 75)
    #expect(try fault(writing).code == "E0707")
    #expect(reading.status == 0)
    #expect(try folder.bytes("takar.db") == before)
  }

  /// A folder that the user may not write to; `setpriv` gives up the rights of root, who may write anywhere.
  @Test(.enabled(if: Unprivileged.isPossible))
  func readsWhereItMayNotWrite() throws {
    let folder = try SmallOffice.scored()
    try Unprivileged.close(folder)
    let results = try Unprivileged.run(["results", "--event", "e1"], in: folder)
    let scoring = try Unprivileged.run(["score", "--event", "e1"], in: folder)
    let creating = try Unprivileged.run(["init", "--bare", "--database", "new.db"], in: folder)
    let report = try Unprivileged.run(["report", "--event", "e1", "--output", "x.html"], in: folder)
    #expect(results.status == 0, "\(results.errors)")
    #expect(scoring.status == 74)
    #expect(creating.status == 73)
    // A report takes personal data out, which the database has to record.
    #expect(report.status == 74)
    #expect(try fault(report).code == "E0760")
    #expect(try fault(scoring).code == "E0709")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func tellsAFullDevice() throws {
    let folder = try SmallOffice.scored()
    let outcome = try folder.takar.shell("takar results --event e1 >/dev/full")
    #expect(outcome.status == 74)
    #expect(try fault(outcome).code == "E0901")
  }

  @Test func endsQuietlyWhereNobodyReadsOn() throws {
    let folder = try Kabupaten.scored()
    let outcome = try folder.takar.shell(
      "{ takar results --event \(Kabupaten.mapping) --format json; echo $? >status; } | head -n 1"
    )
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors.isEmpty)
    #expect(try folder.text("status") == "0\n")
  }
}
