/// What reading one cell came to.
enum CellReading<Value> {
  /// Nothing is given.
  case empty
  case value(Value)
  /// Wrong, and reported.
  case faulty

  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  var isFaulty: Bool {
    if case .faulty = self { true } else { false }
  }
}
