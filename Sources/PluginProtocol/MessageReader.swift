package import JSONText

/// A part of a message and where it stands, read by type; whatever has another type is a fault with its place.
package struct MessageReader {
  package let value: JSONValue
  package let place: String

  package init(_ value: JSONValue, at place: String) {
    self.value = value
    self.place = place
  }

  /// Reads the line of a message as a tree.
  package init(line: some Collection<UInt8>) throws(ProtocolFault) {
    do {
      self.init(try JSONParser.parse(Array(line)), at: "message")
    } catch {
      throw ProtocolFault("message", expected: "one JSON object in a line (\(error.reason.rawValue))")
    }
    guard value.object != nil else { throw ProtocolFault("message", expected: "one JSON object in a line") }
  }

  /// The member of that name; absent and null are faults.
  package func member(_ name: String) throws(ProtocolFault) -> MessageReader {
    guard let found = optional(name) else { throw ProtocolFault("\(place).\(name)", expected: "a value") }
    return found
  }

  /// The member of that name, or `nil` where it is absent or null.
  package func optional(_ name: String) -> MessageReader? {
    guard let found = value[name], found != .null else { return nil }
    return MessageReader(found, at: "\(place).\(name)")
  }

  package func text(_ name: String) throws(ProtocolFault) -> String { try member(name).text() }

  package func text() throws(ProtocolFault) -> String {
    guard let text = value.string else { throw ProtocolFault(place, expected: "a string") }
    return text
  }

  package func flag() throws(ProtocolFault) -> Bool {
    guard let flag = value.bool else { throw ProtocolFault(place, expected: "true or false") }
    return flag
  }

  package func integer(_ name: String, in range: ClosedRange<Int>) throws(ProtocolFault) -> Int {
    try member(name).integer(in: range)
  }

  package func integer(in range: ClosedRange<Int>) throws(ProtocolFault) -> Int {
    guard let number = value.number?.integer, range.contains(number) else {
      throw ProtocolFault(place, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  package func list<Element>(
    _ name: String,
    _ read: (MessageReader) throws(ProtocolFault) -> Element
  ) throws(ProtocolFault) -> [Element] {
    try member(name).list(read)
  }

  package func list<Element>(
    _ read: (MessageReader) throws(ProtocolFault) -> Element
  ) throws(ProtocolFault) -> [Element] {
    guard let values = value.array else { throw ProtocolFault(place, expected: "an array") }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      elements.append(try read(MessageReader(value, at: "\(place)[\(index)]")))
    }
    return elements
  }

  /// A text that is one of an enumeration's raw values.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type
  ) throws(ProtocolFault) -> Choice {
    guard let choice = Choice(rawValue: try text()) else {
      throw ProtocolFault(place, expected: "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }
}
