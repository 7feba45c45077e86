package import EvaluatorKit

/// What went wrong in a conversation with a plugin, with what is known of it.
package struct PluginFailure: Error, Hashable, Sendable {
  package var kind: EvaluatorFailure
  /// For people who mend the plugin: exit status, place in the message, last words on its error output.
  package var detail: String

  package init(_ kind: EvaluatorFailure, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }
}
