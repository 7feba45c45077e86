/// A text kept once and named by a number: codes and names in evidence. Its meaning is that of one `SymbolTable`.
public struct Symbol: Hashable, Comparable, Sendable {
  public let index: Int32

  public init(index: Int32) { self.index = index }

  public static func < (left: Symbol, right: Symbol) -> Bool { left.index < right.index }
}

/// Texts and their symbols. Interning costs one dictionary look-up; reading one array access.
public struct SymbolTable: Sendable {
  public private(set) var texts: [String] = []
  private var indices: [String: Int32] = [:]

  public init() {}

  public mutating func intern(_ text: String) -> Symbol {
    if let index = indices[text] { return Symbol(index: index) }
    let index = Int32(texts.count)
    texts.append(text)
    indices[text] = index
    return Symbol(index: index)
  }

  /// The symbol of a text that was interned before.
  public func find(_ text: String) -> Symbol? { indices[text].map { Symbol(index: $0) } }

  public subscript(symbol: Symbol) -> String { texts[Int(symbol.index)] }
}
