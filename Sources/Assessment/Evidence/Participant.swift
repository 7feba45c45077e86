/// Whether somebody took part in an event.
package enum ParticipationStatus: String, CaseIterable, Hashable, Sendable {
  case invited
  case present
  case absent
  case withdrawn
}

/// A person in an event, for one target job.
package struct Participant: Hashable, Sendable {
  package var nip: String
  /// The target job; `nil` = the person's own.
  package var standard: String?
  package var status: ParticipationStatus
  package var group: String?

  package init(nip: String, standard: String? = nil, status: ParticipationStatus, group: String? = nil) {
    self.nip = nip
    self.standard = standard
    self.status = status
    self.group = group
  }
}
