import Foundation
import Testing

/// The programs of `Scripts/` that ill-treat the real executable: a small seeded part in every run, all of it in
/// `make soak`.
enum SoakScript {
  static let isWhole = ProcessInfo.processInfo.environment["TAKAR_SOAK"] != nil

  /// Runs a script in an empty folder of its own; what it measured is printed, and it must find no fault.
  static func run(_ name: String, _ words: [String], in folder: TestFolder) throws {
    let script = Project.path("Tests/TakarCommandsTests/Scripts/\(name)")
    let takar = TakarProcess.executable.path(percentEncoded: false)
    let outcome = try folder.takar.run(Database.python, ["python3", "-B", script, takar] + words, input: "")
    if isWhole { print(outcome.output) }
    #expect(outcome.status == 0, "\(outcome.all)")
  }
}

/// Processes that are ended in the middle of their work.
@Suite(.enabled(if: Database.isReadable)) struct CrashSoakTests {
  @Test func losesNothingThatWasAcknowledgedWhenItIsKilled() throws {
    let folder = try TestFolder()
    try SoakScript.run("crash.py", [".", SoakScript.isWhole ? "500" : "9", "20260331"], in: folder)
  }
}

/// Many processes at once on one file.
@Suite(.enabled(if: Database.isReadable)) struct WriterSoakTests {
  @Test func keepsEveryAcknowledgedWriteOfManyProcesses() throws {
    let folder = try TestFolder()
    let words = SoakScript.isWhole ? ["60", "16", "1000"] : ["3", "6", "40"]
    try SoakScript.run("writers.py", ["."] + words, in: folder)
  }
}

/// A disk that is full or fails, at every write of a command.
@Suite(.enabled(if: Database.isReadable && FailingWrites.compiler != nil)) struct DiskSoakTests {
  @Test func staysWholeWhicheverWriteFails() throws {
    let folder = try TestFolder()
    let shim = try FailingWrites.compile(in: folder)
    let words = SoakScript.isWhole ? ["1"] : ["19", "import"]
    try SoakScript.run("full_disk.py", [shim, "."] + words, in: folder)
  }
}

/// The shim that lets writes fail, compiled where there is a C compiler.
private enum FailingWrites {
  static let compiler = ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static func compile(in folder: TestFolder) throws -> String {
    let target = folder.url.appending(path: "failing_writes.so").path(percentEncoded: false)
    let source = Project.path("Tests/TakarCommandsTests/Scripts/failing_writes.c")
    let words = ["-shared", "-fPIC", "-O1", "-o", target, source, "-ldl"]
    let outcome = try folder.takar.run(URL(filePath: try #require(compiler)), words, input: "")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return target
  }
}
