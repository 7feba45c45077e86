/// Whom a number (NIP) belongs to: asked once for each run of rows of one person.
package struct PersonLookup: Sendable, ExpressibleByDictionaryLiteral {
  let find: @Sendable (UnsafeBufferPointer<UInt8>) -> Int32?

  /// - Parameter find: the person's key; the bytes are valid during the call alone.
  package init(_ find: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Int32?) { self.find = find }

  package init(_ people: [String: Int32]) { self.init { people[String(decoding: $0, as: UTF8.self)] } }

  package init(dictionaryLiteral elements: (String, Int32)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}
