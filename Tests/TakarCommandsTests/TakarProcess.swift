import Foundation

/// The real executable, run as a user runs it.
struct TakarProcess {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: URL
  var environment: [String: String] = [:]

  /// Runs `takar` with the words, in the folder, without a terminal and without the caller's settings.
  @discardableResult
  func run(_ words: String..., input: String = "") throws -> Outcome { try run(words, input: input) }

  @discardableResult
  func run(_ words: [String], input: String = "") throws -> Outcome {
    try run(TakarProcess.executable, words, input: input)
  }

  /// Any program in the folder: `script` gives `takar` a terminal.
  func run(_ program: URL, _ words: [String], input: String) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { _, new in new }
    let (stdin, stdout, stderr) = (Pipe(), folder.appending(path: ".stdout"), folder.appending(path: ".stderr"))
    for file in [stdout, stderr] {
      FileManager.default.createFile(atPath: file.path(percentEncoded: false), contents: nil)
    }
    process.standardInput = stdin
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: stdout, encoding: .utf8),
      errors: try String(contentsOf: stderr, encoding: .utf8)
    )
  }

  /// Beside the test bundle.
  static let executable: URL = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appending(path: "takar")
  }()
}
