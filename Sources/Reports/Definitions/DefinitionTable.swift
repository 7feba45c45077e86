package import Assessment

/// A line of `takar rubric list`.
package struct DefinitionEntry: Hashable, Sendable {
  package var kind: DefinitionKind
  package var header: DefinitionHeader
  /// Where it comes from: a path, or `nil` for the embedded ones.
  package var origin: String?

  package init(kind: DefinitionKind, header: DefinitionHeader, origin: String? = nil) {
    self.kind = kind
    self.header = header
    self.origin = origin
  }
}

/// The definitions at hand as a table (`takar rubric list`): by kind, id and version.
package struct DefinitionTable: Sendable {
  private let entries: [DefinitionEntry]

  package init(_ entries: [DefinitionEntry]) {
    self.entries = entries.sorted { DefinitionTable.key($0).lexicographicallyPrecedes(DefinitionTable.key($1)) }
  }

  /// Columns that no entry fills are left out; ids wrap last, since people copy them.
  package func text(_ style: PageStyle) -> String {
    let language = style.language
    let rows = entries.map { cells(of: $0, language) }
    let columns: [TextColumn] = [
      .left(language.phrase(id: "Jenis", en: "Kind")),
      .flexible(language.phrase(id: "Id@versi", en: "Id@version"), narrowest: 44),
      .flexible(language.phrase(id: "Judul", en: "Title"), narrowest: 14),
      .flexible(language.phrase(id: "Berlaku", en: "In force"), narrowest: 10),
      .flexible(language.phrase(id: "Asal", en: "Origin"), narrowest: 10),
    ]
    let used = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    var table = TextTable(used.map { columns[$0] })
    table.rows = rows.map { row in used.map { row[$0] } }
    var page = TextPage(style)
    page.table(table)
    return page.text
  }

  private func cells(of entry: DefinitionEntry, _ language: Language) -> [MarkedText] {
    let header = entry.header
    let days = [header.effective.map { "≥\($0)" }, header.until.map { "≤\($0)" }].compactMap { $0 }
    return [
      MarkedText(entry.kind.title[language]), MarkedText("\(header.id)@\(header.version)", .strong),
      MarkedText(header.title), MarkedText(days.joined(separator: " ")), MarkedText(entry.origin ?? ""),
    ]
  }

  /// Numbers in versions are not compared as such: the order is stable, not chronological.
  private static func key(_ entry: DefinitionEntry) -> [String] {
    let place = DefinitionKind.allCases.firstIndex(of: entry.kind) ?? 0
    return ["\(place)", entry.header.id, entry.header.version, entry.origin ?? ""]
  }
}
