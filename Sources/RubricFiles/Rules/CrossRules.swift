import Assessment
import SourceDiagnostics

/// The rules between definitions.
struct CrossRules {
  let set: DefinitionSet
  let index: DefinitionIndex
  let collector: DiagnosticCollector

  func check() {
  }
}
