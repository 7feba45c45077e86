import Testing

@testable import Ledger

@Suite struct LeafFormTests {
  @Test(
    arguments: [
      (0, [0]), (1, [1, 1]), (-1, [1, 0xFF]), (127, [1, 127]), (128, [2, 0, 128]), (-128, [1, 128]),
      (-129, [2, 0xFF, 127]),
      (3_000_000, [3, 0x2D, 0xC6, 0xC0]), (.max, [8, 0x7F] + [UInt8](repeating: 0xFF, count: 7)),
      (.min, [8, 0x80] + [UInt8](repeating: 0, count: 7)),
    ] as [(Int64, [UInt8])]
  ) func writesANumberInTheFewestBytes(number: Int64, bytes: [UInt8]) {
    var fields = LeafFields()
    fields.append(number)
    #expect(fields.bytes == bytes)
  }

  @Test func tellsAbsentFromEmpty() {
    var fields = LeafFields()
    fields.append("")
    fields.append(nil as String?)
    fields.append(nil as Int64?)
    fields.append(nil as Commitment?)
    #expect(fields.bytes == [0, 255, 255, 255])
  }

  @Test(arguments: [253, 254, 255, 70_000]) func writesLongTextsWithALongLength(count: Int) {
    var fields = LeafFields()
    fields.append(String(repeating: "a", count: count))
    let head: [UInt8] = count < 254 ? [UInt8(count)] : [254, 0, 0, 0, 0] + bigEndian(UInt32(count))
    #expect(Array(fields.bytes.prefix(head.count)) == head)
    #expect(fields.bytes.count == head.count + count)
  }

  @Test func keepsTheBorderBetweenFields() {
    let left = SymbolRecord(number: 1, text: "ab").leafForm
    #expect(left == [3, 1, 1, 1, 2, 97, 98])
    let one = ParticipationRecord(number: 1, event: 1, person: 1, standard: "ab", status: "c", group: nil, source: 1)
    let other = ParticipationRecord(number: 1, event: 1, person: 1, standard: "a", status: "bc", group: nil, source: 1)
    #expect(one.leafHash != other.leafHash)
  }

  @Test func givesEveryKindAnExampleAndAFormOfItsOwn() {
    let kinds = RecordExamples.all.map(\.leafForm[0]) + [LeafKind.packet.rawValue]
    #expect(kinds.sorted() == LeafKind.allCases.map(\.rawValue).sorted())
  }

  /// The forms are kept for ever: a digest that changes means that released leaves could no longer be recomputed.
  @Test func keepsTheFormsOfReleasedVersions() {
    let forms = RecordExamples.all.map(\.leafForm) + [PacketLeaf.form(RecordExamples.head, rows: RecordExamples.rows)]
    var tree = MerkleFrontier()
    for form in forms { tree.append(MerkleTree.leafHash(of: form)) }
    #expect(tree.root.description == "sha256:94e13be42eaefcf4f16b9bff71d1420dff70e5103d95747044b8be05b31a336e")
  }

  private func bigEndian(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
}
