import Assessment
import Testing

@testable import PluginHost

struct PluginRosterTests {
  private func roster(_ versions: [String]) throws -> (roster: PluginRoster, fake: FakePlugin) {
    let fake = try FakePlugin()
    let plugins = try versions.map { version in
      var plugin = try fake.runnable()
      plugin.manifest.version = version
      return plugin
    }
    return (PluginRoster(plugins, processes: 1, hidden: []), fake)
  }

  @Test(arguments: [(nil, "2.0.1"), (1, "1.10.0"), (2, "2.0.1"), (3, nil)] as [(Int?, String?)])
  func findsTheNewestVersionWithinTheMajor(major: Int?, version: String?) throws {
    let (roster, fake) = try roster(["1.9.0", "2.0.1", "1.10.0", "2.0.0"])
    defer { fake.remove() }
    let reference = PluginReference(id: "example/fake", major: major)
    #expect(roster.plugin(for: reference)?.manifest.version == version)
  }

  @Test func startsEachPluginOnceAndEndsThemTogether() throws {
    let (roster, fake) = try roster(["1.0.0"])
    defer { fake.remove() }
    let first = try #require(try roster.evaluator(for: PluginReference(id: "example/fake")))
    let second = try #require(try roster.evaluator(for: PluginReference(id: "example/fake", major: 1)))
    #expect(first.pool === second.pool)
    #expect(roster.outcomes.map(\.journal.failedCases) == [0])
    roster.shutDown()
    #expect(first.pool.idleProcesses.isEmpty)
  }

  @Test func knowsNoOtherPlugin() throws {
    let (roster, fake) = try roster(["1.0.0"])
    defer { fake.remove() }
    #expect(try roster.evaluator(for: PluginReference(id: "example/other"))?.pin == nil)
  }
}
