/// Every number (NIP) and its person, for looking up the rows of a large file. Some 20 bytes a person.
package struct PersonDirectory: Sendable {
  /// Numbers of 18 digits, by their value.
  private var digits: [UInt64: Int32] = [:]
  private var others: [String: Int32] = [:]

  package init() {}

  package var count: Int { digits.count + others.count }

  package mutating func insert(_ number: String, key: Int32) {
    if let value = PersonDirectory.value(number.utf8) { digits[value] = key } else { others[number] = key }
  }

  /// The person's key, or `nil` for an unknown number.
  package func key(of number: some Collection<UInt8>) -> Int32? {
    if let value = PersonDirectory.value(number) { return digits[value] }
    return others[String(decoding: number, as: UTF8.self)]
  }

  package func key(of number: String) -> Int32? { key(of: number.utf8) }

  private static func value(_ bytes: some Collection<UInt8>) -> UInt64? {
    guard bytes.count == 18 else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + UInt64(byte - 48)
    }
    return value
  }
}
