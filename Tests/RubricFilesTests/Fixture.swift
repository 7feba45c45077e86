import Testing

/// One sample spoiled: `«E0121»` stands before each place that must be reported, and no other may be.
struct Fixture: Sendable, CustomTestStringConvertible {
  let sample: Sample
  let changes: [(from: String, to: String)]

  init(_ sample: Sample, _ changes: KeyValuePairs<String, String>) {
    self.sample = sample
    self.changes = changes.map { (from: $0.key, to: $0.value) }
  }

  var testDescription: String { "\(sample): \(changes.map(\.to))" }

  /// The sample with every change made once; `nil` when one finds nothing to change.
  var marked: String? {
    var text = sample.rawValue
    for change in changes {
      guard text.contains(change.from) else { return nil }
      text = text.replacing(change.from, with: change.to, maxReplacements: 1)
    }
    return text
  }
}
