package import Assessment

/// Reads `evidence.csv` in two passes: `check` collects every fault and keeps no row, `read` delivers the rows in chunks.
package struct EvidenceReader: Sendable {
  private let context: EvidenceContext

  package init(context: EvidenceContext) { self.context = context }

  /// Checks the whole file. Memory: the window being read, the distinct texts, and some 20 bytes a row for duplicates.
  package func check(_ file: ImportFile) throws -> FileOutcome<CheckedEvidence> {
    preconditionFailure("not written yet")
  }

  /// Delivers the rows of a file that was accepted, in the order of the file.
  ///
  /// - Parameters:
  ///   - symbols: the table to intern into; each chunk carries it as grown so far.
  ///   - chunkSize: the most rows in a chunk.
  /// - Throws: `EvidenceChangedError` when the file is no longer the one that was checked; what `body` throws.
  package func read(
    _ checked: CheckedEvidence,
    into symbols: SymbolTable = SymbolTable(),
    chunkSize: Int = 65_536,
    _ body: (EvidenceChunk) throws -> Void
  ) throws {
    preconditionFailure("not written yet")
  }
}

/// A file whose every row was found good.
package struct CheckedEvidence: Sendable {
  package let file: ImportFile
  /// Rows of evidence, the header not counted.
  package let rowCount: Int
}

/// The file was changed between the check and the reading.
package struct EvidenceChangedError: Error, Hashable, Sendable {
  package let file: String
}

/// Some rows of an accepted file.
package struct EvidenceChunk: Sendable {
  package let rows: [Evidence]
  /// The line each row begins on.
  package let lines: [Int32]
  /// What the rows' symbols mean.
  package let symbols: SymbolTable
}

/// What makes a rating one and the same: two rows with equal identities are duplicates (contract, section 2).
///
/// A consensus is one per person and competency, whoever sat on the panel and on whatever day.
package struct RatingIdentity: Hashable, Sendable {
  private let person: Int32
  private let competency: Symbol
  private let method: Symbol
  private let assessor: Symbol?
  private let role: Role?
  private let indicator: Symbol?
  private let item: Symbol?
  private let date: CalendarDay?

  /// - Parameter consensus: the symbol of `Evidence.consensusMethod` in the same table.
  package init(_ evidence: Evidence, consensus: Symbol?) {
    person = evidence.person
    competency = evidence.competency
    method = evidence.method
    let isConsensus = evidence.method == consensus
    assessor = isConsensus ? nil : evidence.assessor
    role = evidence.role
    indicator = evidence.indicator
    item = evidence.item
    date = isConsensus ? nil : evidence.date
  }
}
