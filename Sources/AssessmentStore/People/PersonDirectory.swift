/// Every number (NIP) and its person, for looking up the rows of a large file. 12 bytes a person.
package struct PersonDirectory: Sendable {
  /// Numbers of 18 digits by their value, ascending, and the person of each.
  private var digits: [UInt64] = []
  private var people: [Int32] = []
  private var others: [String: Int32] = [:]

  /// - Parameter limit: how many there are at most; room that is not used costs no memory.
  package init(limit: Int = 0) {
    digits.reserveCapacity(limit)
    people.reserveCapacity(limit)
  }

  package var count: Int { digits.count + others.count }

  /// Cheap in ascending order of the numbers, in which the database has them.
  package mutating func insert(_ number: String, key: Int32) {
    guard let value = PersonDirectory.value(number.utf8) else {
      others[number] = key
      return
    }
    guard let last = digits.last, last >= value else {
      digits.append(value)
      people.append(key)
      return
    }
    let place = place(of: value)
    if digits[place] == value {
      people[place] = key
    } else {
      digits.insert(value, at: place)
      people.insert(key, at: place)
    }
  }

  /// The person's key, or `nil` for an unknown number.
  package func key(of number: some Collection<UInt8>) -> Int32? {
    guard let value = PersonDirectory.value(number) else { return others[String(decoding: number, as: UTF8.self)] }
    let place = place(of: value)
    return place < digits.count && digits[place] == value ? people[place] : nil
  }

  package func key(of number: String) -> Int32? { key(of: number.utf8) }

  /// Of the first number that is not below.
  private func place(of value: UInt64) -> Int {
    var (low, high) = (0, digits.count)
    while low < high {
      let middle = (low + high) / 2
      if digits[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

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
