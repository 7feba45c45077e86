import Assessment
import RubricFiles
import SourceDiagnostics
import Testing

/// Faulty files with everything that is found in them, and nothing else.
@Suite struct CorpusTests {
  @Test(arguments: CorpusCase.all) func findsWhatIsExpectedAndNothingElse(item: CorpusCase) throws {
    let (expected, found) = try item.compare()
    #expect(found == expected)
    #expect(!expected.isEmpty, "a file of the corpus has a fault")
  }

  @Test func holdsMoreThanAHundredFiles() {
    #expect(CorpusCase.all.count > 100)
  }

  @Test func hasAFileForEveryCode() throws {
    // A file over 8 MB is made by a test; the warning of purposes needs an event's standards.
    let elsewhere: Set<String> = [DiagnosticCode.tooLarge.code, DiagnosticCode.mustMeetWithoutGate.code]
    let shown = try CorpusCase.all.reduce(into: elsewhere) { $0.formUnion(try $1.codes) }
    #expect(DiagnosticCode.definitionFiles.map(\.code).filter { !shown.contains($0) } == [])
  }

  @Test(arguments: CorpusCase.all) func speaksBothLanguages(item: CorpusCase) throws {
    let collector = DiagnosticCollector()
    _ = DefinitionSet.load(try item.sources(), reportingTo: collector)
    for diagnostic in collector.diagnostics {
      #expect(diagnostic.message.id != diagnostic.message.en && diagnostic.help.id != diagnostic.help.en)
    }
  }
}

/// Files that nobody would commit.
@Suite struct MonstrousFileTests {
  private func found(_ bytes: [UInt8]) -> [String] {
    let collector = DiagnosticCollector()
    let set = DefinitionSet.load([DefinitionSource(file: "f.yaml", bytes: bytes)], reportingTo: collector)
    #expect(set.documents.isEmpty)
    return collector.diagnostics.map(ExpectationLines.line)
  }

  @Test func refusesFiftyMegabytes() {
    let line = Array("# satu baris komentar yang sah dan panjang sekali, berulang-ulang\n".utf8)
    let bytes = [[UInt8]](repeating: line, count: 50_000_000 / line.count).flatMap(\.self)
    #expect(found(bytes) == ["f.yaml: E0112 1:1-1:1"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "]) func refusesTenThousandNestedBrackets(bracket: String) {
    let codes = found(Array(String(repeating: bracket, count: 10_000).utf8)).map { $0.split(separator: " ")[1] }
    #expect(codes.contains("E0114"), "\(codes)")
  }

  @Test func refusesUTF16() {
    let text = Array("takar: rubric/1\n".utf8)
    #expect(found([0xFF, 0xFE] + text.flatMap { [$0, 0] }) == ["f.yaml: E0111 1:1-1:2"])
    #expect(found([0xFE, 0xFF] + text.flatMap { [0, $0] }) == ["f.yaml: E0111 1:1-1:2"])
    #expect(found(text.flatMap { [$0, 0] }) == ["f.yaml: E0113 1:2-1:3"])
  }

  @Test func refusesABinaryFile() {
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    #expect(found(image) == ["f.yaml: E0111 1:1-1:2"])
    #expect(found([0x50, 0x4B, 0x03, 0x04, 0x14, 0]) == ["f.yaml: E0113 1:3-1:4"])
  }
}
