import Assessment
import SourceDiagnostics

/// The files of one loading by kind, id and version; the second of two with one name and other content is refused.
struct DefinitionIndex {
  private(set) var definitions: [ParsedDefinition] = []
  private var places: [DefinitionKey: Int] = [:]
  private var versions: [Name: [Int]] = [:]

  private struct Name: Hashable {
    let kind: DefinitionKind
    let id: String
  }

  init(_ parsed: [ParsedDefinition], reportingTo collector: DiagnosticCollector) {
    for definition in parsed { add(definition, collector) }
  }

  private mutating func add(_ definition: ParsedDefinition, _ collector: DiagnosticCollector) {
    guard let key = definition.key else { return definitions.append(definition) }
    if let place = places[key] {
      let first = definitions[place]
      if first.tree.canonicalBytes != definition.tree.canonicalBytes {
        collector.report(.otherContent(key, definition.tree["id"]?.span, first: first.tree["id"]?.span))
      }
      return
    }
    places[key] = definitions.count
    versions[Name(kind: key.kind, id: key.id), default: []].append(definitions.count)
    definitions.append(definition)
  }

  func all(_ kind: DefinitionKind) -> [ParsedDefinition] { definitions.filter { $0.kind == kind } }

  func versions(of id: String, _ kind: DefinitionKind) -> [ParsedDefinition] {
    (versions[Name(kind: kind, id: id)] ?? []).map { definitions[$0] }
  }

  /// The definition a reference within a file means: the version named, the only one, or the one in force on the day.
  func resolve(
    _ reference: DefinitionReference,
    _ kind: DefinitionKind,
    on day: CalendarDay?
  ) -> Result<ParsedDefinition, ResolutionFault> {
    let versions = versions(of: reference.id, kind)
    if versions.isEmpty {
      let ids = Set(all(kind).compactMap { $0.key?.id }).sorted()
      return .failure(.unknown(suggestion: CloseMatch.find(reference.id, among: ids)))
    }
    if let version = reference.version {
      let match = versions.first { $0.key?.version == version }
      return match.map { .success($0) } ?? .failure(.unknownVersion(known: versions.compactMap { $0.key?.version }))
    }
    if versions.count == 1 { return .success(versions[0]) }
    let inForce = versions.filter { candidate in
      guard let header = DefinitionHeader(yaml: candidate.tree), let day else { return true }
      return header.isInForce(on: day)
    }
    switch inForce.count {
    case 1: return .success(inForce[0])
    case 0: return .failure(.notInForce(known: versions.compactMap { $0.key?.version }))
    default: return .failure(.ambiguous(candidates: inForce.compactMap { $0.key?.version }))
    }
  }
}
