/// A run of scoring that begins.
package struct RunBeginRecord: LedgerRecord {
  package static let kind = LeafKind.runBegin

  package var number: Int64
  package var event: Int64
  /// What was asked of it, as recorded.
  package var task: String
  /// What of the inputs was on record when it began.
  package var state: String
  package var authorship: Authorship

  package init(number: Int64, event: Int64, task: String, state: String, authorship: Authorship) {
    self.number = number
    self.event = event
    self.task = task
    self.state = state
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(event)
    form.append(task)
    form.append(state)
    form.append(authorship)
  }
}

/// A run that is complete: its results count from now on. The number is the run's.
package struct RunEndRecord: LedgerRecord {
  package static let kind = LeafKind.runEnd

  package var number: Int64
  package var results: Int64
  package var time: Int64

  package init(number: Int64, results: Int64, time: Int64) {
    self.number = number
    self.results = results
    self.time = time
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(results)
    form.append(time)
  }
}
