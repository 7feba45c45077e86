import Foundation
import Testing

/// `takar demo`: the whole path, in a temporary place and nowhere else.
struct DemoTests {
  @Test(arguments: [("id", "coba:"), ("en", "Try next:")])
  func runsTheWholePathAndEndsWithCommandsThatWork(language: String, ending: String) throws {
    let folder = try TestFolder()
    try folder.write("", to: "tmp/.keep")
    var takar = folder.takar
    takar.environment = [
      "TMPDIR": folder.url.appending(path: "tmp").path(percentEncoded: false),
      "HOME": folder.url.path(percentEncoded: false),
    ]
    let outcome = try takar.run("demo", "--lang", language)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Seno Lembahraya"))
    try leavesNothingOutside(folder)

    let tail = try #require(outcome.errors.components(separatedBy: ending).last)
    let lines = tail.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("takar rate") }
    #expect(lines.first?.hasPrefix("cd ") == true)
    #expect(lines.count > 4)
    let tried = try folder.takar.shell(lines.joined(separator: " && "))
    #expect(tried.status == 0, "\(tried.errors)")
    #expect(!tried.output.isEmpty)
  }

  private func leavesNothingOutside(_ folder: TestFolder) throws {
    #expect(try folder.names() == ["tmp"])
    let place = folder.url.appending(path: "tmp").path(percentEncoded: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: place).filter { $0 != ".keep" }
    #expect(names.count == 1 && names.allSatisfy { $0.hasPrefix("takar-demo.") }, "\(names)")
  }
}
