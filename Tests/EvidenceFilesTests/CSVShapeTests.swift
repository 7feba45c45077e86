import Assessment
import EvidenceFiles
import SourceDiagnostics
import Testing

@Suite struct CSVShapeTests {
  private let header = "nip,competency,method,value,note"
  private var row: String { "\(someNIP),M.01,bei,3," }

  @Test func acceptsByteOrderMarkSemicolonsAndCRLF() throws {
    let text = "\u{FEFF}nip;competency;method;value\r\n\(someNIP);M.01;bei;2,5\r\n"
    #expect(try faults(text) == [])
  }

  @Test func acceptsQuotedCellsWithSeparatorsQuotesAndLineEnds() throws {
    let text = "\(header)\n\(row)\"satu, \"\"dua\"\"\ntiga\"\n\(someNIP),T.PBJ.01,bei,9,"
    #expect(try faults(text) == ["4:33 E0254"])
  }

  @Test func placesCellsByCharacterNotByByte() throws {
    #expect(try faults("note,nip,competency,method,value\né\u{1F600},\(someNIP),M.01,bei,9") == ["2:32 E0254"])
  }

  @Test func passesOverRowsInWhichNothingIsWritten() throws {
    #expect(try faults("\(header)\n\n\(row)\n,,,,\n , ,,,\n\n") == [])
  }

  @Test func reportsUnclosedQuoteAtItsOpening() throws {
    #expect(try faults("\(header)\n\(row)\"tidak ditutup\n\(row)\n") == ["2:31 E0203"])
  }

  @Test func reportsVeryLongUnclosedQuoteAtItsOpening() throws {
    let tail = String(repeating: "panjang\n", count: 140_000)
    #expect(try faults("\(header)\n\(row)\"\(tail)") == ["2:31 E0203"])
  }

  @Test func reportsStrayQuotesAndReadsOn() throws {
    let text = "\(header)\n\(row)dua\"kutip\n\(someNIP),T.PBJ.01,bei,2,\"a\" b\n\(someNIP),M.01,bei,8,"
    #expect(try faults(text) == ["2:34 E0204", "3:39 E0204", "4:29 E0254"])
  }

  @Test(arguments: [
    ("nip,competency,method,valeu", "1:23 E0206"), ("nip,competency,value", "1:1 E0207"),
    ("nip,competency,method,nip", "1:23 E0208"), ("nip\tcompetency\tmethod", "1:1 E0205"), ("", "1:1 E0205"),
    ("nip,competency,method,", "1:23 E0206"),
  ])
  func reportsFaultsOfTheHeader(header: String, expected: String) throws {
    #expect(try faults(header) == [expected])
  }

  @Test func suggestsTheColumnThatWasMeant() throws {
    let fault = try onlyFault("nip,competency,method,valeu", "")
    #expect(fault?.help.en == "did you mean \"value\"?")
  }

  @Test func reportsRowsWithOtherNumbersOfCells() throws {
    #expect(try faults("\(header)\n\(someNIP),M.01,bei,2,5,\n\(someNIP),M.01\n") == ["2:1 E0209", "3:1 E0209"])
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF], [0x6E, 0]]) func refusesUTF16(opening: [UInt8]) throws {
    #expect(try faults(bytes: opening + [0x69, 0x00, 0x70, 0x00]) == ["1:1 E0201"])
  }

  @Test(arguments: [[0xE9], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
  func refusesBytesThatAreNotUTF8AtTheirPlace(bytes: [UInt8]) throws {
    let good = Array("\(header)\n\(row)\n\(someNIP),T.PBJ.01,bei,2,Ren".utf8)
    #expect(try faults(bytes: good + bytes) == ["3:38 E0202"])
  }

  @Test func refusesABrokenCharacterBeforeTheEnd() throws {
    let bytes = Array("\(header)\n\(row)Ren".utf8) + [0xE9] + Array(" Dupont\n".utf8)
    #expect(try faults(bytes: bytes) == ["2:34 E0202"])
  }

  @Test func keepsTheFirstHundredFaultsAndCountsAll() throws {
    let rows = String(repeating: "\(someNIP),M.01,bei,9,\n", count: 250)
    let file = ImportFile(name: "evidence.csv", text: "\(header)\n\(rows)")
    let found = try #require(try EvidenceReader(context: .sample).check(file).faults)
    #expect(found.count == 250)
    #expect(found.diagnostics.count == 100)
    #expect(found.diagnostics.last?.span?.start.line == 101)
  }

  @Test func givesTheSameWhateverTheWindow() throws {
    let note = String(repeating: "é,\"\"\n", count: 60_000)
    let rows = (1...9000).map { "\(someNIP),M.01,bei,3,\($0)" }.joined(separator: "\n")
    let last = "\(otherNIP),M.01,bei,3,\"\(note)\"\n\(otherNIP),M.0,bei,3,"
    let text = "nip,competency,method,value,assessor\n\(rows)\n\(last)"
    #expect(try faults(text) == ["69003:20 E0251"])
  }
}
