import Assessment
import ScoringEngine

/// Scores on all cores; the results stand in the order of the cases, whatever the number of threads.
enum ParallelScoring {
  static func score(_ cases: [ScoringCase], by plan: ScoringPlan, threads: Int) -> [AssessmentResult] {
    AllCores.map(cases, threads: threads) { part in plan.score(part.map(\.person)) }
  }
}
