package import Assessment

/// Some rows of an accepted file.
package struct EvidenceChunk: Sendable {
  package let rows: [Evidence]
  /// The line each row begins on.
  package let lines: [Int32]
  /// What the rows' symbols mean.
  package let symbols: SymbolTable
}

/// Gathers rows and hands them over a chunk at a time.
struct ChunkWriter {
  private(set) var rowCount = 0
  private var builder: EvidenceBuilder
  private let size: Int
  private var rows: [Evidence] = []
  private var lines: [Int32] = []

  init(_ builder: EvidenceBuilder, size: Int) {
    (self.builder, self.size) = (builder, size)
  }

  /// - Parameter cells: the reading's texts; unchanged, in place only to save a copy for each row.
  mutating func append(
    _ rating: CheckedRating,
    _ row: TableRow<EvidenceColumn>,
    _ cells: inout EvidenceCells,
    _ body: (EvidenceChunk) throws -> Void
  ) throws {
    rows.append(builder.evidence(rating, note: row.text(.note), &cells))
    lines.append(Int32(clamping: row.line))
    rowCount += 1
    if rows.count == size { try flush(body) }
  }

  /// Hands over what is left.
  mutating func flush(_ body: (EvidenceChunk) throws -> Void) throws {
    guard !rows.isEmpty else { return }
    try body(EvidenceChunk(rows: rows, lines: lines, symbols: builder.symbols))
    rows.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }
}
