/// `id` (the version in force on the event's date) or `id@version`.
public struct DefinitionReference: Hashable, Sendable, CustomStringConvertible {
  public var id: String
  public var version: String?

  public init(id: String, version: String? = nil) {
    self.id = id
    self.version = version
  }

  public init(parsing text: String) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(id: String(parts[0]), version: parts.count == 2 ? String(parts[1]) : nil)
  }

  public var description: String { version.map { "\(id)@\($0)" } ?? id }

  /// Whether it leads to this version of the definition; without a version of its own it leads to each.
  package func means(_ id: String, version: String) -> Bool {
    self.id == id && (self.version ?? version) == version
  }
}
