public import Assessment

/// The type and bounds of a parameter.
public indirect enum ParameterType: Hashable, Sendable {
  /// A decimal or fraction from low to high; `nil` = no bound.
  case decimal(low: Ratio?, high: Ratio?)
  case integer(ClosedRange<Int>)
  case choice([String])
  /// Free text: the code of a method, an item.
  case text
  case record([ParameterDescription])
  case list(of: ParameterType)
  /// A map whose keys are among these.
  case map(keys: [String], to: ParameterType)
}

/// A parameter of an evaluator: name, type, default and one sentence.
public struct ParameterDescription: Hashable, Sendable {
  public var name: String
  public var type: ParameterType
  /// As it would stand in YAML (`2/3`, `{count: 1}`); `nil` where leaving it out switches the rule off.
  public var defaultText: String?
  /// Must be given wherever the record it stands in is given.
  public var isRequired: Bool
  public var summary: LocalizedText

  public init(
    name: String,
    type: ParameterType,
    defaultText: String? = nil,
    isRequired: Bool = false,
    summary: LocalizedText
  ) {
    self.name = name
    self.type = type
    self.defaultText = defaultText
    self.isRequired = isRequired
    self.summary = summary
  }
}
