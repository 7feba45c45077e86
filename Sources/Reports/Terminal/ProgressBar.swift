/// A progress bar as one line of text; when to draw it is the caller's business.
package struct ProgressBar: Hashable, Sendable {
  /// What is being done, in the reader's language.
  package var label: String
  package var done: Int
  /// `nil` while it is unknown.
  package var total: Int?
  /// Seconds left, as the caller reckons.
  package var remaining: Int?

  package init(label: String, done: Int, total: Int?, remaining: Int? = nil) {
    self.label = label
    self.done = done
    self.total = total
    self.remaining = remaining
  }

  /// At most `style.width` columns, without a line end.
  package func text(_ style: PageStyle) -> String { "" }
}
