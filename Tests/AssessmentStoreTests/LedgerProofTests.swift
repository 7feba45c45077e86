import AssessmentStore
import Ledger
import Testing

/// Proofs from a real database.
@Suite struct LedgerProofTests {
  private let store: Store

  init() throws { store = try AppendOnlyTests.everyTable().open(.reading) }

  @Test(arguments: ["result", "packet", "symbol", "event", "person", "import_seal", "run_seal", "event_pinning"])
  func provesARecordOfEveryKind(table: String) throws {
    let report = try store.verify()
    let document = try store.inclusionProof(of: table, 1)
    #expect(document.isValid)
    #expect(document.root == report.root)
    #expect(document.proof.size == report.size)
  }

  @Test func provesThatEveryEarlierSizeIsTheBeginning() throws {
    let report = try store.verify()
    for size in 0...report.size {
      let document = try store.consistencyProof(from: size)
      #expect(document.isValid, "\(size)")
      #expect(document.newRoot == report.root)
    }
  }

  @Test func provesARecordInAnEarlierLedger() throws {
    let whole = try store.inclusionProof(of: "symbol", 1)
    let size = whole.proof.index + 1
    let document = try store.inclusionProof(of: "symbol", 1, in: size)
    #expect(document.isValid)
    #expect(try document.root == store.consistencyProof(from: size).oldRoot)
    #expect(thrownCode { _ = try store.inclusionProof(of: "symbol", 1, in: size - 1) } == .proofImpossible)
  }

  @Test func refusesWhatItCannotProve() throws {
    #expect(thrownCode { _ = try store.inclusionProof(of: "evidence", 1) } == .unknownRecord)
    #expect(thrownCode { _ = try store.inclusionProof(of: "result", 99) } == .unknownRecord)
    #expect(thrownCode { _ = try store.consistencyProof(from: 1_000_000) } == .proofImpossible)
  }
}
