import EvaluatorMain
import Testing

struct EvaluatorServerTests {
  private let server = EvaluatorServer(MeanEvaluator())

  private static let setup =
    #"{"type":"configure","setup":1,"kind":"managerial","scale":{"min":"0","max":"5","step":"0.5"},"#
    + #""competency":{"code":"M.01","title":"","definition":"","levels":[]},"#
    + #""methods":[{"id":"bei","title":"BEI","measures":["level"],"weight":"1"}],"parameters":{"item":"q7"},"#
    + #""texts":["bei","q7"]}"#

  private func answer(_ line: String) -> String {
    let bytes = Array(line.utf8)
    #expect(server.answer(bytes, bytes.indices) != .noSense)
    return String(decoding: server.takeAnswers(), as: UTF8.self)
  }

  @Test func welcomesAHostOfItsVersion() {
    #expect(
      answer(#"{"type":"hello","protocol":{"lowest":1,"highest":3}}"#)
        == #"{"type":"welcome","protocol":1,"id":"example/mean","version":"1.0.0"}"# + "\n"
    )
  }

  @Test func refusesAHostOfAnotherVersionAndSaysWhichFieldDiffers() {
    #expect(
      answer(#"{"type":"hello","protocol":{"lowest":8,"highest":9}}"#)
        == #"{"type":"refusal","field":"protocol","expected":"1…1","found":"8…9"}"# + "\n"
    )
  }

  @Test func answersCasesWithExactFigures() {
    _ = answer(Self.setup)
    let cases = #"[[4,"3","2026-03-31",1,[[0,"3","2026-03-01",1,null,null,1],[0,"2.5","2026-03-01",2,"peer",null,1]]]]"#
    #expect(
      answer(#"{"type":"cases","batch":2,"setup":1,"cases":\#(cases)}"#)
        == #"{"type":"findings","batch":2,"findings":[[4,"11/4"]]}"# + "\n"
    )
  }

  @Test func learnsTextsThatComeLater() {
    _ = answer(Self.setup.replacing(#"["bei","q7"]"#, with: #"["bei"]"#))
    #expect(answer(#"{"type":"texts","setup":1,"texts":["q7"]}"#) == "")
    let cases = #"[[0,"3","2026-03-31",1,[[0,"3","2026-03-01",null,null,null,1]]]]"#
    #expect(
      answer(#"{"type":"cases","batch":2,"setup":1,"cases":\#(cases)}"#)
        == #"{"type":"findings","batch":2,"findings":[[0,"3"]]}"# + "\n"
    )
  }

  @Test func saysWhatIsWrongWithParameters() {
    let text = answer(Self.setup.replacing(#""item":"q7""#, with: #""item":"""#))
    #expect(text.contains(#""faults":[{"path":["item"]"#))
  }

  @Test func explainsWithItsSteps() {
    _ = answer(Self.setup)
    let text = answer(
      #"{"type":"explain","batch":5,"setup":1,"case":[0,"3","2026-03-31",1,[[0,"3","2026-03-01",null,null,null,1]]]}"#
    )
    #expect(text.contains(#""finding":[0,"3"],"steps":[{"rule":"mean""#))
  }

  @Test(arguments: [
    "", "nonsense", "{}", #"{"type":"unknown"}"#, #"{"type":"cases","batch":1,"setup":9,"cases":[]}"#,
    #"{"type":"cases","batch":1}"#, #"{"type":"findings","batch":1,"findings":[]}"#, #"{"type":"configure"}"#,
  ])
  func findsNoSenseInOtherLines(line: String) {
    let bytes = Array(line.utf8)
    #expect(server.answer(bytes, bytes.indices) == .noSense)
  }
}
