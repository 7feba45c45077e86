public import Assessment

/// A parameter's value after its description gave it a type.
public indirect enum ParameterValue: Hashable, Sendable {
  case decimal(Ratio)
  case integer(Int)
  case choice(String)
  case text(String)
  case record(ParameterValues)
  case list([ParameterValue])
  /// In the order of the document.
  case map([NamedParameterValue])
}

/// A value under its name.
public struct NamedParameterValue: Hashable, Sendable {
  public var name: String
  public var value: ParameterValue

  public init(name: String, value: ParameterValue) {
    self.name = name
    self.value = value
  }
}

/// The parameters of an evaluator, typed, within their bounds, with every default filled in.
///
/// Made by `init(decoding:by:)` alone. The accessors by name are for parameters that are required or have a default:
/// asking for another one is a defect of the evaluator and traps. Where a parameter may be absent, ask by subscript.
public struct ParameterValues: Hashable, Sendable {
  /// In the order of the descriptions.
  public let entries: [NamedParameterValue]

  /// The value, or `nil` where the parameter was left out and has no default.
  public subscript(name: String) -> ParameterValue? { entries.first { $0.name == name }?.value }

  public func decimal(_ name: String) -> Ratio { known(name, self[name]?.decimal) }
  public func integer(_ name: String) -> Int { known(name, self[name]?.integer) }
  public func text(_ name: String) -> String { known(name, self[name]?.text) }
  public func record(_ name: String) -> ParameterValues { known(name, self[name]?.record) }
  public func list(_ name: String) -> [ParameterValue] { known(name, self[name]?.list) }
  public func map(_ name: String) -> [NamedParameterValue] { known(name, self[name]?.map) }

  /// A choice as the enumeration whose raw values the description lists.
  public func choice<Choice: RawRepresentable>(_ name: String, as type: Choice.Type = Choice.self) -> Choice
  where Choice.RawValue == String {
    known(name, self[name]?.text.flatMap(Choice.init(rawValue:)))
  }

  private func known<Value>(_ name: String, _ value: Value?) -> Value {
    guard let value else { preconditionFailure("the parameter \(name) is not described with this type and a default") }
    return value
  }
}

extension ParameterValue {
  public var decimal: Ratio? { if case .decimal(let value) = self { value } else { nil } }
  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  public var record: ParameterValues? { if case .record(let value) = self { value } else { nil } }
  public var list: [ParameterValue]? { if case .list(let value) = self { value } else { nil } }
  public var map: [NamedParameterValue]? { if case .map(let value) = self { value } else { nil } }

  /// Of a text or a choice.
  public var text: String? {
    switch self {
    case .text(let value), .choice(let value): value
    default: nil
    }
  }
}
