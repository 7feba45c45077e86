import JSONText
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct YAMLDocumentTests {
  private func read(_ text: String) -> (document: YAMLDocument?, collector: DiagnosticCollector) {
    let collector = DiagnosticCollector()
    let document = YAMLDocument.read(Array(text.utf8), file: "f.yaml", reportingTo: collector)
    return (document, collector)
  }

  @Test func keepsScalarsAsText() throws {
    let root = try #require(read("a: 1.10\nb: no\nc: 'x'\nd: [null, ~, {e: 0x1F}]\nf:\n").document).root
    #expect(root.json.compactText == #"{"a":"1.10","b":"no","c":"x","d":["null","~",{"e":"0x1F"}],"f":""}"#)
    #expect(root["f"]?.isBlank == true && root["f"]?.text == nil)
  }

  @Test func givesStartAndEndOfKeysAndValues() throws {
    let text = "\u{FEFF}é: 'ü'\nlist:\n  - {b: c}\n  - |\n    one\n\n    two\n\n# remark\nz: >-\n  last"
    let root = try #require(read(text).document).root
    func place(_ node: YAMLNode?) -> String {
      guard let span = node?.span else { return "none" }
      return "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
    }
    #expect(place(root["é"]) == "1:4-1:7")
    #expect(place(root["list"]) == "3:3-7:8")
    #expect(place(root.node(at: ["list", "0", "b"])) == "3:9-3:10")
    #expect(place(root.node(at: ["list", "1"])) == "4:5-7:8")
    #expect(place(root["z"]) == "10:4-11:7")
    #expect(place(root) == "1:1-11:7")
  }

  @Test func canonicalBytesDoNotDependOnLayout() throws {
    let block = try #require(read("b: 1\na:\n  - x # remark\n").document)
    let flow = try #require(read("{a: [\"x\"], b: '1'}").document)
    #expect(block.root.canonicalBytes == flow.root.canonicalBytes)
    #expect(String(decoding: block.root.canonicalBytes, as: UTF8.self) == #"{"a":["x"],"b":"1"}"#)
  }

  @Test(arguments: [
    "a: «E0115»&x 1\nb: «E0115»*x\n", "a: {«E0115»<<: 1}", "a: «E0115»!!str 1", "«E0115»%YAML 1.1\n---\na: 1",
    "a: 1\n«E0115»---\nb: 2", "? «E0115»[a]\n: 1", "a: 1\n«E0116»a: 2\n«E0116»a: 3", "a: 1\n«E0116»\"a\": 2",
    "«E0117»", "«E0117»# only a remark\n", "a: 1\n«E0113»\tb: 2", "a: b«E0113»: c", "a: [1, 2\n«E0113»", "a: «E0113»@x",
    "a: 1\n b«E0113»: 2", "b: 1\n«E0116»b: 2\nc: \"x\n«E0113»",
  ])
  func reportsFaultsInPlace(text: String) {
    let source = MarkedSource(text)
    let collector = DiagnosticCollector()
    _ = YAMLDocument.read(source.bytes, file: "f.yaml", reportingTo: collector)
    #expect(MarkedSource.found(collector) == source.expected)
  }

  @Test func namesTheFirstPlaceOfARepeatedKey() {
    let collector = read("a: 1\nb:\n  c: 1\n  c: 2\n").collector
    #expect(collector.diagnostics.first?.notes.first?.span?.description == "f.yaml:3:3")
  }

  @Test func keepsWhatStandsBeforeASyntaxFault() throws {
    let document = try #require(read("a: 1\nb: {c: d\n").document)
    #expect(!document.isComplete)
    #expect(document.root["a"]?.text == "1")
  }

  @Test(arguments: [("a: \u{1}b", 1, 4), ("é: x\nü: \u{0}", 2, 4)])
  func placesControlCharacters(text: String, line: Int, column: Int) {
    let collector = read(text).collector
    #expect(MarkedSource.found(collector) == ["\(line):\(column) E0113"])
  }

  @Test func placesBytesThatAreNotUTF8() {
    let collector = DiagnosticCollector()
    let bytes = Array("é: 1\nü".utf8) + [0xFF, 0x0A]
    let document = YAMLDocument.read(bytes, file: "f", reportingTo: collector)
    #expect(document?.root == nil)
    #expect(MarkedSource.found(collector) == ["2:2 E0111"])
  }

  @Test func refusesUTF16() {
    let collector = DiagnosticCollector()
    let bytes: [UInt8] = [0xFF, 0xFE] + "a: 1".utf8.flatMap { [$0, 0] }
    let document = YAMLDocument.read(bytes, file: "f", reportingTo: collector)
    #expect(document?.root == nil)
    #expect(MarkedSource.found(collector) == ["1:1 E0111"])
  }

  @Test func limitsSizeAndDepth() {
    let large = DiagnosticCollector()
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: YAMLDocument.maximumSize + 1)
    _ = YAMLDocument.read(bytes, file: "f", reportingTo: large)
    #expect(MarkedSource.found(large) == ["1:1 E0112"])
    let deep = read(String(repeating: "[", count: 100_000)).collector
    #expect(MarkedSource.found(deep) == ["1:65 E0114"])
    #expect(!read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).collector.hasErrors)
  }
}
