import Foundation
import Testing

/// Files that are no CSV of ours at all: encoding, quotes, columns, and files that are not there.
struct FileFaultTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: Data
    let code: String
    let place: String
    /// A part of the advice in Indonesian and in English.
    let advice: [String: String]

    var testDescription: String { name }
  }

  private static let row = "199001012015011994,Rene,U,P,job\n"
  private static let head = "nip,name,unit,position,standard\n"

  static let samples = [
    Sample(
      name: "windows-1252",
      bytes: Data(head.utf8) + Data(row.utf8) + Data("199001012015011995,Ren".utf8) + Data([0xE9])
        + Data(",U,P,s\n".utf8),
      code: "E0202",
      place: "wrong.csv:3:23",
      advice: ["id": "Windows-1252", "en": "Windows-1252"]
    ),
    Sample(
      name: "utf-16",
      bytes: Data([0xFF, 0xFE]) + (head + row).utf16.reduce(into: Data()) { $0 += [UInt8($1 & 255), UInt8($1 >> 8)] },
      code: "E0201",
      place: "wrong.csv:1:1",
      advice: ["id": "CSV UTF-8", "en": "CSV UTF-8"]
    ),
    Sample(
      name: "unclosed quote",
      bytes: Data("\(head)199001012015011994,\"Rene,U,P,job\n\(row)".utf8),
      code: "E0203",
      place: "wrong.csv:2:20",
      advice: ["id": "tutup kutip", "en": "close it"]
    ),
    Sample(
      name: "missing column",
      bytes: Data("nip,name,unit,standard\n199001012015011994,Rene,U,job\n".utf8),
      code: "E0207",
      place: "wrong.csv:1:1",
      advice: ["id": "tambahkan kolom", "en": "add the column"]
    ),
    Sample(
      name: "misspelt column",
      bytes: Data("nip,nmae,unit,position,standard,name\n199001012015011994,x,U,P,job,Rene\n".utf8),
      code: "E0206",
      place: "wrong.csv:1:5",
      advice: ["id": "maksudnya \"name\"", "en": "did you mean \"name\""]
    ),
    Sample(
      name: "too many cells",
      bytes: Data("\(head)199001012015011994,Rene,U,P,job,2,5\n".utf8),
      code: "E0209",
      place: "wrong.csv:2:1",
      advice: ["id": "dikutip", "en": "quoted"]
    ),
    Sample(
      name: "empty",
      bytes: Data(),
      code: "E0205",
      place: "wrong.csv:1:1",
      advice: ["id": "nama kolom", "en": "columns' names"]
    ),
  ]

  @Test(arguments: samples, ["id", "en"])
  func refusesWithPlaceAndAdvice(sample: Sample, language: String) throws {
    let folder = try SmallOffice.founded()
    let before = try folder.bytes("takar.db")
    try folder.write(sample.bytes, to: "wrong.csv")
    let outcome = try folder.takar.run("import", "employees", "wrong.csv", "--lang", language)
    let fault = try #require(ShownFault.all(in: outcome.errors).first)
    #expect(outcome.status == 65)
    #expect(fault.code == sample.code)
    #expect(fault.place == sample.place)
    #expect(fault.advice.contains(sample.advice[language] ?? "?"))
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func takesAByteOrderMarkAndSemicolons() throws {
    let folder = try SmallOffice.founded()
    let text = "\u{FEFF}nip;name;unit;position;standard\r\n199001012015011994;Rene;U;P;job\r\n"
    try folder.write(text, to: "other.csv")
    let outcome = try folder.takar.run("import", "employees", "other.csv", "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 employees: 1 new"))
  }

  @Test(arguments: ["nowhere.csv", "."])
  func tellsAFileThatCannotBeRead(path: String) throws {
    let folder = try SmallOffice.founded()
    let outcome = try folder.takar.run("import", "employees", path)
    let fault = try #require(ShownFault.all(in: outcome.errors).first)
    #expect(outcome.status == (path == "." ? 74 : 66))
    #expect(fault.code == (path == "." ? "E0292" : "E0291"))
    #expect(fault.place == path)
  }

  @Test func readsStandardInput() throws {
    let folder = try SmallOffice.founded()
    let rows = SmallOffice.ratings("3").map { $0 + "\n" }.joined()
    let input = "\(SmallOffice.header)\n\(rows)"
    let outcome = try folder.takar.run(["import", "evidence", "-", "--event", "e1", "--lang", "en"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("9 rows of evidence"))
    #expect(try folder.names().filter { $0.contains("stdin") }.isEmpty)
  }

  @Test func namesPlacesInStandardInput() throws {
    let folder = try SmallOffice.founded()
    let input = "\(SmallOffice.header)\n\(SmallOffice.people[0]),M.01,bei,A,9,2026-03-30\n"
    let outcome = try folder.takar.run(["import", "evidence", "-", "--event", "e1"], input: input)
    #expect(outcome.status == 65)
    #expect(ShownFault.all(in: outcome.errors).map(\.place) == ["-:2:31"])
  }
}
