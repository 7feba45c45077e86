import Assessment
import Reports
import Testing

@Suite struct TerminalTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{0301}", 1), ("山田", 4), ("👨‍👩‍👧", 2), ("🇮🇩", 2), ("❤️", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("דוד", 3), ("█░", 2), ("ＡＢ", 4), ("ꦗꦮ", 2),
  ])
  func measuresColumns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func truncatesByColumns() {
    #expect("山田太郎".truncated(to: 5) == "山田…")
    #expect("山田太郎".truncated(to: 8) == "山田太郎")
    #expect("abc".truncated(to: 0) == "")
  }

  @Test func takesOutWhatSteersATerminal() {
    #expect("\u{1B}[31mred\u{07}\u{202E}\n\u{9B}x".printable == "[31mred x")
  }

  @Test func drawsProgressWithinTheLine() {
    let bar = ProgressBar(label: "Mengimpor", done: 12_345, total: 19_000, remaining: 64)
    #expect(bar.text(PageStyle()) == "Mengimpor  ███████████████░░░░░░░░░   64 %  12.345/19.000  sisa 1:04")
    #expect(bar.text(PageStyle(language: .english, width: 60)).hasSuffix("  64 %  12,345/19,000  1:04 left"))
    for width in [40, 60, 80, 200] { #expect(bar.text(PageStyle(width: width)).displayWidth <= width) }
  }

  @Test(arguments: [0, 1, 50, 100, 500]) func keepsProgressBetweenNothingAndAll(done: Int) {
    let line = ProgressBar(label: "x", done: done, total: 100).text(PageStyle())
    #expect(line.filter { "█░".contains($0) }.count == 24)
  }

  @Test func showsACountWhereTheTotalIsUnknown() {
    #expect(ProgressBar(label: "Membaca", done: 1500, total: nil).text(PageStyle()) == "Membaca  1.500")
  }
}
