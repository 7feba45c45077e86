/// A recorded fact that is a leaf of the ledger.
///
/// Its form is kind ‖ version ‖ number ‖ fields; none of it depends on how tables are laid out.
/// A released version's fields never change: another set of fields is another version.
package protocol LedgerRecord: Sendable {
  static var kind: LeafKind { get }
  static var version: UInt8 { get }
  /// The record's number among those of its kind.
  var number: Int64 { get }
  func appendFields(to form: inout LeafFields)
}

extension LedgerRecord {
  package static var version: UInt8 { 1 }

  /// The canonical bytes that the leaf hash covers.
  package var leafForm: [UInt8] {
    var form = LeafFields(Self.kind, version: Self.version)
    form.append(number)
    appendFields(to: &form)
    return form.bytes
  }

  package var leafHash: Digest { MerkleTree.leafHash(of: leafForm) }
}
