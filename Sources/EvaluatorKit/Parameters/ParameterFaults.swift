public import Assessment

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

extension ParameterFault {
  /// A name that is none of those there are, with the close one where there is any.
  public static func unknownName(_ name: String, among names: [String], path: [String]) -> ParameterFault {
    ParameterFault(
      path: path,
      reason: LocalizedText(
        id: "\"\(name)\" tidak dikenal; yang ada: \(names.joined(separator: ", "))",
        en: "\"\(name)\" is unknown; there are: \(names.joined(separator: ", "))"
      ),
      suggestion: CloseMatch.of(name, among: names)
    )
  }
}

/// Every fault of an evaluator's parameters; not empty.
public struct ParameterFaults: Error, Hashable, Sendable {
  public var faults: [ParameterFault]

  public init(_ faults: [ParameterFault]) { self.faults = faults }
}
