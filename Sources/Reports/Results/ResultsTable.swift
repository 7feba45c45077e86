package import Assessment

/// Results as an aligned table for people.
package struct ResultsTable: ResultsFormat {
  private let style: PageStyle
  private let table: TextTable
  private let widths: [Int]

  /// Columns fit the style's width; `sample` (the first rows) decides how wide each is, longer cells wrap.
  package init(sample: [AssessmentResult], style: PageStyle) {
    self.style = style
    var table = TextTable(ResultsTable.columns(style))
    table.rows = sample.map { ResultsTable.cells(of: $0, style) }
    widths = table.widths(within: style.width)
    table.rows = []
    self.table = table
  }

  package var header: String { joined(table.headLines(widths, ink: style.ink)) }

  package func append(_ result: AssessmentResult, to output: inout [UInt8]) {
    let cells = ResultsTable.cells(of: result, style)
    output += Array(joined(table.rowLines(cells, widths, ink: style.ink)).utf8)
  }

  package var footer: String {
    let legend = style.language.phrase(
      id: "~ sementara: ada kompetensi yang belum terukur · ↓ diturunkan oleh gerbang",
      en: "~ provisional: some competencies are missing · ↓ lowered by a gate"
    )
    let lines = TextWrapping.lines(of: legend, width: style.width)
    return "\n" + joined(lines.map { TextMark.faint.drawn($0, in: style.ink) })
  }

  private func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private static func isWide(_ style: PageStyle) -> Bool { style.width >= 110 }

  private static func columns(_ style: PageStyle) -> [TextColumn] {
    let language = style.language
    let unit = TextColumn.flexible(language.phrase(id: "Unit", en: "Unit"), narrowest: 12)
    return [
      .flexible("NIP", narrowest: 18),
      .flexible(language.phrase(id: "Nama", en: "Name"), narrowest: 12),
    ] + (isWide(style) ? [unit] : []) + [
      .flexible(language.phrase(id: "Standar", en: "Standard"), narrowest: 10),
      .right(language.phrase(id: "Terukur", en: "Measured")),
      .right("JPM"),
      .flexible(language.phrase(id: "Kategori", en: "Category"), narrowest: 8),
    ]
  }

  private static func cells(of result: AssessmentResult, _ style: PageStyle) -> [MarkedText] {
    let percent = result.jobMatch.map { NumberText(style.language).percent($0.percent, decimals: $0.decimals) }
    return [
      MarkedText(style.identity.text(of: result.employee.nip)),
      MarkedText(result.employee.shownName(style.language)),
    ] + (isWide(style) ? [MarkedText(result.employee.unit)] : []) + [
      MarkedText(result.standard.id),
      MarkedText("\(result.measured)/\(result.requiredCount)", result.isComplete ? .plain : .warning),
      MarkedText(percent ?? "–"), category(of: result, style),
    ]
  }

  private static func category(of result: AssessmentResult, _ style: PageStyle) -> MarkedText {
    guard let category = result.category else { return MarkedText("–", .warning) }
    let name = isWide(style) ? "\(category.code) \(category.title)" : category.code
    let marks = (category.isProvisional ? "~" : "") + (category.code == category.beforeGates ? "" : "↓")
    return MarkedText(name + (marks.isEmpty ? "" : " " + marks), .strong)
  }
}
