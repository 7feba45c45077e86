import Foundation
import Testing

/// `takar plugin`: what is here, what it may do, whether it keeps the contract, and who let it in.
struct PluginCommandTests {
  @Test func makesAPluginThatPassesTheCheck() throws {
    let office = try PluginOffice()
    let outcome = try office.expect(0, "plugin", "check", "plugins/median", "--format", "json")
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(report?["passed"] as? Bool == true)
    #expect((report?["checks"] as? [Any])?.count == 17)
  }

  @Test func namesWhatContradictsTheContract() throws {
    let office = try PluginOffice(misbehaviour: "    values = values[:1]")
    try office.edit("evaluator.py", "    values.sort()\n", to: "")
    try office.change("len(values) % 2", to: "len(values) % 2 ")
    let outcome = try office.expect(1, "plugin", "check", "plugins/median", "--format", "junit")
    #expect(outcome.output.contains(#"name="order"><failure"#))
  }

  @Test func refusesAProgramThatIsNotAsItsManifestSays() throws {
    let office = try PluginOffice()
    try office.edit("evaluator.py", "values.sort()", to: "values.sort(reverse=True)")
    for word in ["check", "accept"] {
      #expect(try office.expect(1, "plugin", word, "plugins/median").errors.contains("E0515"))
    }
  }

  @Test func tellsWhereAPluginCameFromAndWhatItMayUse() throws {
    let office = try PluginOffice()
    for language in ["id", "en"] {
      let list = try office.expect(0, "plugin", "list", "--format", "csv", "--lang", language).output
      #expect(list.contains("uji/median,1.0.0") && list.contains(",not-accepted,") && list.contains(",built-in,"))
    }
    #expect(try office.expect(0, "plugin", "show", "uji/median").output.contains("not accepted"))
    try office.expect(0, "plugin", "accept", "plugins/median", "--author", "Panitia")
    let page = try office.expect(0, "plugin", "show", "uji/median").output
    for word in ["accepted", " by Panitia, from ", "sha256:", "128 MiB", "min_ratings", "no name or NIP"] {
      #expect(page.contains(word), "\(word)")
    }
    try FileManager.default.removeItem(at: office.folder.url.appending(path: "plugins/median"))
    let gone = try office.expect(0, "plugin", "show", "uji/median").output
    #expect(gone.contains("accepted, not on the path") && gone.contains(" by Panitia, from "))
    let log = try office.folder.text(".local/share/takar/accepted/accepted.jsonl")
    #expect(log.contains(#""author":"Panitia""#) && log.contains(#""plugin":"uji/median""#))
  }

  @Test(arguments: [("{}", false, "E0504"), ("{min_ratings: 21}", true, "E0503"), ("{min_ratings: 2}", true, nil)])
  func checksARubricsPluginAtItsPlace(parameters: String, isAccepted: Bool, code: String?) throws {
    let office = try PluginOffice(parameters: parameters)
    if isAccepted { try office.expect(0, "plugin", "accept", "plugins/median") }
    let outcome = try office.takar.run("rubric", "check", "--format", "line")
    #expect(outcome.status == (code == nil ? 0 : 1), "\(outcome.all)")
    if let code { #expect(outcome.output.contains("Rubrics/rubric.yaml:") && outcome.output.contains(code)) }
  }

  @Test(arguments: ["takar/mine", "Mine/x", "mine", "a/b/c", "a/" + String(repeating: "b", count: 99)])
  func refusesAnIDThatIsNoVendorsOwn(id: String) throws {
    let folder = try TestFolder()
    #expect(try folder.takar.run("plugin", "new", "p", "--id", id).status == 64)
  }

  /// That it builds and keeps the contract is for `.ci/run`, since it takes a package's build.
  @Test func makesASwiftPackageOfItsOwn() throws {
    let folder = try TestFolder()
    let words = ["plugin", "new", "mine", "--id", "lembaga/median", "--language", "swift", "--takar", Project.path("")]
    let outcome = try folder.takar.run(words)
    try #require(outcome.status == 0, "\(outcome.all)")
    let root = Project.path("").hasSuffix("/") ? String(Project.path("").dropLast()) : Project.path("")
    #expect(try folder.text("mine/Package.swift").contains(".package(name: \"takar\", path: \"\(root)\")"))
    for path in ["assemble", "Sources/MedianPlugin/MedianEvaluator.swift"] {
      let text = try folder.text("mine/\(path)")
      #expect(text.contains("\"lembaga/median\"") && !text.contains("example/median"), "\(path)")
    }
    #expect(try folder.takar.shell("test -x mine/assemble").status == 0)
    #expect(try folder.text("mine/Tests/MedianPluginTests/MedianEvaluatorTests.swift").contains("expectConformance"))
  }

  @Test(arguments: [nil, "/nowhere"]) func saysWhatASwiftPackageNeeds(takar: String?) throws {
    let folder = try TestFolder()
    let words = ["plugin", "new", "p", "--id", "a/b", "--language", "swift"] + (takar.map { ["--takar", $0] } ?? [])
    #expect(try folder.takar.run(words).status == (takar == nil ? 64 : 66))
    #expect(!folder.exists("p"))
  }
}
