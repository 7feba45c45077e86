/// Takes the diagnostics of one run: many readers report to the same collector and carry on.
package final class DiagnosticCollector {
  private var kept: [Diagnostic] = []
  private var known: Set<Diagnostic> = []
  private let limit: Int
  /// All that were reported, also those beyond the limit.
  package private(set) var errorCount = 0
  package private(set) var warningCount = 0

  /// - Parameter limit: how many are kept; the rest are only counted.
  package init(limit: Int = .max) {
    self.limit = limit
  }

  /// Takes a diagnostic; the very same one again is not counted.
  package func report(_ diagnostic: Diagnostic) {
    if known.contains(diagnostic) { return }
    switch diagnostic.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    }
    guard kept.count < limit else { return }
    kept.append(diagnostic)
    known.insert(diagnostic)
  }

  package var hasErrors: Bool { errorCount > 0 }

  /// Those kept, in the order of file and place; equal places in the order reported.
  package var diagnostics: [Diagnostic] {
    kept.enumerated().sorted { left, right in
      switch (left.element.span, right.element.span) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
