import Ledger
import Testing

@Suite struct PacketLeafTests {
  @Test func hashesTheFormThatIsWrittenDown() {
    var leaf = PacketLeaf()
    for row in RecordExamples.rows { leaf.append(row) }
    let form = PacketLeaf.form(RecordExamples.head, rows: RecordExamples.rows)
    #expect(leaf.finish(RecordExamples.head) == MerkleTree.leafHash(of: form))
  }

  @Test func beginsAnewAfterEachPacket() {
    var leaf = PacketLeaf()
    for row in RecordExamples.rows { leaf.append(row) }
    let first = leaf.finish(RecordExamples.head)
    #expect(leaf.count == 0)
    for row in RecordExamples.rows { leaf.append(row) }
    #expect(leaf.finish(RecordExamples.head) == first)
  }

  @Test(arguments: RecordExamples.changedRows) func changesWithEveryFieldOfARow(changed: PacketRow) {
    let whole = PacketLeaf.form(RecordExamples.head, rows: [RecordExamples.rows[0]])
    #expect(PacketLeaf.form(RecordExamples.head, rows: [changed]) != whole)
  }

  @Test func changesWithTheOrderOfRows() {
    let (head, rows) = (RecordExamples.head, RecordExamples.rows)
    #expect(PacketLeaf.form(head, rows: rows) != PacketLeaf.form(head, rows: rows.reversed()))
  }
}
