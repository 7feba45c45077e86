package import SourceDiagnostics

/// What checking a whole file led to: everything accepted, or nothing.
package enum FileOutcome<Accepted> {
  case accepted(Accepted)
  case refused(FileFaults)
}

extension FileOutcome: Sendable where Accepted: Sendable {}

/// The faults of one file: the first hundred in the order of their places, and the count of all.
package struct FileFaults: Hashable, Sendable {
  package internal(set) var diagnostics: [Diagnostic] = []
  package internal(set) var count = 0

  /// How many are kept; the rest are counted.
  static let limit = 100

  /// Counts a fault; its words are made only while they are kept.
  mutating func report(_ diagnostic: () -> Diagnostic) {
    count += 1
    if diagnostics.count < FileFaults.limit { diagnostics.append(diagnostic()) }
  }

  var isEmpty: Bool { count == 0 }

  /// What the file came to: the value when there is no fault.
  func outcome<Accepted>(_ accepted: @autoclosure () -> Accepted) -> FileOutcome<Accepted> {
    guard !isEmpty else { return .accepted(accepted()) }
    var ordered = self
    ordered.diagnostics = diagnostics.enumerated().sorted { left, right in
      guard let first = left.element.span, let second = right.element.span, first != second else {
        return left.offset < right.offset
      }
      return first < second
    }.map(\.element)
    return .refused(ordered)
  }
}
