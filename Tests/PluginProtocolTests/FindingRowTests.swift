import Assessment
import EvaluatorKit
import PluginProtocol
import Testing

struct FindingRowTests {
  static let findings: [(finding: Finding, text: String)] = [
    (Finding(figure: Ratio(3)), #"[5,"3"]"#),
    (Finding(figure: Ratio(16, 6)), #"[5,"8/3"]"#),
    (Finding(figure: Ratio(-1, 2)), #"[5,"-1/2"]"#),
    (.notMeasurable([.noEvidence]), #"[5,null,["no-evidence"]]"#),
    (Finding(figure: .zero, floor: FixedDecimal(2)), #"[5,"0",[],"2"]"#),
    (Finding(figure: .one, ceiling: FixedDecimal(millionths: 1_500_000)), #"[5,"1",[],null,"1.5"]"#),
    (Finding(figure: Ratio(1_000_000_000_000_000_000_001, 3)), #"[5,"1000000000000000000001/3"]"#),
  ]

  @Test(arguments: findings.indices)
  func writesAndReads(place: Int) {
    let (finding, text) = Self.findings[place]
    var writer = ByteWriter()
    let isWritten = writer.findingRow(5, finding)
    #expect(isWritten)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    var cursor = ByteCursor(writer.bytes)
    let row = cursor.findingRow()
    #expect(row?.number == 5)
    #expect(row?.finding == finding)
  }

  @Test func writesNothingOfAFigureBeyondItsBounds() {
    var writer = ByteWriter()
    let tooLong = Ratio(1, Int128.max) * Ratio(1, 1_000_003)
    let isWritten = writer.findingRow(5, Finding(figure: tooLong))
    #expect(!isWritten)
    #expect(writer.bytes.isEmpty)
  }

  @Test func readsDecimalsAndWhiteSpace() {
    var cursor = ByteCursor(Array(#" [ 7 , "2.50" , [ "few-methods" , "resit-refused" ] ] "#.utf8))
    #expect(cursor.findingRow()?.finding == Finding(figure: Ratio(5, 2), flags: [.fewMethods, .resitRefused]))
  }

  @Test func keepsEveryFractionExact() {
    var state: UInt64 = 1
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let top = Int128(Int64(bitPattern: state) >> 24)
      let figure = Ratio(top, Int128(state >> 33) + 1)
      var writer = ByteWriter()
      let isWritten = writer.findingRow(1, Finding(figure: figure))
      #expect(isWritten)
      var cursor = ByteCursor(writer.bytes)
      #expect(cursor.findingRow()?.finding.figure == figure)
    }
  }
}
