import Assessment
import FoundationEssentials
import ManagerialEvaluator
import Reports
import RubricFiles
import SocioculturalEvaluator
import SourceDiagnostics
import TechnicalEvaluator

/// `Documentation/referensi`: the pages of all shipped definitions and built-in evaluators.
struct ReferenceFolder {
  /// Of the checkout.
  let root: URL

  private var folder: URL { root.appending(path: "Documentation/referensi") }

  /// Every file as it should be.
  func files() throws -> [ReferenceFile] {
    let path = root.appending(path: "Rubrics").path
    let set = DefinitionSet.load(try DefinitionSource.read(path: path), reportingTo: DiagnosticCollector())
    let library = ReferenceLibrary(
      dictionaries: set.dictionaries.map(\.value).sorted { order(of: $0) < order(of: $1) },
      standards: set.standards.map(\.value).sorted { order(of: $0) < order(of: $1) },
      rubrics: set.rubrics.map(\.value),
      catalogues: set.programmes.map(\.value),
      evaluators: [
        EvaluatorReference(ManagerialEvaluator().description), EvaluatorReference(SocioculturalEvaluator().description),
        EvaluatorReference(TechnicalEvaluator().description),
      ]
    )
    return ReferencePages(library).files
  }

  /// Names of the files that stand in the folder, sorted.
  func present() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// The text that stands in the folder, or `nil`.
  func text(of name: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes every file and removes pages of definitions that are gone.
  func write() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = try files()
    for name in Set(try present()).subtracting(files.map(\.name)) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
  }

  /// National dictionaries before technical ones, then by title.
  private func order(of dictionary: CompetencyDictionary) -> (Int, String) {
    let kinds: [CompetencyKind] = [.managerial, .sociocultural, .technical]
    return (kinds.firstIndex(of: dictionary.kind) ?? kinds.count, dictionary.header.title)
  }

  /// By job class, the standard of the class itself first.
  private func order(of standard: JobStandard) -> (Int, Int, String) {
    let place = standard.jobClass.flatMap { JobClass.allCases.firstIndex(of: $0) } ?? JobClass.allCases.count
    return (place, standard.header.id == standard.jobClass?.rawValue ? 0 : 1, standard.header.title)
  }
}
