/// A message that is not what the specification says.
package struct ProtocolFault: Error, Hashable, Sendable {
  /// Where in the message: `findings[3][1]`.
  package var place: String
  /// What the specification wants there: "a decimal or a fraction".
  package var expected: String

  package init(_ place: String, expected: String) {
    self.place = place
    self.expected = expected
  }
}

extension ProtocolFault: CustomStringConvertible {
  package var description: String { "\(place): \(expected)" }
}
