import Assessment
import EvaluatorKit
import PluginProtocol
import Testing

struct CaseRowTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  private func written() -> (text: String, texts: [String]) {
    var numbering = OwnNumbering(setup: sample.setup)
    var writer = ByteWriter()
    writer.caseRow(17, sample.input, &numbering)
    return (String(decoding: writer.bytes, as: UTF8.self), numbering.texts)
  }

  @Test func writesACaseInItsSpecifiedForm() {
    let expected =
      #"[17,"3","2024-10-04",4,[[0,"2.5","2024-10-04",1],"#
      + #"[1,null,"2024-07-04",2,"self",2,4,"2027-10-04",12,"refused"]]]"#
    #expect(written().text == expected)
  }

  @Test func announcesTextsOfTheRubricAndNoNames() {
    #expect(written().texts == ["bei", "test", "1.1", "CERT-1", "q1"])
    #expect(!written().text.contains("Budi"))
  }

  @Test func readsWhatItWrote() {
    let (text, texts) = written()
    let message = SetupMessage(number: 3, setup: sample.setup, texts: texts)
    var symbols = PluginSymbols(message)
    var block: [Evidence] = []
    var cursor = ByteCursor(Array(text.utf8))
    let row = cursor.caseRow(&symbols, into: &block)
    #expect(row?.number == 17)
    let input = row?.evaluationCase(in: block)
    #expect(input?.required == sample.input.required)
    #expect(input?.asOf == sample.input.asOf)
    #expect(input?.assessorsOfPerson == 4)
    #expect(block.map(\.value) == sample.input.evidence.map(\.value))
    #expect(block.map(\.date) == sample.input.evidence.map(\.date))
    #expect(block.map(\.role) == [nil, .own])
    #expect(block.map(\.raters) == [1, 12])
    #expect(block.map { symbols.table[$0.method] } == ["bei", "test"])
    #expect(block.compactMap { $0.item.map { symbols.table[$0] } } == ["q1"])
    #expect(block.compactMap { $0.assessor.map { symbols.table[$0] } } == ["#1", "#2"])
  }

  @Test(arguments: [
    "", "[", "[1]", #"[1,"3","2026-01-01",1,[]"#, #"[1,3,"2026-01-01",1,[]]"#, #"[1,"3","2026-02-30",1,[]]"#,
    #"[1,"3","2026-01-01",1,[[9,"3","2026-01-01"]]]"#, #"[1,"3","2026-01-01",1,[[0,null,"2026-01-01"]]]"#,
    #"[1,"3","2026-01-01",1,[[0,"3","2026-01-01",0]]]"#, #"[1,"3","2026-01-01",1,[[0,"3","2026-01-01",1,"boss"]]]"#,
    #"[1,"3e1","2026-01-01",1,[]]"#, #"[-1,"3","2026-01-01",1,[]]"#, #"[1,"\u0033","2026-01-01",1,[]]"#,
    #"[1,"3","2026-01-01",1,[[0,"3","2026-01-01",1,null,null,null,null,1,"absent"]]]"#,
    #"[99999999999,"3","2026-01-01",1,[]]"#, #"[1,"1234567890123","2026-01-01",1,[]]"#,
  ])
  func refusesAnythingElse(text: String) {
    var symbols = PluginSymbols(SetupMessage(number: 0, setup: sample.setup, texts: ["bei", "test"]))
    var block: [Evidence] = []
    var cursor = ByteCursor(Array(text.utf8))
    let row = cursor.caseRow(&symbols, into: &block)
    #expect(row?.number == nil)
  }
}
