import Assessment
import AssessmentStore
import Ledger
import RubricCases
import RubricFiles
import SourceDiagnostics

/// The definitions that a command works with, read from folders or from inside the binary.
struct DefinitionLibrary {
  let set: DefinitionSet
  let sources: [DefinitionSource]
  /// Of the files asked for; faults of what stands around them are not theirs.
  let diagnostics: [Diagnostic]
  let checkedFiles: Int
  /// With which the definitions were checked.
  let evaluators: EvaluatorRegistry

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads the folders of the options, or the embedded definitions.
  ///
  /// - Parameter evaluators: those that the command has already; without, new ones.
  static func read(_ options: GlobalOptions, _ evaluators: EvaluatorRegistry? = nil) throws -> DefinitionLibrary {
    let evaluators = evaluators ?? options.makeEvaluators()
    guard let folders = options.rubricFolders else { return embedded(evaluators) }
    return try read(paths: folders, evaluators)
  }

  private static func read(paths: [String], _ evaluators: EvaluatorRegistry) throws -> DefinitionLibrary {
    var sources: [DefinitionSource] = []
    for path in paths {
      do throws(DefinitionAccessError) { sources += try DefinitionSource.read(path: path) } catch {
        throw CommandFailure(error)
      }
    }
    return DefinitionLibrary(sources, evaluators)
  }

  private static func embedded(_ evaluators: EvaluatorRegistry) -> DefinitionLibrary {
    DefinitionLibrary(
      EmbeddedFiles.below("Rubrics").map { DefinitionSource(file: $0.path, bytes: $0.bytes) },
      evaluators
    )
  }

  /// Reads the paths together with the definitions in use around them, so that their references lead somewhere.
  ///
  /// What the paths define takes the place of the same id and version in use.
  static func read(
    paths: [String],
    within options: GlobalOptions,
    _ evaluators: EvaluatorRegistry? = nil
  ) throws -> DefinitionLibrary {
    let evaluators = evaluators ?? options.makeEvaluators()
    let asked = try read(paths: paths, evaluators)
    let folders = options.rubricFolders
    guard folders.map({ $0 != paths }) ?? true else { return asked }
    let around = try folders.map { try read(paths: $0, evaluators) } ?? embedded(evaluators)
    let own = Set(asked.set.documents.map(\.key))
    let files = Set(asked.sources.map(\.file))
    let kept = around.set.documents.filter { !own.contains($0.key) && !files.contains($0.source.file) }
    return DefinitionLibrary(asked.sources, around: kept.map(\.source), evaluators)
  }

  private init(
    _ sources: [DefinitionSource],
    around context: [DefinitionSource] = [],
    _ evaluators: EvaluatorRegistry
  ) {
    self.evaluators = evaluators
    let collector = DiagnosticCollector()
    set = DefinitionSet.load(sources + context, reportingTo: collector)
    EvaluatorCheck(set: set, evaluators: evaluators, collector: collector).check()
    self.sources = sources + context
    checkedFiles = sources.count
    let foreign = Set(context.map(\.file))
    diagnostics = collector.diagnostics.filter { !($0.span.map { foreign.contains($0.file) } ?? false) }
  }

  /// The definitions that are called `id`, in all their versions, or `id@version`: one at least.
  func documents(named word: String) throws -> [DefinitionDocument] {
    let reference = DefinitionReference(parsing: word)
    let found = set.documents.filter { reference.means($0.key.id, version: $0.key.version) }
    guard found.isEmpty else { return found }
    throw CommandFailure.unknown("E0402", .definition, word, among: set.documents.map(\.key.id))
  }

  /// All there is to say of the files asked for: also of the names in their cases, and of their wording on request.
  func review(withLint: Bool) -> [Diagnostic] {
    let collector = DiagnosticCollector()
    diagnostics.forEach(collector.report)
    let asked = Array(sources.prefix(checkedFiles))
    let (set, evaluators) = (set, evaluators)
    let found = AllCores.map(asked.filter(\.mayBeCases)) { part in
      part.map { source -> [Diagnostic] in
        let faults = DiagnosticCollector()
        for file in CaseFile.load([source], reportingTo: faults) {
          _ = PreparedCases(file, in: set, evaluators: evaluators.find, reportingTo: faults)
        }
        return faults.diagnostics
      }
    }
    found.joined().forEach(collector.report)
    if withLint { DefinitionLint(reportingTo: collector).check(asked) }
    return collector.diagnostics
  }

  /// The library without a fault; otherwise the faults are shown and the command ends with 65.
  func sound(_ options: GlobalOptions) throws -> DefinitionLibrary {
    guard hasErrors else { return self }
    options.tell(diagnostics.filter { $0.severity == .error }, sources: texts)
    throw FaultsPrinted(status: .badData)
  }

  /// The sources as the renderers of diagnostics want them.
  var texts: [SourceText] { sources.map { SourceText(file: $0.file, bytes: $0.bytes) } }
}

extension DefinitionDocument {
  var pin: DefinitionPin { pin(digest: Digest(of: canonicalBytes).description) }

  /// The document as the database keeps it.
  var stored: StoredDefinition {
    let canonical = canonicalBytes
    return StoredDefinition(
      pin: pin(digest: Digest(of: canonical).description),
      canonical: canonical,
      original: source.bytes,
      source: source.file
    )
  }

  private func pin(digest: String) -> DefinitionPin {
    DefinitionPin(kind: key.kind, id: key.id, version: key.version, digest: digest)
  }
}

extension CommandFailure {
  /// A definition file or folder that cannot be read.
  init(_ error: DefinitionAccessError) {
    switch error.reason {
    case .missing:
      self.init(
        "E0101",
        .noInput,
        LocalizedText(
          id: "berkas atau folder definisi tidak ada",
          en: "the file or folder of definitions does not exist"
        ),
        place: error.path,
        advice: LocalizedText(
          id: "Periksa jalurnya; tanpa --rubrics dipakai definisi bawaan.",
          en: "Check the path; without --rubrics the embedded definitions are used."
        )
      )
    case .unreadable:
      self.init(
        "E0102",
        .inputOutput,
        LocalizedText(id: "berkas definisi tidak terbaca", en: "the definition file cannot be read"),
        place: error.path,
        advice: LocalizedText(id: "Periksa izin berkasnya.", en: "Check the file's permissions.")
      )
    }
  }
}
