/// What a packet of ratings belongs to.
package struct PacketHead: Hashable, Sendable {
  package var number: Int64
  package var event: Int64
  package var person: Int64
  /// The number of the import.
  package var source: Int64
  /// The number of its first rating; the others follow it without a gap.
  package var first: Int64

  package init(number: Int64, event: Int64, person: Int64, source: Int64, first: Int64) {
    self.number = number
    self.event = event
    self.person = person
    self.source = source
    self.first = first
  }
}
