import FoundationEssentials
import Glibc

/// `takar-dev new-evaluator Name`: a built-in evaluator to begin with, made of the Swift example for third parties.
///
/// Target, test target, registration, documentation. Runs in the checkout's root.
struct NewEvaluatorCommand {
  private let arguments: ArraySlice<String>
  private let root: URL

  init(
    _ arguments: ArraySlice<String>,
    root: URL = URL(filePath: FileManager.default.currentDirectoryPath)
  ) {
    self.arguments = arguments
    self.root = root
  }

  /// The exit code.
  func run() -> Int32 {
    guard arguments.count == 1, let scaffold = EvaluatorScaffold(name: arguments[arguments.startIndex]) else {
      TextFile.tell("takar-dev: new-evaluator takes one name in UpperCamelCase, without \"Evaluator\" at its end\n")
      return EX_USAGE
    }
    do {
      guard !FileManager.default.fileExists(atPath: root.appending(path: scaffold.folder).path) else {
        TextFile.tell("takar-dev: \(scaffold.folder) is there already\n")
        return EX_CANTCREAT
      }
      for file in try scaffold.files(text) { try write(file.text, to: file.path) }
      TextFile.tell("\(scaffold.folder) is made. Then: swift run takar-dev generate, swift test\n")
      return EX_OK
    } catch {
      TextFile.tell("takar-dev: \(error)\n")
      return EX_IOERR
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  private func write(_ text: String, to path: String) throws {
    let url = root.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// The files of a new built-in evaluator, new ones and those that list it.
struct EvaluatorScaffold {
  struct Unplaced: Error {
    /// The file, and the line after which something belongs.
    let path: String
    let anchor: String
  }

  /// `SituationalJudgementEvaluator`.
  let module: String
  /// `takar/situational-judgement`.
  let id: String

  init?(name: String) {
    guard let first = name.utf8.first, (65...90).contains(first), !name.hasSuffix("Evaluator"),
      name.utf8.allSatisfy({ (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) })
    else { return nil }
    module = name + "Evaluator"
    let words = name.enumerated().map { $0 > 0 && $1.isUppercase ? "-" + $1.lowercased() : $1.lowercased() }
    id = "takar/" + words.joined()
  }

  var folder: String { "Plugins/\(module)" }

  /// - Parameter source: the text of a file of the checkout.
  func files(_ source: (String) throws -> String) throws -> [(path: String, text: String)] {
    let example = "Examples/plugins/median-swift/Sources/MedianPlugin"
    return try [
      ("\(folder)/\(module).swift", own(try source("\(example)/MedianEvaluator.swift"))),
      ("\(folder)/Prepared\(module).swift", own(try source("\(example)/PreparedMedian.swift"))),
      ("Tests/\(module)Tests/\(module)Tests.swift", tests), ("Documentation/evaluators/\(module).md", page),
    ] + registrations.map { path, edits in (path, try edits.reduce(try source(path)) { try insert($1, $0, path) }) }
  }

  /// The example under its own name, as a library that the program links.
  private func own(_ text: String) -> String {
    let changes = [
      ("import EvaluatorMain\n", ""), ("import EvaluatorKit", "public import EvaluatorKit"),
      ("@main\nstruct MedianEvaluator: EvaluatorProgram {\n", "public struct \(module): Evaluator {\n"),
      ("  private static let frame", "  public init() {}\n\n  private static let frame"),
      ("  let description =", "  public let description ="), ("  func prepare", "  public func prepare"),
      ("example/median", id), ("PreparedMedian", "Prepared\(module)"),
    ]
    let isPublic = text.contains("@main")
    return changes.reduce(text) { text, change in
      change.0 == "import EvaluatorKit" && !isPublic ? text : text.replacing(change.0, with: change.1)
    }
  }

  private struct Edit {
    let anchor: String
    let replacement: String
  }

  /// What lists evaluators, and where.
  private var registrations: [(String, [Edit])] {
    let last = "import TechnicalEvaluator\n"
    let imported = Edit(anchor: last, replacement: "\(last)import \(module)\n")
    return [
      ("Package.swift", manifest),
      (
        "Sources/TakarCommands/Program/EvaluatorRegistry.swift",
        [imported, Edit(anchor: "TechnicalEvaluator(),", replacement: "TechnicalEvaluator(), \(module)(),")]
      ),
      (
        "Sources/takar-dev/Reference/ReferenceFolder.swift",
        [
          imported,
          Edit(
            anchor: "        EvaluatorReference(TechnicalEvaluator().description),\n",
            replacement: """
                      EvaluatorReference(TechnicalEvaluator().description),
                      EvaluatorReference(\(module)().description),

              """
          ),
        ]
      ),
    ]
  }

  private var manifest: [Edit] {
    let target = """
          .target(name: "\(module)", dependencies: ["Assessment", "EvaluatorKit"], path: "\(folder)"),
          .systemLibrary(
            name: "CLibYAML",
      """
    let test = """
          .testTarget(name: "\(module)Tests", dependencies: ["EvaluatorTesting", "\(module)"]),
          .testTarget(name: "JSONTextTests"
      """
    return [
      Edit(anchor: "\"TechnicalEvaluator\"]\n", replacement: "\"TechnicalEvaluator\", \"\(module)\"]\n"),
      Edit(anchor: "    .systemLibrary(\n      name: \"CLibYAML\",", replacement: target),
      Edit(anchor: "    .testTarget(name: \"JSONTextTests\"", replacement: test),
    ]
  }

  private func insert(_ edit: Edit, _ text: String, _ path: String) throws -> String {
    guard let range = text.firstRange(of: edit.anchor) else { throw Unplaced(path: path, anchor: edit.anchor) }
    return text[..<range.lowerBound] + edit.replacement + text[range.upperBound...]
  }

  private var tests: String {
    """
    import EvaluatorTesting
    import \(module)
    import Testing

    struct \(module)Tests {
      @Test func keepsTheContract() async { await expectConformance(of: \(module)()) }
    }

    """
  }

  private var page: String {
    """
    # \(id)

    What it measures, for which competencies, and why this way; with its source.

    Parameters and examples: `takar plugin show \(id)`, and the generated reference.

    """
  }
}
