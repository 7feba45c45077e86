package import Assessment
import SourceDiagnostics

/// Reads `evidence.csv` in two passes: `check` collects every fault and keeps no row, `read` delivers the rows in chunks.
package struct EvidenceReader: Sendable {
  private let context: EvidenceContext

  package init(context: EvidenceContext) { self.context = context }

  /// Checks the whole file. Memory: the window being read, the distinct texts, and where the rows of a person do not stand
  /// together up to 100 MB to find duplicates.
  package func check(_ file: ImportFile) throws -> FileOutcome<CheckedEvidence> {
    do { return try check(file, .grouped) } catch is RatingSearch.GivenUp {}
    var parts: Int32 = 1
    while true {
      do { return try checkScattered(file, parts) } catch is RatingSearch.GivenUp { parts *= 4 }
    }
  }

  /// Reads the file once for each part of the people; the first fault ends it.
  private func checkScattered(_ file: ImportFile, _ parts: Int32) throws -> FileOutcome<CheckedEvidence> {
    var outcome = try check(file, .scattered(part: 0, of: parts))
    for part in 1..<max(parts, 1) {
      guard case .accepted = outcome else { break }
      outcome = try check(file, .scattered(part: part, of: parts))
    }
    return outcome
  }

  private func check(_ file: ImportFile, _ way: RatingSearch.Way) throws -> FileOutcome<CheckedEvidence> {
    var checker = EvidenceChecker(EvidencePlan(context))
    var ratings = RatingSearch(way)
    var faults = FileFaults()
    var rowCount = 0
    try TableReader<EvidenceColumn>.read(file, faults: &faults) { row, faults in
      guard let rating = checker.check(row, &faults) else { return }
      rowCount += 1
      let isConsensus = checker.plan.isConsensus(rating.method)
      let key = isConsensus ? rating.key.ofConsensus : rating.key
      guard let earlier = try ratings.insert(key, line: row.line) else { return }
      faults.report { isConsensus ? .secondConsensus(in: row, line: earlier) : .repeatedRating(in: row, line: earlier) }
    }
    return faults.outcome(CheckedEvidence(file: file, rowCount: rowCount))
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
    precondition(chunkSize > 0, "a chunk holds at least one row")
    let plan = EvidencePlan(context)
    var checker = EvidenceChecker(plan)
    var chunks = ChunkWriter(EvidenceBuilder(plan, symbols: symbols), size: chunkSize)
    var faults = FileFaults()
    try TableReader<EvidenceColumn>.read(checked.file, faults: &faults) { row, faults in
      guard let rating = checker.check(row, &faults), faults.isEmpty, chunks.rowCount < checked.rowCount else {
        throw EvidenceChangedError(file: checked.file.name)
      }
      try chunks.append(rating, row, &checker.cells, body)
    }
    guard faults.isEmpty, chunks.rowCount == checked.rowCount else {
      throw EvidenceChangedError(file: checked.file.name)
    }
    try chunks.flush(body)
  }
}

extension RatingIndex.Key {
  /// A consensus is one per person and competency.
  fileprivate var ofConsensus: RatingIndex.Key {
    var key = self
    (key.assessor, key.day) = (-1, 0)
    return key
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
