package import EvaluatorKit

/// What went wrong in a conversation with a plugin, with what is known of it.
package struct PluginFailure: Error, Hashable, Sendable {
  package var kind: EvaluatorFailure
  /// For people who mend the plugin: exit status, place in the message, last words on its error output. At most 300
  /// characters, none of them a control character, since a part of it may be the plugin's own text.
  package var detail: String

  package init(_ kind: EvaluatorFailure, _ detail: String) {
    self.kind = kind
    let printable = detail.unicodeScalars.filter { $0.properties.generalCategory != .control }
    self.detail = String(String.UnicodeScalarView(printable.prefix(300)))
  }
}
