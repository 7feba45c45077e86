import Assessment
import EvaluatorKit
import Foundation
import Testing

@testable import PluginHost

struct ConversationTests {
  @Test(arguments: ["honest", "backwards", "one-line-each", "leaky"])
  func scoresEveryCase(behaviour: String) throws {
    let plugin = try FakePlugin(behaviour)
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let sample = SampleCases()
    let cases = try sample.many(600)
    let prepared = try evaluator.prepare(sample.setup)
    #expect(prepared.evaluate(batch: cases) == cases.map(SampleCases.honest))
    #expect(evaluator.pool.journal.failedCases == 0)
  }

  @Test func describesThePlugin() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    #expect(evaluator.description.id == "example/fake")
    #expect(evaluator.description.parameters.map(\.name) == ["within"])
    #expect(evaluator.pin.digest?.hasPrefix("sha256:") == true)
  }

  @Test func reportsFaultsOfParametersWithTheirPlace() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let parameters = ParameterTree.map([ParameterEntry(key: "within", value: .scalar("mode"))])
    let faults = #expect(throws: ParameterFaults.self) {
      _ = try evaluator.prepare(SampleCases(parameters: parameters).setup)
    }
    #expect(faults?.faults.map(\.path) == [["within"]])
    #expect(faults?.faults.first?.suggestion == "mean")
  }

  @Test func explainsACaseWithItsSteps() throws {
    let sample = SampleCases()
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let prepared = try plugin.evaluator().prepare(sample.setup)
    var steps = StepList()
    let finding = prepared.evaluate(try sample.one(["3", "2"]), recorder: &steps)
    #expect(finding.figure == Ratio(5, 2))
    #expect(steps.steps.map(\.rule) == ["mean"])
    #expect(steps.steps.first?.subject == .method("bei"))
  }

  @Test func scoresOnManyThreadsAtOnce() async throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator(processes: 2)
    let sample = SampleCases()
    let prepared = try evaluator.prepare(sample.setup)
    let cases = try sample.many(100)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<6 {
        group.addTask { prepared.evaluate(batch: cases) == cases.map(SampleCases.honest) }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  /// At most three times in one evaluation: a case is asked five times, whole to alone, before it counts as failed.
  @Test func survivesBeingKilledFromOutside() async throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let sample = SampleCases()
    let prepared = try evaluator.prepare(sample.setup)
    let cases = try sample.many(400)
    let folder = plugin.folder.path
    let wanted = ProcessInfo.processInfo.environment["TAKAR_SOAK"] == nil ? 12 : 200
    let clock = ContinuousClock()
    var (kills, length) = (0, Duration.milliseconds(10))
    while kills < wanted {
      let killer = Task.detached { [length] in
        var kills = 0
        for _ in 0..<3 {
          try? await Task.sleep(for: .nanoseconds(Int.random(in: 0...max(1, Int(length / .nanoseconds(1))))))
          if Task.isCancelled { break }
          kills += killProcesses(runningFrom: folder)
        }
        return kills
      }
      length = clock.measure { #expect(prepared.evaluate(batch: cases) == cases.map(SampleCases.honest)) }
      killer.cancel()
      kills += await killer.value
    }
    #expect(evaluator.pool.journal.failedCases == 0)
  }
}

/// Kills from outside whatever runs a program of that folder, as an administrator or the kernel might; how many it hit.
private func killProcesses(runningFrom folder: String) -> Int {
  var hits = 0
  for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
    guard let identifier = pid_t(name), identifier != getpid(),
      let words = try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8), words.contains(folder)
    else { continue }
    if kill(identifier, SIGKILL) == 0 { hits += 1 }
  }
  return hits
}
