/// The category and what it was before gates.
package struct CategoryOutcome: Hashable, Sendable {
  package var code: String
  package var title: String
  package var beforeGates: String
  package var isProvisional: Bool
  /// `nil` where the purpose names no pass.
  package var passes: Bool?

  package init(code: String, title: String, beforeGates: String, isProvisional: Bool = false, passes: Bool? = nil) {
    self.code = code
    self.title = title
    self.beforeGates = beforeGates
    self.isProvisional = isProvisional
    self.passes = passes
  }
}

/// A gate that bit: which competencies were not met and the highest category it allows.
package struct GateOutcome: Hashable, Sendable {
  package var unmet: [String]
  package var atMost: String

  package init(unmet: [String], atMost: String) {
    self.unmet = unmet
    self.atMost = atMost
  }
}
