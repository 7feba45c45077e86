import Foundation
import RubricFiles
import SourceDiagnostics
import Testing

/// A faulty file of `Corpus/`, or a folder of files that are faulty together, loaded beside `Corpus/context`.
///
/// Each file says at its head what is found in it: `# expect: CODE line:column-line:column see file:line:column`.
/// `TAKAR_RECORD=1` writes these lines anew; read what it wrote.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  let name: String
  private let files: [URL]

  var testDescription: String { name }

  /// What is expected and what is found, each as sorted lines `file: CODE place see place`.
  func compare() throws -> (expected: [String], found: [String]) {
    if ProcessInfo.processInfo.environment["TAKAR_RECORD"] != nil { try record() }
    let texts = try sources()
    let expected = texts.flatMap { source in
      ExpectationLines.of(source.bytes).map { "\(source.file): \($0)" }
    }
    return (expected.sorted(), Self.findings(in: texts, withLint: isOfWording))
  }

  /// The codes expected of all files.
  var codes: Set<String> {
    get throws {
      let lines: [String] = try sources().flatMap { ExpectationLines.of($0.bytes) }
      return Set(lines.map { String($0.prefix(5)) })
    }
  }

  /// The files, known by their last names.
  func sources() throws -> [DefinitionSource] { try files.map(Self.source) }

  private var isOfWording: Bool { name.hasPrefix("lint/") }

  private func record() throws {
    for file in files {
      let bare = ExpectationLines.without(try Self.source(file).bytes)
      try Data(bare).write(to: file)
    }
    let counts = Dictionary(grouping: try found(), by: { $0.prefix { $0 != ":" } }).mapValues(\.count)
    for file in files {
      let lines = String(repeating: "# expect: -\n", count: counts[file.lastPathComponent[...]] ?? 0)
      try Data(Array(lines.utf8) + Self.source(file).bytes).write(to: file)
    }
    for file in files {
      let own = try found().filter { $0.hasPrefix("\(file.lastPathComponent): ") }
      let lines = own.map { "# expect: \($0.dropFirst(file.lastPathComponent.utf8.count + 2))\n" }.joined()
      try Data(Array(lines.utf8) + ExpectationLines.without(Self.source(file).bytes)).write(to: file)
    }
  }

  private func found() throws -> [String] { Self.findings(in: try sources(), withLint: isOfWording) }

  private static func findings(in sources: [DefinitionSource], withLint: Bool) -> [String] {
    let collector = DiagnosticCollector()
    _ = DefinitionSet.load(sources + context, reportingTo: collector)
    _ = CaseFile.load(sources, reportingTo: collector)
    if withLint { DefinitionLint(reportingTo: collector).check(sources) }
    return collector.diagnostics.map { ExpectationLines.line(for: $0) }.sorted()
  }

  private static func source(_ file: URL) throws -> DefinitionSource {
    DefinitionSource(file: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
  }
}

extension CorpusCase {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  /// Definitions without a fault, which the faulty ones refer to.
  private static let context = entries(below: "context").compactMap { try? source($0) }

  /// Every file that the loader and the wording's check can judge; what only the command can is tested with it.
  static let all: [CorpusCase] = topics.flatMap { topic in
    entries(below: topic).map { entry in
      let name = "\(topic)/\(entry.deletingPathExtension().lastPathComponent)"
      return CorpusCase(name: name, files: topic == "folders" ? entries(below: name) : [entry])
    }
  }

  private static let topics = entries(below: "").map(\.lastPathComponent).filter {
    !["context", "command"].contains($0)
  }

  /// What stands in a folder of the corpus, by name.
  static func entries(below path: String) -> [URL] {
    let place = folder.appending(path: path)
    let found = (try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []
    return found.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}

/// The comments at the head of a corpus file.
enum ExpectationLines {
  private static let mark = Array("# expect: ".utf8)

  static func of(_ bytes: [UInt8]) -> [String] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix { $0.starts(with: mark) }
    return lines.map { String(decoding: $0.dropFirst(mark.count), as: UTF8.self) }
  }

  static func without(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    while rest.starts(with: mark), let end = rest.firstIndex(of: 0x0A) { rest = rest[(end + 1)...] }
    return Array(rest)
  }

  static func line(for diagnostic: Diagnostic) -> String {
    guard let span = diagnostic.span else { return "nowhere: \(diagnostic.code.code)" }
    let place = "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
    let notes = diagnostic.notes.compactMap(\.span).map { " see \($0)" }
    return "\(span.file): \(diagnostic.code.code) \(place)\(notes.joined())"
  }
}
