/// The texts of one column and what each came to: every distinct text is checked once.
struct CellMemo<Value> {
  private var texts = ByteInterner()
  private var values: [Value] = []
  /// As many texts are remembered where only the value is asked for.
  private static var limit: Int { 65_536 }

  init() {}

  /// What the text came to; `make` decides it at the first sight, and `nil` is not remembered.
  mutating func value(of cell: CSVCell, make: (CSVCell) -> Value?) -> Value? {
    if let index = texts.find(cell) { return values[index] }
    guard texts.count < CellMemo.limit else { return make(cell) }
    return add(cell, make).map { values[$0] }
  }

  /// The number of the text, from 0 in order of first sight.
  mutating func index(of cell: CSVCell, make: (CSVCell) -> Value?) -> Int? { texts.find(cell) ?? add(cell, make) }

  subscript(index: Int) -> Value { values[index] }

  func text(_ index: Int) -> String { texts.text(index) }

  private mutating func add(_ cell: CSVCell, _ make: (CSVCell) -> Value?) -> Int? {
    guard let value = make(cell) else { return nil }
    values.append(value)
    return texts.intern(cell)
  }
}
