/// What is fed with arbitrary bytes: by libFuzzer (`make fuzz`), and with the committed seeds by the tests.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// The YAML reader, the loader, the wording's check and the renderers.
  case definitions
  /// The CSV reader as evidence, employees and participants.
  case files
  /// What a plugin and its host say to each other.
  case messages

  /// What does not hold of these bytes; `nil` when reading them ends as it should, in a value or in faults.
  func broken(by bytes: [UInt8]) -> String? {
    switch self {
    case .definitions: DefinitionTrial(bytes).broken
    case .files: FileTrial(bytes).broken
    case .messages: MessageTrial(bytes).broken
    }
  }
}
