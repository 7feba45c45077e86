import Assessment
import EvidenceFiles
import Testing

@Suite struct EvidenceReaderTests {
  private let text = """
    nip;competency;method;assessor;role;indicator;item;value;absent;valid_until;raters;date;note
    \(otherNIP);M.01;bei; A1 ;;1.2;;0,5;;;;2026-03-01;"ragu; ""lihat"" lagi"
    \(someNIP);T.PBJ.01;certificate;;;;SERT-PBJ-1;1;;2027-01-31;;2024-02-01;
    \(someNIP);M.01;survey-360;;peer;;Q1;;refused;;3;;
    """

  private func rows(chunkSize: Int) throws -> [EvidenceChunk] {
    let reader = EvidenceReader(context: .sample)
    let checked = try #require(try reader.check(ImportFile(name: "e.csv", text: text)).accepted)
    var chunks: [EvidenceChunk] = []
    try reader.read(checked, chunkSize: chunkSize) { chunks.append($0) }
    return chunks
  }

  @Test func deliversTheRowsAsEvidence() throws {
    let chunks = try rows(chunkSize: 10)
    let symbols = try #require(chunks.first?.symbols)
    let rows = chunks.flatMap(\.rows)
    #expect(chunks.flatMap(\.lines) == [2, 3, 4])
    #expect(rows.map(\.person) == [9, 7, 7])
    #expect(rows.map { symbols[$0.method] } == ["bei", "certificate", "survey-360"])
    #expect(rows[0].value == .number(FixedDecimal(millionths: 500_000)))
    #expect(rows[0].assessor.map { symbols[$0] } == "A1")
    #expect(rows[0].note.map { symbols[$0] } == "ragu; \"lihat\" lagi")
    #expect(rows[1].validUntil?.description == "2027-01-31")
    #expect(rows[1].item.map { symbols[$0] } == "SERT-PBJ-1")
    #expect(rows[2].value == .absent(.refused) && rows[2].role == .peer && rows[2].raters == 3)
    #expect(rows[2].date == EvidenceContext.sample.eventDate)
  }

  @Test func deliversTheSameRowsInSmallChunks() throws {
    let small = try rows(chunkSize: 1)
    #expect(small.count == 3)
    #expect(small.flatMap(\.rows) == (try rows(chunkSize: 100)).flatMap(\.rows))
  }

  @Test func keepsTheSymbolsOfTheTableGiven() throws {
    var symbols = SymbolTable()
    let method = symbols.intern("bei")
    let reader = EvidenceReader(context: .sample)
    let checked = try #require(try reader.check(ImportFile(name: "e.csv", text: text)).accepted)
    var first: Evidence?
    try reader.read(checked, into: symbols) { first = $0.rows.first }
    #expect(first?.method == method)
  }

  @Test func saysWhenAFileCannotBeRead() {
    let reader = EvidenceReader(context: .sample)
    #expect(throws: ImportFileError.self) { try reader.check(ImportFile(path: "/nonexistent/evidence.csv")) }
  }
}
