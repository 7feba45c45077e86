import Assessment
import EvaluatorKit
import PluginHost
import RubricFiles
import ScoringEngine
import SourceDiagnostics

/// Checks the evaluators and parameters that rubrics name, at their places: rubric files do not know evaluators.
struct EvaluatorCheck {
  let set: DefinitionSet
  let evaluators: EvaluatorRegistry
  let collector: DiagnosticCollector

  func check() {
    for rubric in set.rubrics {
      for binding in rubric.value.evaluators { check(binding, in: rubric) }
    }
  }

  private func check(_ binding: EvaluatorBinding, in rubric: Definition<Rubric>) {
    switch evaluators.standing(of: binding.plugin) {
    case .unknown: return reportUnknown(binding, in: rubric)
    case .refused(let reason): return report(reason, binding, in: rubric)
    case .accepted(let plugin):
      checkKind(binding, plugin.manifest.id, plugin.manifest.kinds, in: rubric)
      // The manifest answers all there is to ask.
      if binding.parameters == .none { return }
    case nil: break
    }
    guard let found = evaluators.find(binding.plugin) else { return reportUnknown(binding, in: rubric) }
    if let reason = evaluators.thirdParties.unavailable.first(where: { $0.plugin == binding.plugin.id }) {
      return report(reason, binding, in: rubric)
    }
    let description = found.evaluator.description
    if found.digest == nil { checkKind(binding, description.id, description.kinds, in: rubric) }
    let path = ["evaluators", binding.target.key]
    for fault in faults(of: binding, found.evaluator, in: rubric.value) {
      report(fault, below: path + ["parameters"], in: rubric)
    }
  }

  private func reportUnknown(_ binding: EvaluatorBinding, in rubric: Definition<Rubric>) {
    let span = rubric.document.span(at: ["evaluators", binding.target.key, "plugin"])
    let fault = Diagnostic(
      .unknownPlugin,
      LocalizedText(
        id: "tidak ada evaluator \"\(binding.plugin)\"",
        en: "there is no evaluator \"\(binding.plugin)\""
      ),
      at: span
    )
    let other = evaluators.find(PluginReference(id: binding.plugin.id)).map { other in
      "\(other.evaluator.description.id)@\(other.evaluator.description.major)"
    }
    let close = other ?? EvaluatorRegistry.suggestion(for: binding.plugin.id)
    collector.report(fault.suggesting(close, insteadOf: span))
  }

  private func report(_ reason: PluginUnavailable, _ binding: EvaluatorBinding, in rubric: Definition<Rubric>) {
    let span = rubric.document.span(at: ["evaluators", binding.target.key, "plugin"])
    collector.report(Diagnostic(.pluginUnavailable, reason.text, at: span))
  }

  private func checkKind(
    _ binding: EvaluatorBinding,
    _ id: String,
    _ kinds: [CompetencyKind],
    in rubric: Definition<Rubric>
  ) {
    guard case .kind(let kind) = binding.target, !kinds.contains(kind) else { return }
    collector.report(
      Diagnostic(
        .evaluatorKind,
        LocalizedText(
          id: "\"\(id)\" tidak menilai kompetensi jenis \(kind.rawValue)",
          en: "\"\(id)\" does not judge competencies of the kind \(kind.rawValue)"
        ),
        at: rubric.document.span(at: ["evaluators", binding.target.key, "plugin"])
      )
    )
  }

  /// What the evaluator says of its parameters when it is prepared for a competency it is bound to.
  private func faults(of binding: EvaluatorBinding, _ evaluator: any Evaluator, in rubric: Rubric) -> [ParameterFault] {
    do throws(ParameterFaults) {
      guard let setup = sampleSetup(of: binding, in: rubric) else {
        _ = try ParameterValues(decoding: binding.parameters, by: evaluator.description.parameters)
        return []
      }
      _ = try evaluator.prepare(setup)
      return []
    } catch {
      return error.faults
    }
  }

  private func sampleSetup(of binding: EvaluatorBinding, in rubric: Rubric) -> EvaluatorSetup? {
    for dictionary in set.dictionaries.map(\.value) {
      guard let competency = dictionary.competencies.first(where: { binding.target.matches($0.code, dictionary.kind) })
      else { continue }
      var symbols = SymbolTable()
      let planned = rubric.methods.filter { $0.isPlanned(for: competency.code) }
      let methods = planned.map { PlannedMethod(symbol: symbols.intern($0.id), method: $0) }
      return EvaluatorSetup(
        competency: competency,
        kind: dictionary.kind,
        scale: dictionary.scale,
        methods: methods,
        parameters: binding.parameters,
        symbols: symbols,
        rubricMethods: rubric.methods.map(\.id)
      )
    }
    return nil
  }

  private func report(_ fault: ParameterFault, below path: [String], in rubric: Definition<Rubric>) {
    let span = rubric.document.span(at: path + fault.path)
    let reason = fault.reason.naming(fault.path.last)
    collector.report(Diagnostic(.parameter, reason, at: span).suggesting(fault.suggestion, insteadOf: span))
  }
}

extension EvaluatorTarget {
  func matches(_ code: String, _ kind: CompetencyKind) -> Bool {
    switch self {
    case .kind(let bound): bound == kind
    case .competency(let bound): bound == code
    }
  }
}

extension LocalizedText {
  /// `must be …` with the name of the parameter before it.
  fileprivate func naming(_ parameter: String?) -> LocalizedText {
    guard let parameter, en.hasPrefix("must ") else { return self }
    return LocalizedText(id: "\"\(parameter)\" \(id)", en: "\"\(parameter)\" \(en)")
  }
}
