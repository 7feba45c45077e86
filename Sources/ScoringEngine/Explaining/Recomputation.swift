package import Assessment

/// An explanation and the whole result that was computed again with it.
package struct Recomputation: Sendable {
  package var explanation: Explanation
  package var result: AssessmentResult

  /// Whether a recorded result says the same; its run and the digest of its inputs do not matter.
  package func agrees(with recorded: AssessmentResult) -> Bool {
    var copy = result
    copy.run = recorded.run
    copy.supersedes = recorded.supersedes
    copy.inputs = recorded.inputs
    return copy == recorded
  }
}
