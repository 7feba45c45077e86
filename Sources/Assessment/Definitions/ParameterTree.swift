/// The parameters of an evaluator as the rubric gives them: text that the evaluator's own description gives a type.
public indirect enum ParameterTree: Hashable, Sendable {
  case scalar(String)
  case list([ParameterTree])
  case map([ParameterEntry])

  public static let none = ParameterTree.map([])

  /// The value under a key of a map.
  public subscript(key: String) -> ParameterTree? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

/// One key of a map of parameters, in the order of the document.
public struct ParameterEntry: Hashable, Sendable {
  public var key: String
  public var value: ParameterTree

  public init(key: String, value: ParameterTree) {
    self.key = key
    self.value = value
  }
}
