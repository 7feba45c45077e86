import Assessment
import EvaluatorKit
import RubricFiles
import ScoringEngine
import SourceDiagnostics

/// Checks the evaluators and parameters that rubrics name, at their places: rubric files do not know evaluators.
struct EvaluatorCheck {
  let set: DefinitionSet
  let collector: DiagnosticCollector

  func check() {
    for rubric in set.rubrics {
      for binding in rubric.value.evaluators { check(binding, in: rubric) }
    }
  }

  private func check(_ binding: EvaluatorBinding, in rubric: Definition<Rubric>) {
    let path = ["evaluators", binding.target.key]
    guard let found = EvaluatorRegistry.find(binding.plugin) else {
      let span = rubric.document.span(at: path + ["plugin"])
      let fault = Diagnostic(
        .unknownPlugin,
        LocalizedText(
          id: "tidak ada evaluator \"\(binding.plugin)\"",
          en: "there is no evaluator \"\(binding.plugin)\""
        ),
        at: span
      )
      let close = EvaluatorRegistry.suggestion(for: binding.plugin.id)
      return collector.report(fault.suggesting(close, insteadOf: span))
    }
    let description = found.evaluator.description
    if case .kind(let kind) = binding.target, !description.kinds.contains(kind) {
      collector.report(
        Diagnostic(
          .evaluatorKind,
          LocalizedText(
            id: "\"\(description.id)\" tidak menilai kompetensi jenis \(kind.rawValue)",
            en: "\"\(description.id)\" does not judge competencies of the kind \(kind.rawValue)"
          ),
          at: rubric.document.span(at: path + ["plugin"])
        )
      )
    }
    for fault in faults(of: binding, found.evaluator, in: rubric.value) {
      report(fault, below: path + ["parameters"], in: rubric)
    }
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
    collector.report(Diagnostic(.parameter, fault.reason, at: span).suggesting(fault.suggestion, insteadOf: span))
  }
}

extension EvaluatorTarget {
  func matches(_ code: String, _ kind: CompetencyKind) -> Bool {
    switch self {
    case .kind(let bound): bound == kind
    case .competency(let bound): bound == code
    }
  }

  /// The key under `evaluators` in a rubric.
  var key: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .competency(let code): code
    }
  }
}

extension DiagnosticCode {
  static let unknownPlugin = DiagnosticCode(
    "E0501",
    title: LocalizedText(id: "evaluator yang disebut rubrik harus ada", en: "a rubric's evaluator must exist"),
    remedy: LocalizedText(
      id: "pilih dari `takar plugin list`, atau pasang evaluatornya",
      en: "choose from `takar plugin list`, or install it"
    )
  )
  static let evaluatorKind = DiagnosticCode(
    "E0502",
    title: LocalizedText(
      id: "evaluator harus menilai jenis kompetensi itu",
      en: "an evaluator must judge that kind of competency"
    ),
    remedy: LocalizedText(
      id: "lihat jenisnya pada `takar plugin show ID`",
      en: "see its kinds in `takar plugin show ID`"
    )
  )
  static let parameter = DiagnosticCode(
    "E0503",
    title: LocalizedText(
      id: "parameter harus sesuai uraian evaluatornya",
      en: "a parameter must be as its evaluator describes it"
    ),
    remedy: LocalizedText(
      id: "lihat nama, jenis, dan batasnya pada `takar plugin show ID`",
      en: "see names, types and bounds in `takar plugin show ID`"
    )
  )
}
