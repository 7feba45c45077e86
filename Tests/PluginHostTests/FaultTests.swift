import Assessment
import EvaluatorKit
import Glibc
import Testing

@testable import PluginHost

/// Each way to misbehave costs the culprit's case alone, for the right reason.
struct FaultTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let behaviour: String
    let failure: EvaluatorFailure

    var testDescription: String { behaviour }
  }

  static let faults: [Fault] = [
    Fault(behaviour: "crash", failure: .crashed), Fault(behaviour: "abort", failure: .crashed),
    Fault(behaviour: "exception", failure: .crashed), Fault(behaviour: "half-line", failure: .crashed),
    Fault(behaviour: "closes-output", failure: .crashed), Fault(behaviour: "memory", failure: .crashed),
    Fault(behaviour: "garbage", failure: .unreadable), Fault(behaviour: "binary", failure: .unreadable),
    Fault(behaviour: "number-figure", failure: .unreadable), Fault(behaviour: "exponent", failure: .unreadable),
    Fault(behaviour: "not-a-number", failure: .unreadable), Fault(behaviour: "text-figure", failure: .unreadable),
    Fault(behaviour: "zero-denominator", failure: .unreadable),
    Fault(behaviour: "unknown-flag", failure: .unreadable), Fault(behaviour: "short-row", failure: .unreadable),
    Fault(behaviour: "object-row", failure: .unreadable), Fault(behaviour: "missing-bracket", failure: .unreadable),
    Fault(behaviour: "no-reason", failure: .unreadable), Fault(behaviour: "host-flag", failure: .unreadable),
    Fault(behaviour: "wrong-id", failure: .unexpected),
    Fault(behaviour: "wrong-batch", failure: .unexpected),
    Fault(behaviour: "twice", failure: .unexpected), Fault(behaviour: "extra-output", failure: .unexpected),
    Fault(behaviour: "flood", failure: .tooMuchOutput), Fault(behaviour: "off-scale", failure: .offScale),
    Fault(behaviour: "below-scale", failure: .offScale), Fault(behaviour: "off-scale-ceiling", failure: .offScale),
    Fault(behaviour: "random", failure: .inconsistent), Fault(behaviour: "declines", failure: .declined),
  ]

  @Test(arguments: faults)
  func costsTheCulpritAlone(fault: Fault) throws {
    let plugin = try FakePlugin(fault.behaviour)
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let sample = SampleCases()
    let prepared = try evaluator.prepare(sample.setup)
    _ = prepared.evaluate(batch: try sample.many(3))
    let cases = try sample.many(4, culprits: [0])
    let findings = prepared.evaluate(batch: cases)
    #expect(findings[0].failure == fault.failure)
    #expect(findings[0].flags == [.evaluatorFailed, fault.failure.flag])
    #expect(findings.dropFirst() == cases.map(SampleCases.honest).dropFirst())
    #expect(evaluator.pool.journal.incidents.map(\.failure).contains(fault.failure))
  }

  /// These cost a deadline for each attempt.
  @Test(arguments: ["hang", "spin", "half-line-and-wait", "silent-about-it"])
  func costsTheCulpritAloneAfterItsTime(behaviour: String) throws {
    let plugin = try FakePlugin(behaviour)
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator(patience: 400)
    let sample = SampleCases()
    let prepared = try evaluator.prepare(sample.setup)
    _ = prepared.evaluate(batch: try sample.many(1))
    let cases = try sample.many(2, culprits: [1])
    let findings = prepared.evaluate(batch: cases)
    #expect(findings[1].failure == .timedOut)
    #expect(findings[0] == SampleCases.honest(cases[0]))
  }

  @Test func findsEveryCulpritOfALargeBatch() throws {
    let plugin = try FakePlugin("crash")
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let sample = SampleCases()
    let culprits: Set = [0, 17, 300, 599]
    let cases = try sample.many(600, culprits: culprits)
    let findings = try evaluator.prepare(sample.setup).evaluate(batch: cases)
    for (place, finding) in findings.enumerated() {
      #expect(finding == (culprits.contains(place) ? .failed(.crashed) : SampleCases.honest(cases[place])))
    }
  }

  @Test func givesUpAPluginThatNeverAnswers() throws {
    let plugin = try FakePlugin("crash")
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let sample = SampleCases()
    let cases = try sample.many(40, culprits: Set(0..<40))
    let findings = try evaluator.prepare(sample.setup).evaluate(batch: cases)
    #expect(findings.prefix(4).allSatisfy { $0.failure == .crashed })
    #expect(findings.last?.failure == .givenUp)
    #expect(evaluator.pool.journal.failedCases == 40)
  }

  @Test func recordsAPluginThatCannotBeConfigured() throws {
    let plugin = try FakePlugin("crash-in-configure")
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let sample = SampleCases()
    let findings = try evaluator.prepare(sample.setup).evaluate(batch: try sample.many(3))
    #expect(findings.allSatisfy { $0.failure == .crashed })
  }

  @Test(arguments: [
    ("wrong-protocol", "protocol differs: expected 1, found 2"), ("refuses", "protocol differs: expected 7, found 1"),
    ("wrong-identity", "id differs: expected example/fake, found example/else"),
    ("wrong-version", "version differs: expected 1.0.0, found 1.0.1"), ("chatty-start", "no message: Loading ..."),
    ("escapes", "message.summary.en: a text without control characters"), ("describes-another", nil),
    ("crash-in-describe", "ended with status 4"),
  ])
  func refusesAtTheStart(behaviour: String, cause: String?) throws {
    let plugin = try FakePlugin(behaviour)
    defer { plugin.remove() }
    let error = #expect(throws: PluginUnavailable.self) { _ = try plugin.evaluator() }
    #expect(error?.cause == cause)
  }

  @Test func refusesAPluginThatNeverSaysAWord() throws {
    let fake = try FakePlugin("mute")
    defer { fake.remove() }
    var plugin = try fake.runnable()
    plugin.manifest.limits.startTime = 100
    let pool = PluginPool(PluginLauncher(plugin), processes: 1)
    let error = #expect(throws: PluginUnavailable.self) { _ = try ProcessEvaluator(pool) }
    #expect(error?.cause == "no answer in time")
  }

  @Test func leavesNoProcessBehind() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let evaluator = try plugin.evaluator()
    let identifiers = evaluator.pool.idleProcesses
    #expect(identifiers.count == 1)
    evaluator.pool.shutDown()
    for identifier in identifiers { #expect(kill(identifier, 0) == -1) }
  }
}
