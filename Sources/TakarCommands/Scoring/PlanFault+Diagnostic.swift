import Assessment
import RubricFiles
import ScoringEngine
import SourceDiagnostics

/// Shows the faults of a plan at their places in the rubric and the standard.
struct PlanFaultPage {
  let rubric: DefinitionDocument
  let standard: DefinitionDocument

  func tell(_ faults: [PlanFault], _ options: GlobalOptions) { options.tell(faults.map(diagnostic)) }

  private func diagnostic(_ fault: PlanFault) -> Diagnostic {
    let place = span(fault)
    return Diagnostic(fault.rule, named(fault), at: place).suggesting(fault.suggestion, insteadOf: place)
  }

  private func span(_ fault: PlanFault) -> SourceSpan? {
    switch fault.document {
    case .rubric: rubric.span(at: fault.path)
    case .standard: standard.span(at: fault.path)
    case .request: nil
    }
  }

  private func named(_ fault: PlanFault) -> LocalizedText {
    let (rubric, standard) = ("\(rubric.key)", "\(standard.key)")
    return LocalizedText(
      id: "\(fault.message.id) (rubrik \(rubric), standar \(standard))",
      en: "\(fault.message.en) (rubric \(rubric), standard \(standard))"
    )
  }
}
