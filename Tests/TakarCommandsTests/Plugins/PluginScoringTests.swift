import Foundation
import Testing

/// Third-party plugins in `takar score`: what they give counts, what they break costs one competency of one person.
struct PluginScoringTests {
  @Test func scoresByTheExampleInPython() throws {
    let office = try PluginOffice()
    try office.found(second: "2")
    try office.expect(0, "score", "--event", "e1")
    let second = try competencies(try office.lines()[1])
    #expect(second.map { $0["attained"] as? String } == ["3", "2", "3"])
    #expect((second[1]["plugin"] as? String)?.hasPrefix("uji/median@1.0.0") == true)
    #expect((second[0]["plugin"] as? String)?.hasPrefix("takar/managerial@1.0.0") == true)
    let explained = try office.expect(0, "explain", SmallOffice.people[1], "M.02", "--event", "e1")
    #expect(explained.output.contains("The median of 1 ratings."))
  }

  @Test(arguments: [
    ("import os; os._exit(3)", "evaluator-crashed", "process ended midway."),
    ("import time; time.sleep(30)", "evaluator-timed-out", "did not answer in time."),
    ("print('debug', flush=True)", "evaluator-unreadable", "answer is not of the protocol."),
  ])
  func losesOneCompetencyOfOnePerson(act: String, reason: String, sentence: String) throws {
    let office = try PluginOffice(misbehaviour: "    if 500000 in values:\n        \(act)")
    try office.edit("plugin.json", #""batch_seconds": 5"#, to: #""batch_seconds": 1"#)
    try office.found()
    let good = try PluginOffice(copying: office)
    try office.rate(second: PluginOffice.culprit)
    let bad = try office.expect(69, "score", "--event", "e1")
    #expect(bad.errors.contains("Plugin uji/median@1.0.0 failed on 1 cases"))
    #expect(bad.errors.contains("M.02: The evaluator"))
    let lines = try office.lines()
    let second = try competencies(lines[1])
    #expect(second.map { $0["status"] as? String } == ["meets", "failed", "meets"])
    #expect(second[1]["flags"] as? [String] == ["evaluator-failed", reason])

    let explained = try office.expect(0, "explain", SmallOffice.people[1], "M.02", "--event", "e1")
    #expect(explained.output.contains("The evaluator"))
    for words in [["show"], ["explain"], ["report", "--output", "-"]] {
      let code = words[0] == "explain" ? ["M.02"] : []
      let page = try office.expect(0, words + [SmallOffice.people[1]] + code + ["--event", "e1"])
      #expect(page.output.replacing("\n", with: " ").contains(sentence), "\(words): \(page.output)")
    }

    try good.rate(second: "3")
    try good.expect(0, "score", "--event", "e1")
    let others = try good.lines()
    #expect(lines[0] == others[0] && lines[2] == others[2])
    #expect(try text(second[0]) == text(try competencies(others[1])[0]))
  }

  @Test func triesAFailedCompetencyAgain() throws {
    let office = try PluginOffice(misbehaviour: "    if 500000 in values:\n        raise ValueError")
    try office.found(second: PluginOffice.culprit)
    try office.expect(69, "score", "--event", "e1")
    #expect(try office.expect(69, "score", "--event", "e1").errors.contains("1 results recorded, 2 unchanged."))
  }

  @Test func scoresTheOthersWhereAPluginDoesNotStart() throws {
    let office = try PluginOffice()
    try office.change(#"VERSION = "1.0.0""#, to: #"VERSION = "1.0.1""#)
    try office.found(second: "3")
    let outcome = try office.expect(69, "score", "--event", "e1")
    #expect(outcome.errors.contains("version differs: expected 1.0.0, found 1.0.1"))
    for line in try office.lines() {
      #expect(try competencies(line).map { $0["status"] as? String } == ["meets", "failed", "meets"])
    }
  }

  @Test(arguments: [true, false])
  func refusesAChangeUntilItIsAcceptedAgain(renewsDigest: Bool) throws {
    let office = try PluginOffice()
    try office.found(second: "3")
    try office.expect(0, "score", "--event", "e1")
    let before = try office.lines()
    if renewsDigest {
      try office.change("values.sort()", to: "values.sort(reverse=True)")
    } else {
      try office.edit("evaluator.py", "values.sort()", to: "values.sort(reverse=True)")
    }
    let refused = try office.expect(69, "score", "--event", "e1")
    #expect(ShownFault.all(in: refused.errors).map(\.code) == ["E0504"])
    #expect(try office.lines() == before)
    guard renewsDigest else { return }
    try office.expect(0, "plugin", "accept", "plugins/median")
    #expect(try office.expect(0, "score", "--event", "e1").errors.contains("3 results recorded"))
  }

  @Test func keepsTheDatabaseFromThePluginUnlessToldOtherwise() throws {
    let office = try PluginOffice(
      misbehaviour: """
            import os
            try:
                open(os.path.realpath(__file__).split("/.local/")[0] + "/takar.db", "rb").read(1)
                os._exit(9)
            except OSError:
                pass
        """
    )
    try office.found(second: "3")
    try office.expect(0, "score", "--event", "e1")
    try office.folder.write("\(SmallOffice.header)\n\(SmallOffice.people[0]),M.02,lgd,B,3,2026-03-30\n", to: "more.csv")
    try office.expect(0, "import", "evidence", "more.csv", "--event", "e1")
    let open = try office.expect(69, "score", "--event", "e1", "--unconfined")
    #expect(open.errors.contains("The evaluator's process ended midway."))
  }

  private func competencies(_ line: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(object?["competencies"] as? [[String: Any]])
  }

  private func text(_ object: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
  }
}
