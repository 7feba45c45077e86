/// The part of a line around a span, with what goes under it.
struct Snippet {
  let text: String
  /// As wide as the text before the span; tabs stay tabs.
  let padding: String
  let carets: String

  /// Longer lines are cut around the span.
  private static let width = 110

  init(line: String, span: SourceSpan) {
    let scalars = Array(line.printable.unicodeScalars)
    let start = min(span.start.column - 1, scalars.count)
    let lineEnd = span.end.line == span.start.line ? min(span.end.column - 1, scalars.count) : scalars.count
    let isLong = scalars.count > Snippet.width
    let from = isLong ? max(0, start - Snippet.width / 2) : 0
    let to = min(scalars.count, from + Snippet.width)
    let lead = from > 0 ? "…" : ""
    text = lead + String(scalars[from..<to]) + (to < scalars.count ? "…" : "")
    padding = lead.map { _ in " " }.joined() + String(scalars[from..<start].map { $0 == "\t" ? $0 : " " })
    carets = String(repeating: "^", count: max(1, min(lineEnd, to) - start))
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
