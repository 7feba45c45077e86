import Assessment
import FoundationEssentials
import RubricFiles
import SourceDiagnostics

/// The definitions of `Rubrics/`, read once: what these tests hold to the promises of the project.
enum ShippedContent {
  static let dictionaries = set.dictionaries.map(\.value)
  static let standards = set.standards.map(\.value)
  static let rubrics = set.rubrics.map(\.value)
  static let catalogues = set.programmes.map(\.value)

  static let competencies = dictionaries.flatMap(\.competencies)
  static let programmes = catalogues.flatMap(\.programmes)

  /// What could not be read, if anything: the other suites would pass over an empty set.
  static let faults = loaded.faults

  static func standard(_ id: String) -> JobStandard? { standards.first { $0.header.id == id } }

  static func dictionary(of competency: String) -> CompetencyDictionary? {
    dictionaries.first { $0.competencies.contains { $0.code == competency } }
  }

  private static let set = loaded.set

  private static let loaded: (set: DefinitionSet, faults: String) = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Rubrics").path(percentEncoded: false)
    guard let sources = try? DefinitionSource.read(path: folder) else { return (DefinitionSet(), "no Rubrics") }
    let collector = DiagnosticCollector()
    let set = DefinitionSet.load(sources, reportingTo: collector)
    return (set, LineDiagnosticFormat().render(collector.diagnostics, sources: [], in: .indonesian))
  }()
}
