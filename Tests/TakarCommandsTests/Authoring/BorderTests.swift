import Foundation
import Testing

/// How close people are to another category: in the list and on the page of one person.
struct BorderTests {
  @Test func showsTheBorderOfOnePerson() throws {
    let folder = try SmallOffice.scored()
    let page = try folder.takar.run("show", SmallOffice.people[0]).output
    #expect(page.contains("BATAS KATEGORI\n  Ke bawah  20 poin ke MMS Masih Memenuhi Syarat\n"))
    #expect(page.contains("  • -2 pada salah satu dari M.01, M.02, M.03: MMS\n"))
    let text = try folder.takar.run("show", SmallOffice.people[0], "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let border = try #require(object?["border"] as? [String: Any])
    #expect((border["lower"] as? [String: Any])?["distance"] as? String == "20")
    #expect((border["steps"] as? [Any])?.count == 3)
  }

  @Test func writesDecimalsAsPeopleReadThem() throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("2.5"), in: folder, as: "first.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let words = [["results", "--event", "e1", "--border"], ["explain", SmallOffice.people[0], "M.01"]]
    for command in words {
      let (own, english) = (
        try folder.takar.run(command).output, try folder.takar.run(command + ["--lang", "en"]).output
      )
      #expect(own.contains(/[0-9],[0-9]/) && !own.contains(/[23]\.[0-9]/), "\(own)")
      #expect(english.contains(/[23]\.[0-9]/), "\(english)")
    }
  }

  @Test func namesTheRuleThatDecides() throws {
    let folder = try SmallOffice.founded()
    let rows = SmallOffice.codes.flatMap { code in
      ["2", "2.5"].enumerated().map { "\(SmallOffice.people[0]),\(code),bei,A\($0),\($1),2026-03-30" }
    }
    try SmallOffice.rate(rows, in: folder, as: "first.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let page = try folder.takar.run("show", SmallOffice.people[0]).output
    #expect(page.contains("  • attained.rounding: half-up → down: KMS\n"))
  }
}
