package import Assessment
import GRDB

extension Store {
  /// Records an event and pins its definitions, which must be kept already (see `save`). The rubric is pinned too.
  ///
  /// Throws `eventExists`, `unknownDefinition`, `unknownEvent` (of `uses`).
  package func create(
    _ event: AssessmentEvent,
    pins: [DefinitionPin],
    by attribution: Attribution = Attribution()
  ) throws(StoreError) {
    try write { database in
      guard try eventKey(event.id, in: database) == nil else { throw StoreError(eventExists: event.id) }
      try database.execute(
        sql: "INSERT INTO event (code, title, purpose, day, author, recorded) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          event.id, event.title, event.purpose, event.date.daysSince1970, try attribution.authorKey(in: database),
          clock(),
        ]
      )
      let key = database.lastInsertedRowID
      for used in event.uses {
        let usedKey = try requiredEventKey(used, in: database)
        try database.execute(sql: "INSERT INTO event_use (event, used) VALUES (?, ?)", arguments: [key, usedKey])
      }
      try pin(pins.contains(event.rubric) ? pins : [event.rubric] + pins, to: key, by: attribution, in: database)
    }
  }

  /// Pins anew: what is given takes the place of all that was pinned. The earlier pins stay on record.
  package func pinAgain(
    event: String,
    pins: [DefinitionPin],
    by attribution: Attribution
  ) throws(StoreError) {
    try write { database in
      try pin(pins, to: try requiredEventKey(event, in: database), by: attribution, in: database)
    }
  }

  /// From now on the event takes no new evidence. Closing twice is harmless.
  package func close(event: String, by attribution: Attribution = Attribution()) throws(StoreError) {
    try write { database in
      let key = try requiredEventKey(event, in: database)
      guard try !isClosed(key, in: database) else { return }
      try database.execute(
        sql: "INSERT INTO event_close (event, reason, author, recorded) VALUES (?, ?, ?, ?)",
        arguments: [
          key, try attribution.reasonKey(in: database), try attribution.authorKey(in: database), clock(),
        ]
      )
      cover(.eventClose, key)
    }
  }

  package func event(_ id: String) throws(StoreError) -> EventRecord? {
    try read { database in
      try Row.fetchOne(database, sql: eventQuery + " WHERE event.code = ?", arguments: [id])
        .map { try record($0, in: database) }
    }
  }

  /// All events, by date and id.
  package func events() throws(StoreError) -> [EventRecord] {
    try read { database in
      try Row.fetchAll(database, sql: eventQuery + " ORDER BY event.day, event.code").map {
        try record($0, in: database)
      }
    }
  }

  // MARK: Inside

  func eventKey(_ id: String, in database: Database) throws -> Int64? {
    try Int64.fetchOne(database, sql: "SELECT id FROM event WHERE code = ?", arguments: [id])
  }

  func requiredEventKey(_ id: String, in database: Database) throws -> Int64 {
    guard let key = try eventKey(id, in: database) else { throw StoreError(unknownEvent: id) }
    return key
  }

  func isClosed(_ event: Int64, in database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT 1 FROM event_close WHERE event = ?", arguments: [event]) ?? false
  }

  private func pin(
    _ pins: [DefinitionPin],
    to event: Int64,
    by attribution: Attribution,
    in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO event_pinning (event, reason, author, recorded) VALUES (?, ?, ?, ?)",
      arguments: [
        event, try attribution.reasonKey(in: database), try attribution.authorKey(in: database), clock(),
      ]
    )
    let pinning = database.lastInsertedRowID
    for pin in pins {
      let definition = try definitionKey(pin, in: database)
      try database.execute(
        sql: "INSERT INTO event_pin (pinning, definition) VALUES (?, ?)",
        arguments: [pinning, definition]
      )
    }
  }

  private var eventQuery: String {
    """
    SELECT event.id, event.code, event.title, event.purpose, event.day, event.recorded, event_close.recorded
    FROM event LEFT JOIN event_close ON event_close.event = event.id
    """
  }

  private func record(_ row: Row, in database: Database) throws -> EventRecord {
    let key: Int64 = row[0]
    let pins = try Row.fetchAll(
      database,
      sql: """
        SELECT kind, code, version, digest FROM event_pin JOIN definition ON definition.id = definition
        WHERE pinning = (SELECT max(id) FROM event_pinning WHERE event = ?) ORDER BY event_pin.id
        """,
      arguments: [key]
    ).map(DefinitionPin.init(row:))
    guard let rubric = pins.first(where: { $0.kind == .rubric }) else { throw StoreError(unknownValue: "rubric") }
    let uses = try String.fetchAll(
      database,
      sql: "SELECT code FROM event_use JOIN event ON event.id = used WHERE event = ? ORDER BY event_use.id",
      arguments: [key]
    )
    let closed: Int64? = row[6]
    let event = AssessmentEvent(
      id: row[1],
      title: row[2],
      rubric: rubric,
      purpose: row[3],
      date: row.day(4),
      uses: uses,
      isClosed: closed != nil
    )
    return EventRecord(event: event, pins: pins, recorded: row[5], closed: closed)
  }
}

extension StoreError {
  init(unknownEvent id: String) {
    self.init(
      .unknownEvent,
      LocalizedText(id: "Kegiatan \"\(id)\" tidak ada.", en: "There is no event \"\(id)\".")
    )
  }

  init(eventExists id: String) {
    self.init(
      .eventExists,
      LocalizedText(id: "Kegiatan \"\(id)\" sudah ada.", en: "The event \"\(id)\" exists already.")
    )
  }

  init(eventClosed id: String) {
    self.init(
      .eventClosed,
      LocalizedText(
        id: "Kegiatan \"\(id)\" sudah ditutup; bukti baru tidak diterima.",
        en: "The event \"\(id)\" is closed; it takes no new evidence."
      )
    )
  }
}
