import SeededRandom

extension SeededGenerator {
  /// One of the numbers 0 ..< count.
  ///
  /// By remainder and not by `Int.random(in:)`, whose method the standard library may change.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
