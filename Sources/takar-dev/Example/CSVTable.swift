/// A CSV file in the making (RFC 4180, lines end with LF).
struct CSVTable {
  private(set) var text: String

  init(columns: [String]) { text = CSVTable.line(columns) }

  mutating func append(_ cells: [String]) { text += CSVTable.line(cells) }

  private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\n;".contains($0) }) else { return cell }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
