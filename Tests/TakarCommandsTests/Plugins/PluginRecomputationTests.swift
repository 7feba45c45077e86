import Foundation
import Testing

/// `verify --recompute` and `explain` of results that a third party's plugin gave: the very bytes that ran are asked.
struct PluginRecomputationTests {
  @Test func saysThatResultsAreTheSame() throws {
    let outcome = try scored().expect(0, "verify", "--recompute")
    #expect(outcome.errors.contains("Evaluated again: 3 same, 0 differ, 0 cannot run."))
  }

  @Test func asksTheCopyThatRanWhateverWasAcceptedSince() throws {
    let office = try scored()
    try office.change(#"{values[middle]}/{MILLION}"#, to: #"{values[0]}/{MILLION}"#)
    try office.expect(0, "plugin", "accept", "plugins/median")
    #expect(try office.expect(0, "verify", "--recompute").errors.contains("3 same"))
    let explained = try office.expect(0, "explain", SmallOffice.people[1], "M.02", "--event", "e1").output
    #expect(explained.contains("The median of 1 ratings."))
  }

  @Test func saysThatItCannotRunWhatIsNotHereAnyMore() throws {
    let office = try scored()
    let store = office.folder.url.appending(path: ".local/share/takar/accepted").path(percentEncoded: false)
    _ = try office.takar.shell("chmod -R u+w '\(store)'; rm -r '\(store)'")
    let outcome = try office.expect(69, "verify", "--recompute")
    #expect(outcome.errors.contains("Evaluated again: 0 same, 0 differ, 3 cannot run."))
    #expect(outcome.output.contains("cannot run: event \"e1\"") && outcome.output.contains("uji/median@1.0.0 sha256:"))
    #expect(try office.expect(0, "verify").errors.contains("Every record agrees."))
  }

  @Test func saysThatItCannotRunACopyThatSomebodyChanged() throws {
    let office = try scored()
    let names = ".local/share/takar/accepted/sha256-*"
    _ = try office.takar.shell("chmod -R u+w \(names); sed -i s/values.sort/values.copy/ \(names)/evaluator.py")
    let outcome = try office.expect(69, "verify", "--recompute")
    #expect(outcome.errors.contains("3 cannot run"), "\(outcome.all)")
  }

  /// A plugin may look at what no digest covers; the second answer tells on it.
  @Test func saysThatResultsDiffer() throws {
    let office = try PluginOffice(
      misbehaviour: """
            import os
            if os.stat(os.path.realpath(__file__)).st_mtime < 1000:
                return [case[0], "1"]
        """
    )
    try office.found(second: "2")
    try office.expect(0, "score", "--event", "e1")
    _ = try office.takar.shell("touch -d @500 .local/share/takar/accepted/sha256-*/evaluator.py")
    let outcome = try office.expect(1, "verify", "--recompute")
    #expect(outcome.errors.contains("Evaluated again: 0 same, 3 differ, 0 cannot run."))
    #expect(outcome.output.contains("result differs: event \"e1\""))
  }

  private func scored() throws -> PluginOffice {
    let office = try PluginOffice()
    try office.found(second: "2")
    try office.expect(0, "score", "--event", "e1")
    return office
  }
}
