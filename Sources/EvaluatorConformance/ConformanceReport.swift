public import Assessment

/// What came of the checks of one evaluator.
public struct ConformanceReport: Hashable, Sendable {
  /// One check and what contradicts it.
  public struct Entry: Hashable, Sendable {
    public let check: ConformanceCheck
    /// Empty: passed, unless it was skipped.
    public let faults: [LocalizedText]
    /// Why it was not made.
    public let skipped: LocalizedText?
  }

  /// `vendor/name` and the version of the evaluator.
  public let id: String
  public let version: String
  /// In the order of `ConformanceCheck`.
  public let entries: [Entry]

  public var isPassed: Bool { entries.allSatisfy(\.faults.isEmpty) }

  /// The checks that something contradicts.
  public var failedChecks: [ConformanceCheck] { entries.filter { !$0.faults.isEmpty }.map(\.check) }
}

/// Takes what contradicts a check; ten faults of one check are enough.
struct FaultList {
  private(set) var faults: [LocalizedText] = []
  private(set) var skipped: LocalizedText?

  mutating func add(_ id: String, _ en: String) {
    if faults.count < 10 { faults.append(LocalizedText(id: id, en: en)) }
  }

  mutating func skip(_ id: String, _ en: String) { skipped = LocalizedText(id: id, en: en) }
}
