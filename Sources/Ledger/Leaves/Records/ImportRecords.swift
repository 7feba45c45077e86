/// A file or a session of ratings that begins to be recorded.
package struct ImportBeginRecord: LedgerRecord {
  package static let kind = LeafKind.importBegin

  package var number: Int64
  /// employees, participants, evidence, rating or correction.
  package var content: String
  package var event: Int64?
  /// The file's name.
  package var source: String
  /// Of the file.
  package var digest: String?
  /// Of a session.
  package var assessor: Int64?
  package var authorship: Authorship

  package init(
    number: Int64,
    content: String,
    event: Int64?,
    source: String,
    digest: String?,
    assessor: Int64?,
    authorship: Authorship
  ) {
    self.number = number
    self.content = content
    self.event = event
    self.source = source
    self.digest = digest
    self.assessor = assessor
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(content)
    form.append(event)
    form.append(source)
    form.append(digest)
    form.append(assessor)
    form.append(authorship)
  }
}

/// How an import ended: the commit point of what it brought. The number is the import's.
package struct ImportEndRecord: LedgerRecord {
  package static let kind = LeafKind.importEnd

  package var number: Int64
  /// `sealed`, or why not: `abandoned`, …
  package var outcome: String
  /// Of a sealed one.
  package var rows: Int64?
  package var time: Int64

  package init(number: Int64, outcome: String, rows: Int64?, time: Int64) {
    self.number = number
    self.outcome = outcome
    self.rows = rows
    self.time = time
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(outcome)
    form.append(rows)
    form.append(time)
  }
}
