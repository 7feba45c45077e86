/// An event as it was created. What it pins is a record of its own, since it may be pinned again.
package struct EventCreationRecord: LedgerRecord {
  package static let kind = LeafKind.event

  package var number: Int64
  package var code: String
  package var title: String?
  package var purpose: String
  /// Days since 1970.
  package var day: Int64
  /// Numbers of earlier events whose evidence counts where this one has none, in their order.
  package var uses: [Int64]
  package var authorship: Authorship

  package init(
    number: Int64,
    code: String,
    title: String?,
    purpose: String,
    day: Int64,
    uses: [Int64],
    authorship: Authorship
  ) {
    self.number = number
    self.code = code
    self.title = title
    self.purpose = purpose
    self.day = day
    self.uses = uses
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(code)
    form.append(title)
    form.append(purpose)
    form.append(day)
    form.append(list: uses) { $0.append($1) }
    form.append(authorship)
  }
}

/// The definitions that an event scores by, from now on.
package struct EventPinningRecord: LedgerRecord {
  package static let kind = LeafKind.eventPinning

  package var number: Int64
  package var event: Int64
  /// Numbers of definitions, in their order.
  package var definitions: [Int64]
  package var reason: Commitment?
  package var authorship: Authorship

  package init(number: Int64, event: Int64, definitions: [Int64], reason: Commitment?, authorship: Authorship) {
    self.number = number
    self.event = event
    self.definitions = definitions
    self.reason = reason
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(event)
    form.append(list: definitions) { $0.append($1) }
    form.append(reason)
    form.append(authorship)
  }
}

/// The end of new evidence for an event. The number is the event's.
package struct EventClosingRecord: LedgerRecord {
  package static let kind = LeafKind.eventClosing

  package var number: Int64
  package var reason: Commitment?
  package var authorship: Authorship

  package init(number: Int64, reason: Commitment?, authorship: Authorship) {
    self.number = number
    self.reason = reason
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(reason)
    form.append(authorship)
  }
}
