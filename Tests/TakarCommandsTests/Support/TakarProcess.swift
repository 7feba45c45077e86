import Foundation

/// The real executable, run as a user runs it.
struct TakarProcess {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// All that was printed.
    var all: String { output + errors }
  }

  let folder: URL
  var environment: [String: String] = [:]
  /// Where the streams are kept while the process runs.
  private var streams: URL

  init(folder: URL) {
    self.folder = folder
    streams = folder
  }

  /// The same with its streams outside the folder, which may be closed to writing.
  var writingElsewhere: TakarProcess {
    var copy = self
    copy.streams = FileManager.default.temporaryDirectory
    return copy
  }

  /// Runs `takar` with the words, in the folder, without a terminal and without the caller's settings.
  @discardableResult
  func run(_ words: String..., input: String = "") throws -> Outcome { try run(words, input: input) }

  @discardableResult
  func run(_ words: [String], input: String = "") throws -> Outcome {
    try run(TakarProcess.executable, words, input: input)
  }

  /// - Parameter body: is called while it runs, with the process's id.
  func run(_ words: [String], meanwhile body: (Int32) -> Void) throws -> Outcome {
    try run(TakarProcess.executable, words, input: "", meanwhile: body)
  }

  /// A line of the shell in which `takar` is the executable.
  func shell(_ line: String) throws -> Outcome {
    let path = TakarProcess.executable.path(percentEncoded: false)
    return try run(URL(filePath: "/bin/sh"), ["-c", "takar() { '\(path)' \"$@\"; }\n\(line)"], input: "")
  }

  /// Any program in the folder: `script` gives `takar` a terminal.
  func run(
    _ program: URL,
    _ words: [String],
    input: String,
    meanwhile body: (Int32) -> Void = { _ in }
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = TakarProcess.surroundings.merging(environment) { _, new in new }
    let name = UUID().uuidString
    let (stdin, stdout, stderr) = (Pipe(), stream(name, "out"), stream(name, "err"))
    defer { for file in [stdout, stderr] { try? FileManager.default.removeItem(at: file) } }
    process.standardInput = stdin
    process.standardOutput = try emptyFile(stdout)
    process.standardError = try emptyFile(stderr)
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    body(process.processIdentifier)
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: stdout), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: stderr), as: UTF8.self)
    )
  }

  private func stream(_ name: String, _ suffix: String) -> URL { streams.appending(path: ".\(name).\(suffix)") }

  private func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  /// The caller's path to programs (Python, script), and nothing else of the caller's.
  private static let surroundings = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
  ]

  /// Beside the test bundle.
  static let executable: URL = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appending(path: "takar")
  }()
}
