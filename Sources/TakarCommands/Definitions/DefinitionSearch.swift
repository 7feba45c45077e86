import Assessment
import RubricFiles

/// Finds single definitions by what the command line calls them; the definitions in use are read once for all of them.
struct DefinitionSearch {
  private let options: GlobalOptions
  private let evaluators: EvaluatorRegistry
  private var inUse: DefinitionLibrary?

  init(_ options: GlobalOptions, _ evaluators: EvaluatorRegistry) {
    self.options = options
    self.evaluators = evaluators
  }

  /// The one definition of a file, or the one of that id (or `id@version`) among the definitions in use.
  mutating func find(_ word: String) throws -> DefinitionDocument {
    try word.hasSuffix(".yaml") || word.hasSuffix(".yml") ? only(in: word) : named(word)
  }

  private func only(in file: String) throws -> DefinitionDocument {
    let library = try DefinitionLibrary.read(paths: [file], within: options, evaluators).sound(options)
    let own = library.set.documents.filter { $0.source.file == file }
    guard let document = own.first, own.count == 1 else {
      throw CommandFailure.unknown("E0402", .definition, file, among: [])
    }
    return document
  }

  private mutating func named(_ word: String) throws -> DefinitionDocument {
    let library = try inUse ?? DefinitionLibrary.read(options, evaluators).sound(options)
    inUse = library
    let found = try library.documents(named: word)
    if found.count > 1 { throw severalVersions(of: word, found.map(\.key.version)) }
    return found[0]
  }

  private func severalVersions(of word: String, _ versions: [String]) -> CommandFailure {
    let list = versions.sorted().joined(separator: ", ")
    return CommandFailure(
      "E0924",
      .usage,
      LocalizedText(
        id: "\"\(word)\" ada dalam beberapa versi: \(list)",
        en: "\"\(word)\" has several versions: \(list)"
      ),
      advice: LocalizedText(
        id: "Sebut versinya, misalnya \(word)@\(versions[0]).",
        en: "Name the version, such as \(word)@\(versions[0])."
      )
    )
  }
}
