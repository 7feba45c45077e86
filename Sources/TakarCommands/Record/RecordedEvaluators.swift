import Assessment

/// The evaluators that recorded results name: of third parties the very copies that ran, whatever was accepted since.
final class RecordedEvaluators {
  private let database: String
  private var registries: [[String: String]: EvaluatorRegistry] = [:]

  init(database: String) { self.database = database }

  /// Results that name the same copies share their processes.
  func evaluators(of result: AssessmentResult) -> EvaluatorRegistry {
    let named = result.competencies.map(\.plugin).compactMap { pin in pin.digest.map { (pin.id, $0) } }
    let digests = Dictionary(named) { first, _ in first }
    if let known = registries[digests] { return known }
    let registry = EvaluatorRegistry(database: database, digests: digests)
    registries[digests] = registry
    return registry
  }

  /// Says on stderr why plugins failed.
  func tellFailures() {
    let sorted = registries.sorted { $0.key.values.sorted().lexicographicallyPrecedes($1.key.values.sorted()) }
    for (_, registry) in sorted { PluginFailurePage(registry.thirdParties).tell() }
  }
}

extension AssessmentResult {
  /// Why a competency that has a verdict on record has none now: its plugin failed. `nil` where that is not all.
  func lostByPlugin(in anew: AssessmentResult) -> LocalizedText? {
    guard competencies.count == anew.competencies.count else { return nil }
    let lost = zip(competencies, anew.competencies).filter { $0 != $1 }
    guard let first = lost.first, lost.allSatisfy({ $0.0.status != .failed && $0.1.status == .failed }) else {
      return nil
    }
    let (code, flags) = (first.1.code, first.1.flags.flags.filter { !first.0.flags.contains($0) })
    return LocalizedText(
      id: code + ": " + flags.map(\.sentence.id).joined(separator: " "),
      en: code + ": " + flags.map(\.sentence.en).joined(separator: " ")
    )
  }
}
