import Assessment
import EvaluatorKit
import ManagerialEvaluator
import PluginHost
import ScoringEngine
import SocioculturalEvaluator
import SourceDiagnostics
import TechnicalEvaluator

/// The evaluators at hand: those linked in, an explicit list, then the accepted plugins of third parties.
final class EvaluatorRegistry: Sendable {
  static let builtIn: [any Evaluator] = [
    ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator(),
  ]

  /// Nothing is searched or started until a rubric names a plugin that is not built in.
  let thirdParties: ThirdPartyEvaluators

  /// - Parameters:
  ///   - database: no plugin may be able to read it or the files beside it.
  ///   - digests: by id, the copies of plugins that are to run, in place of those that stand on the path now.
  ///   - shelf: the plugins of this machine, where the command has looked at them already.
  init(
    _ confinement: PluginConfinement = .confined,
    database: String,
    digests: [String: String] = [:],
    shelf: PluginShelf? = nil
  ) {
    let hidden = ["", "-wal", "-shm", "-journal"].map { database + $0 }
    thirdParties = ThirdPartyEvaluators(confinement, hidden: hidden, digests: digests, shelf: shelf)
  }

  /// The evaluator that a rubric names, of the major version it pins.
  func find(_ reference: PluginReference) -> AvailableEvaluator? {
    if let own = EvaluatorRegistry.builtIn(reference) { return AvailableEvaluator(own) }
    return EvaluatorRegistry.isReserved(reference.id) ? nil : thirdParties.evaluator(for: reference)
  }

  /// How the plugin of a reference stands, without starting it; `nil` where it is built in.
  func standing(of reference: PluginReference) -> PluginShelf.Standing? {
    if EvaluatorRegistry.builtIn(reference) != nil { return nil }
    return EvaluatorRegistry.isReserved(reference.id) ? .unknown : thirdParties.standing(of: reference)
  }

  /// A close id, where one was probably meant.
  static func suggestion(for id: String) -> String? { CloseMatch.find(id, among: builtIn.map(\.description.id)) }

  /// Ids that no third party may take.
  static func isReserved(_ id: String) -> Bool { id.hasPrefix("takar/") }

  private static func builtIn(_ reference: PluginReference) -> (any Evaluator)? {
    builtIn.first { evaluator in
      let description = evaluator.description
      return description.id == reference.id && (reference.major.map { $0 == description.major } ?? true)
    }
  }
}

extension Rubric {
  /// Anonymous surveys under the multi-source evaluator, which weighs raters by their role and counts no others.
  var methodsWithRoles: Set<String> {
    let id = SocioculturalEvaluator().description.id
    guard evaluators.contains(where: { $0.plugin.id == id }) else { return [] }
    return Set(methods.filter { $0.anonymous && $0.measures != [.certificate] }.map(\.id))
  }
}

extension GlobalOptions {
  /// New evaluators, with processes of their own, for one command; plugins are confined.
  func makeEvaluators(from shelf: PluginShelf? = nil) -> EvaluatorRegistry {
    EvaluatorRegistry(database: databasePath, shelf: shelf)
  }
}
