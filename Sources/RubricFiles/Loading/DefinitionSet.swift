package import Assessment
import SourceDiagnostics

/// The definitions of one or more folders, each without a fault of its own, ordered by id and version.
package struct DefinitionSet: Sendable {
  package private(set) var dictionaries: [Definition<CompetencyDictionary>] = []
  package private(set) var standards: [Definition<JobStandard>] = []
  package private(set) var rubrics: [Definition<Rubric>] = []
  package private(set) var programmes: [Definition<ProgrammeCatalogue>] = []

  package init() {}

  /// Every document, ordered by kind, id and version.
  package var documents: [DefinitionDocument] {
    dictionaries.map(\.document) + programmes.map(\.document) + rubrics.map(\.document) + standards.map(\.document)
  }

  /// Adds the value of a document; false when its tree makes none. The caller keeps the order.
  mutating func add(_ document: DefinitionDocument) -> Bool {
    switch document.key.kind {
    case .dictionary: append(CompetencyDictionary(yaml: document.tree), document, to: \.dictionaries)
    case .standard: append(JobStandard(yaml: document.tree), document, to: \.standards)
    case .rubric: append(Rubric(yaml: document.tree), document, to: \.rubrics)
    case .programme: append(ProgrammeCatalogue(yaml: document.tree), document, to: \.programmes)
    }
  }

  private mutating func append<Value: Sendable>(
    _ value: Value?,
    _ document: DefinitionDocument,
    to list: WritableKeyPath<DefinitionSet, [Definition<Value>]>
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: list].append(Definition(value: value, document: document))
    return true
  }
}

extension DefinitionSet {
  // Each lookup looks through all definitions of its kind: keep the answer, do not ask in a loop.

  package func dictionary(
    _ reference: DefinitionReference,
    on day: CalendarDay
  ) throws(ResolutionFault) -> Definition<CompetencyDictionary> { try pick(reference, on: day, from: dictionaries) }

  package func standard(
    _ reference: DefinitionReference,
    on day: CalendarDay
  ) throws(ResolutionFault) -> Definition<JobStandard> { try pick(reference, on: day, from: standards) }

  package func rubric(
    _ reference: DefinitionReference,
    on day: CalendarDay
  ) throws(ResolutionFault) -> Definition<Rubric> { try pick(reference, on: day, from: rubrics) }

  /// The version named, or the only one in force on the day.
  private func pick<Value>(
    _ reference: DefinitionReference,
    on day: CalendarDay,
    from definitions: [Definition<Value>]
  ) throws(ResolutionFault) -> Definition<Value> {
    let versions = definitions.filter { $0.document.key.id == reference.id }
    if versions.isEmpty {
      throw .unknown(suggestion: CloseMatch.find(reference.id, among: definitions.map(\.document.key.id)))
    }
    let known = versions.map(\.document.key.version)
    if let version = reference.version {
      guard let match = versions.first(where: { $0.document.key.version == version }) else {
        throw .unknownVersion(known: known)
      }
      return match
    }
    let inForce = versions.filter { $0.document.header.isInForce(on: day) }
    if inForce.isEmpty { throw .notInForce(known: known) }
    if inForce.count > 1 { throw .ambiguous(candidates: inForce.map(\.document.key.version)) }
    return inForce[0]
  }
}
