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

  /// At most `style.width` columns, without a line end. Where there is little room the time left goes first, then the
  /// counts, then the label is cut.
  package func text(_ style: PageStyle) -> String {
    let counts = NumberText(style.language)
    let name = label.printable
    guard let total, total > 0 else { return "\(name)  \(counts.count(done))".truncated(to: style.width) }
    let bar = style.width >= 80 ? 24 : style.width / 4
    let room = style.width - bar - 4
    let figures = figures(of: total, style.language).first { $0.count + min(12, name.displayWidth) <= room }
    let filled = min(bar, max(0, done) * bar / total)
    let track = String(repeating: "█", count: filled) + String(repeating: "░", count: bar - filled)
    let end = figures ?? percent(of: total)
    let parts = [name.truncated(to: room - end.count), TextMark.good.drawn(track, in: style.ink), end]
    return parts.joined(separator: "  ")
  }

  /// From the longest to the shortest.
  private func figures(of total: Int, _ language: Language) -> [String] {
    let numbers = NumberText(language)
    let counts = percent(of: total) + "  \(numbers.count(done))/\(numbers.count(total))"
    guard let remaining else { return [counts] }
    let clock = "\(remaining / 60):\(remaining % 60 < 10 ? "0" : "")\(remaining % 60)"
    return [counts + "  " + language.phrase(id: "sisa \(clock)", en: "\(clock) left"), counts]
  }

  /// Always five columns, so that the bar does not jump.
  private func percent(of total: Int) -> String {
    let percent = min(100, max(0, done) * 100 / total)
    return String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0) + "\(percent) %"
  }
}
