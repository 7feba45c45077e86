/// The exact definition that a result rests on: its digest is `sha256:` and 64 hexadecimal digits of the canonical text.
public struct DefinitionPin: Hashable, Sendable {
  public var kind: DefinitionKind
  public var id: String
  public var version: String
  public var digest: String

  public init(kind: DefinitionKind, id: String, version: String, digest: String) {
    self.kind = kind
    self.id = id
    self.version = version
    self.digest = digest
  }
}
