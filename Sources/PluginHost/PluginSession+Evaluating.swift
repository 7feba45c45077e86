import Assessment
import EvaluatorKit
import PluginProtocol

/// How many cases are asked a second time.
enum Doubling {
  /// The first of each batch and every 64th after it.
  case sampled
  case everyCase

  var stride: Int { self == .sampled ? 64 : 1 }
}

/// A batch under way: which cases, and which of them were asked twice.
private struct PendingBatch {
  let number: Int32
  let firstCase: Int32
  /// Places in the input.
  let places: Range<Int>
  /// Places asked again, numbered on from the cases.
  let repeated: [Int]
  var answers: [Finding?]
  var missing: Int
  /// Why the plugin itself declined, by offset.
  var reasons: [Int: String] = [:]

  init(number: Int32, firstCase: Int32, places: Range<Int>, doubling: Doubling) {
    self.number = number
    self.firstCase = firstCase
    self.places = places
    repeated = Array(stride(from: places.lowerBound, to: places.upperBound, by: doubling.stride))
    answers = Array(repeating: nil, count: places.count + repeated.count)
    missing = answers.count
  }

  mutating func take(_ message: FailureMessage) -> Bool {
    reasons[Int(message.number) - Int(firstCase)] = String(message.reason.prefix(200))
    return take(message.number, .failed(.declined))
  }

  /// Takes an answer; `false` where nobody asked for it or it came before.
  mutating func take(_ number: Int32, _ finding: Finding) -> Bool {
    let place = Int(number) - Int(firstCase)
    guard answers.indices.contains(place), answers[place] == nil else { return false }
    answers[place] = finding
    missing -= 1
    return true
  }
}

/// What came of reading an answer.
private enum Reading {
  case taken
  case unreadable
  /// It answers a case that nobody asked for, or one that was answered before.
  case unasked
}

/// What came of a run of batches: the findings in the order of the input, up to the failure.
struct BatchOutcome {
  var findings: [Finding?]
  /// Places whose two answers differed.
  var inconsistent: [Int] = []
  /// Places that the plugin declined, with its reason.
  var declined: [(place: Int, reason: String)] = []
  var failure: PluginFailure?
}

extension PluginSession {
  /// Asks for cases in batches of at most `size`, several under way at once, and fences them off at the end.
  func evaluate(
    _ inputs: ArraySlice<EvaluationCase>,
    setup: Int32,
    size: Int,
    doubling: Doubling
  ) -> BatchOutcome {
    var outcome = BatchOutcome(findings: Array(repeating: nil, count: inputs.count))
    var pending: [PendingBatch] = []
    var next = 0
    do {
      while next < inputs.count || !pending.isEmpty {
        while next < inputs.count, pending.count < 4 {
          let places = next..<min(next + size, inputs.count)
          pending.append(ask(inputs, places, setup: setup, doubling: doubling))
          try child.flush()
          next = places.upperBound
        }
        try receive(&pending)
        while let done = pending.first, done.missing == 0 {
          settle(pending.removeFirst(), into: &outcome)
        }
      }
      try fence()
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  private func ask(
    _ inputs: ArraySlice<EvaluationCase>,
    _ places: Range<Int>,
    setup: Int32,
    doubling: Doubling
  ) -> PendingBatch {
    nextBatch += 1
    let batch = PendingBatch(number: nextBatch, firstCase: nextCase, places: places, doubling: doubling)
    nextCase = nextCase > 900_000_000 ? 0 : nextCase + Int32(batch.answers.count)
    write(setup) { writer, numbering in
      writer.beginCases(batch: batch.number, setup: setup)
      var number = batch.firstCase
      for place in [Array(places), batch.repeated].joined() {
        if number > batch.firstCase { writer.byte(UInt8(ascii: ",")) }
        writer.caseRow(number, inputs[inputs.startIndex + place], &numbering)
        number += 1
      }
      writer.endRows()
    }
    return batch
  }

  /// Reads one line that answers some of the batches under way.
  private func receive(_ pending: inout [PendingBatch]) throws(PluginFailure) {
    let line = try nextLine(until: batchDeadline, from: child.received)
    var cursor = ByteCursor(child.incoming.bytes, from: line.lowerBound, to: line.upperBound)
    guard let type = cursor.messageType() else { throw unreadable(line) }
    switch type {
    case .findings:
      guard cursor.nextMember("batch"), let number = cursor.natural() else { throw unreadable(line) }
      try take(number, &pending, line) { batch in
        var isAsked = true
        let isWhole = cursor.findings { number, finding in
          isAsked = batch.take(number, finding)
          return isAsked
        }
        return isAsked ? (isWhole ? .taken : .unreadable) : .unasked
      }
    case .failure:
      guard let reader = try? MessageReader(line: child.incoming.bytes[line]),
        let message = try? FailureMessage(reader)
      else { throw unreadable(line) }
      try take(message.batch, &pending, line) { batch in
        batch.take(message) ? .taken : .unasked
      }
    default: throw PluginFailure(.unexpected, "\(type.rawValue) in place of findings")
    }
  }

  private func take(
    _ number: Int32,
    _ pending: inout [PendingBatch],
    _ line: Range<Int>,
    _ body: (inout PendingBatch) -> Reading
  ) throws(PluginFailure) {
    guard let place = pending.firstIndex(where: { $0.number == number }) else {
      throw PluginFailure(.unexpected, "an answer to batch \(number), which nobody asked for")
    }
    switch body(&pending[place]) {
    case .taken: return
    case .unreadable: throw unreadable(line)
    case .unasked: throw PluginFailure(.unexpected, "an answer to a case that nobody asked for, or a second answer")
    }
  }

  private func settle(_ batch: PendingBatch, into outcome: inout BatchOutcome) {
    for (offset, place) in batch.places.enumerated() { outcome.findings[place] = batch.answers[offset] }
    for (offset, place) in batch.places.enumerated() where !batch.reasons.isEmpty {
      if let reason = batch.reasons[offset] { outcome.declined.append((place, reason)) }
    }
    for (offset, place) in batch.repeated.enumerated() {
      let second = batch.answers[batch.places.count + offset]
      if second != outcome.findings[place] { outcome.inconsistent.append(place) }
    }
  }
}
