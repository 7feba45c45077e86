import Assessment
import EvaluatorKit

extension ScoringPlan {
  /// The citations of the part of rubric or standard that a step rests on; where the part has none of its own, those
  /// of the whole that it belongs to.
  func basis(of subject: StepSubject, for competency: CompetencyPlan) -> [Citation] {
    let rubric = rubric.value
    switch subject {
    case .none, .attained: return []
    case .evaluator, .consensus: return rubric.header.basis
    case .method(let id): return rubric.methods.first { $0.id == id }?.basis ?? []
    case .requirement: return first(of: competency.resolved.requirement.basis, standard.value.header.basis)
    case .jobMatch: return rubric.jobMatch.basis
    case .groupWeights: return groups.flatMap(\.basis)
    case .category(let code):
      let category = verdict.categories.first { $0.code == code }
      return first(of: category?.basis ?? [], verdict.purpose.basis)
    case .gate(let number):
      let gates = verdict.purpose.gates
      return gates.indices.contains(number) ? first(of: gates[number].basis, verdict.purpose.basis) : []
    }
  }

  private func first(of own: [Citation], _ whole: [Citation]) -> [Citation] { own.isEmpty ? whole : own }
}
