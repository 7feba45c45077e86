import Assessment

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
  package func text(_ style: PageStyle) -> String {
    let figures = figures(style.language)
    let room = style.width - figures.displayWidth - 2
    guard let total, total > 0 else {
      return (label.printable.truncated(to: room) + "  " + figures).truncated(to: style.width)
    }
    let bar = min(24, max(8, room / 3))
    let filled = min(bar, max(0, done) * bar / total)
    let track = String(repeating: "█", count: filled) + String(repeating: "░", count: bar - filled)
    let name = label.printable.truncated(to: max(0, room - bar - 2))
    return (name + "  " + TextMark.good.drawn(track, in: style.ink) + "  " + figures)
  }

  private func figures(_ language: Language) -> String {
    let numbers = NumberText(language)
    guard let total, total > 0 else { return numbers.count(done) }
    let percent = min(100, max(0, done) * 100 / total)
    let share = String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0) + "\(percent) %"
    let counts = "\(share)  \(numbers.count(done))/\(numbers.count(total))"
    guard let remaining else { return counts }
    let clock = "\(remaining / 60):\(remaining % 60 < 10 ? "0" : "")\(remaining % 60)"
    return counts + "  " + language.phrase(id: "sisa \(clock)", en: "\(clock) left")
  }
}
