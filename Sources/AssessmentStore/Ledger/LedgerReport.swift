package import Ledger

/// A record that is not what the ledger says.
package struct LedgerFault: Hashable, Sendable {
  package enum Problem: String, Hashable, Sendable {
    /// The record (or a part of it) and its leaf do not agree.
    case changed
    /// There is a leaf and no record.
    case removed
    /// There is a record and no leaf.
    case added
    /// Leaves or records do not stand in the order in which they were recorded.
    case reordered
    /// The tree's inner hashes do not agree with its leaves.
    case tree
  }

  package var problem: Problem
  package var table: String
  /// The table in which a part of the record is at fault, where it is known.
  package var part: String?
  package var number: Int64
  package var event: String?
  /// The random id of the person.
  package var person: String?
}

/// What a verification saw.
package struct LedgerReport: Sendable {
  /// Leaves.
  package var size = 0
  package var root = MerkleTree.emptyRoot
  /// The first ones, in order of the leaves.
  package var faults: [LedgerFault] = []
  package var faultCount = 0
  /// What SQLite says of the file; empty = nothing is wrong.
  package var damage: [String] = []
  /// Tables, indexes and triggers that are not ours.
  package var schema: [String] = []
  /// Of the checkpoints that were recorded or given.
  package var checkpoints: [LedgerAudit.Finding] = []

  package init() {}

  package var isSound: Bool {
    faultCount == 0 && damage.isEmpty && schema.isEmpty && checkpoints.allSatisfy { $0.verdict == .holds }
  }
}
