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
  /// As it would stand in YAML; `nil` where leaving it out switches the rule off.
  public var defaultText: String?
  public var summary: LocalizedText

  public init(name: String, type: ParameterType, defaultText: String? = nil, summary: LocalizedText) {
    self.name = name
    self.type = type
    self.defaultText = defaultText
    self.summary = summary
  }
}

/// What is wrong with one parameter, and where in the tree.
public struct ParameterFault: Hashable, Sendable {
  /// Keys and list places from the parameters' root: `["min_assessors", "count"]`.
  public var path: [String]
  public var reason: LocalizedText
  /// A close name, where one was probably meant.
  public var suggestion: String?

  public init(path: [String], reason: LocalizedText, suggestion: String? = nil) {
    self.path = path
    self.reason = reason
    self.suggestion = suggestion
  }
}

/// Every fault of an evaluator's parameters; not empty.
public struct ParameterFaults: Error, Hashable, Sendable {
  public var faults: [ParameterFault]

  public init(_ faults: [ParameterFault]) { self.faults = faults }
}
