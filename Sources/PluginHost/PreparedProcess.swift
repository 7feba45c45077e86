import Assessment
import EvaluatorKit
import PluginProtocol

/// A setup of a plugin. Whatever the process does, every case gets a finding: its own, or why there is none.
struct PreparedProcess: PreparedEvaluator {
  private static let batchSize = 256

  let pool: PluginPool
  let number: Int32
  let setup: EvaluatorSetup

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    let isSilent = recorder is SilentRecorder
    guard !isSilent, let explanation = explanation(of: input) else { return evaluate(batch: [input])[0] }
    for step in explanation.steps { recorder.record(step) }
    return held(explanation.finding)
  }

  private func explanation(of input: EvaluationCase) -> (finding: Finding, steps: [ExplanationStep])? {
    pool.withLease { lease -> (finding: Finding, steps: [ExplanationStep])? in
      for _ in 0..<2 {
        guard let session = try? lease.running() else { return nil }
        do throws(PluginFailure) {
          try session.ensure(number, setup)
          let answer = try session.explain(number, input)
          let steps = answer.steps.filter { $0.evidence.allSatisfy { $0 < input.evidence.count } }
          return (answer.finding, steps)
        } catch {
          lease.discard(error)
        }
      }
      return nil
    }
  }

  func evaluate(batch: [EvaluationCase]) -> [Finding] {
    guard !batch.isEmpty else { return [] }
    return pool.withLease { lease in
      var findings = [Finding?](repeating: nil, count: batch.count)
      settle(batch[...], &findings, &lease, size: Self.batchSize)
      return findings.map { $0 ?? .failed(.unavailable) }
    }
  }

  /// Asks for the cases; where that fails, again batch by batch, then in sixteenths, until the culprit is alone.
  ///
  /// A case that hangs so costs four deadlines, not one for each halving.
  private func settle(
    _ cases: ArraySlice<EvaluationCase>,
    _ findings: inout [Finding?],
    _ lease: inout PluginLease,
    size: Int
  ) {
    guard !pool.isGivenUp else {
      return fail(cases, PluginFailure(.givenUp, "too many failures in a row"), &findings)
    }
    guard let failure = ask(cases, &findings, &lease) else { return pool.countSuccess() }
    guard failure.kind != .unavailable else {
      pool.countFailedCase()
      return fail(cases, failure, &findings)
    }
    if cases.count == 1 {
      // A process may be killed from outside; only the second failure in a fresh one is the case's own.
      guard let second = ask(cases, &findings, &lease) else { return pool.countSuccess() }
      pool.countFailedCase()
      return fail(cases, second, &findings)
    }
    let length = cases.count > size ? size : (cases.count + 15) / 16
    var start = cases.startIndex
    while start < cases.endIndex {
      let end = min(start + length, cases.endIndex)
      settle(cases[start..<end], &findings, &lease, size: size)
      start = end
    }
  }

  /// Asks once; where the process fails, it is ended, nothing of its answer counts, and the failure is given back.
  private func ask(
    _ cases: ArraySlice<EvaluationCase>,
    _ findings: inout [Finding?],
    _ lease: inout PluginLease
  ) -> PluginFailure? {
    do {
      let session = try lease.running()
      let outcome = try consistent(cases, session)
      if let failure = outcome.failure { throw failure }
      for (place, finding) in zip(cases.indices, outcome.findings) {
        findings[place] = finding.map { held($0) }
      }
      for (place, reason) in outcome.declined {
        fail(cases[(cases.startIndex + place)...].prefix(1), PluginFailure(.declined, reason), &findings)
      }
      for place in outcome.inconsistent {
        let failure = PluginFailure(.inconsistent, "two answers to the same question")
        fail(cases[(cases.startIndex + place)...].prefix(1), failure, &findings)
      }
      return nil
    } catch let failure as PluginFailure {
      lease.discard(failure)
      return failure
    } catch let error as PluginUnavailable {
      return PluginFailure(.unavailable, [error.message.en, error.cause].compactMap(\.self).joined(separator: ": "))
    } catch {
      preconditionFailure("nothing else is thrown here")
    }
  }

  /// Where a sampled case was answered in two ways, all cases are asked twice.
  private func consistent(
    _ cases: ArraySlice<EvaluationCase>,
    _ session: PluginSession
  ) throws(PluginFailure) -> BatchOutcome {
    try session.ensure(number, setup)
    let doubling = pool.doubling
    let outcome = session.evaluate(cases, setup: number, size: Self.batchSize, doubling: doubling)
    guard doubling == .sampled, !outcome.inconsistent.isEmpty, outcome.failure == nil else { return outcome }
    pool.markSuspicious()
    return session.evaluate(cases, setup: number, size: Self.batchSize, doubling: .everyCase)
  }

  private func fail(_ cases: ArraySlice<EvaluationCase>, _ failure: PluginFailure, _ findings: inout [Finding?]) {
    for place in cases.indices {
      findings[place] = .failed(failure.kind)
      pool.journal.recordFailedCase(setup.competency.code, failure)
    }
  }

  /// The finding, or a failure where a figure or a bound is off the scale, or there is neither a figure nor a reason.
  private func held(_ finding: Finding) -> Finding {
    guard finding.failure == nil, let failure = contradiction(finding) else { return finding }
    pool.journal.recordFailedCase(setup.competency.code, failure)
    return .failed(failure.kind)
  }

  private func contradiction(_ finding: Finding) -> PluginFailure? {
    let (low, high) = (setup.scale.min, setup.scale.max)
    for bound in [finding.floor, finding.ceiling].compactMap({ $0 }) where bound < low || bound > high {
      return PluginFailure(.offScale, "the floor or ceiling \(bound)")
    }
    guard let figure = finding.figure else {
      return finding.flags.isEmpty ? PluginFailure(.unreadable, "neither a figure nor a flag") : nil
    }
    return figure < Ratio(low) || figure > Ratio(high) ? PluginFailure(.offScale, "the figure \(figure)") : nil
  }
}
