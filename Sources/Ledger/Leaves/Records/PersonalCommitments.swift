/// What identifies a person, behind commitments.
package struct PersonalCommitments: Hashable, Sendable {
  /// To the NIP, or another number.
  package var number: Commitment
  package var name: Commitment
  package var unit: Commitment
  package var position: Commitment

  package init(number: Commitment, name: Commitment, unit: Commitment, position: Commitment) {
    self.number = number
    self.name = name
    self.unit = unit
    self.position = position
  }
}
