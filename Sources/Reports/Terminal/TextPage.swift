import Assessment

/// A page of text that grows downwards: headings, fields, paragraphs and tables within the style's width.
struct TextPage: Sendable {
  let style: PageStyle
  private var lines: [String] = []

  init(_ style: PageStyle) { self.style = style }

  /// The whole page with a line end after every line.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A heading with a blank line before it.
  mutating func heading(_ text: String) {
    blank()
    paragraph(MarkedText(text, .strong))
  }

  /// Text in lines; those after the first are indented by `hanging` more.
  mutating func paragraph(_ text: MarkedText, indent: Int = 0, hanging: Int = 0) {
    let broken = TextWrapping.lines(of: text.text, width: max(20, style.width - indent - hanging))
    for (index, line) in broken.enumerated() where !line.isEmpty {
      let blank = String(repeating: " ", count: indent + (index == 0 ? 0 : hanging))
      lines.append(blank + text.mark.drawn(line, in: style.ink))
    }
  }

  mutating func bullets(_ items: [MarkedText], indent: Int = 2) {
    for item in items { paragraph(MarkedText("• " + item.text, item.mark), indent: indent, hanging: 2) }
  }

  /// Labels on the left, values aligned on the right of them.
  mutating func fields(_ fields: [(label: String, value: MarkedText)], indent: Int = 2) {
    var table = TextTable([.left(""), .flexible("", narrowest: 20)])
    table.rows = fields.map { [MarkedText($0.label, .faint), $0.value] }
    self.table(table, indent: indent)
  }

  mutating func table(_ table: TextTable, indent: Int = 0) {
    let blank = String(repeating: " ", count: indent)
    lines += table.lines(width: style.width - indent, ink: style.ink).map { blank + $0 }
  }
}
