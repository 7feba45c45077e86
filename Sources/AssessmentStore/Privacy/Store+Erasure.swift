import Assessment
import GRDB

/// An erasure as it is recorded.
package struct ErasureSummary: Hashable, Sendable {
  /// By which the person is called from now on.
  package var number: Int64
  /// The random id that results keep.
  package var person: String
  /// Values whose text and salt are gone.
  package var values: Int
}

extension Store {
  /// Deletes what identifies a person, for good: number, names, units, positions, notes on their ratings and reasons of
  /// corrections to them, and their own name as a rater of themselves. Commitments, ratings and results stay.
  ///
  /// Free pages and the log are rewritten, so that the texts are nowhere in the file: cost as of copying the file.
  /// Throws `alreadyErased`, `identifyingReason`; `unfinishedErasure` where all is recorded and only rewriting the file
  /// failed (see `rewriteFile`).
  package func erase(person: Int32, reason: String, by author: String) throws(StoreError) -> ErasureSummary {
    try forgetFreedPages()
    let summary = try write { database in
      let values = try PersonalValues(of: person, in: database)
      guard try erasure(of: person, in: database) == nil else { throw StoreError.alreadyErased }
      guard !values.texts.contains(where: { reason.lowercased().contains($0.lowercased()) }) else {
        throw StoreError.identifyingReason
      }
      let key = try Attribution(author: author).authorKey(in: database)
      try database.execute(
        sql: "INSERT INTO erasure (person, reason, author, recorded) VALUES (?, ?, ?, ?)",
        arguments: [person, reason, key, clock()]
      )
      let number = database.lastInsertedRowID
      for (holder, ids) in values.places { try erase(ids, in: holder, number, database) }
      let code = try String.fetchOne(database, sql: "SELECT code FROM person WHERE id = ?", arguments: [person])
      return ErasureSummary(
        number: number,
        person: code ?? "",
        values: values.places.reduce(0) { $0 + $1.ids.count }
      )
    }
    do throws(StoreError) { try rewriteFile(by: author) } catch { throw StoreError(unfinishedErasure: error) }
    return summary
  }

  /// Rewrites the whole file and empties the log, so that nothing erased is left in freed pages; then records that of
  /// the erasures that waited for it.
  package func rewriteFile(by author: String) throws(StoreError) {
    let waiting = try unfinishedErasures()
    try forgetFreedPages()
    try alone { queue in
      try queue.vacuum()
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
    try write { database in
      for person in waiting { try recordAccess(.rewrite, event: nil, person: person, by: author, in: database) }
    }
  }

  /// The persons who are erased while the file was not rewritten since: a process that was ended in between. Leftovers
  /// of the file, and its copies, may still hold their texts.
  package func unfinishedErasures() throws(StoreError) -> [Int32] {
    try read { database in
      try Int32.fetchAll(
        database,
        sql: """
          SELECT person FROM erasure WHERE NOT EXISTS (
            SELECT 1 FROM access WHERE access.person = erasure.person AND access.action = ?
          ) ORDER BY id
          """,
        arguments: [AccessAction.rewrite.rawValue]
      )
    }
  }

  private func forgetFreedPages() throws(StoreError) {
    try alone { queue in
      try queue.writeWithoutTransaction { _ = try Int.fetchOne($0, sql: "PRAGMA secure_delete = ON") }
    }
  }

  private func erase(_ ids: [Int64], in holder: ErasureHolder, _ erasure: Int64, _ database: Database) throws {
    let names = try database.cachedStatement(
      sql: "INSERT INTO erasure_value (erasure, holder, value) VALUES (?, ?, ?)"
    )
    let deletion = try database.cachedStatement(
      sql: "UPDATE \(holder.table) SET \(holder.column) = NULL, salt = NULL WHERE id = ?"
    )
    for id in ids {
      try names.execute(arguments: [erasure, holder.rawValue, id])
      try deletion.execute(arguments: [id])
    }
  }

  func erasure(of person: Int32, in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT id FROM erasure WHERE person = ?")
    return try Int64.fetchOne(statement, arguments: [person])
  }
}

extension StoreError.Code {
  package static let alreadyErased = Self("person-already-erased")
  package static let identifyingReason = Self("erasure-reason-identifies")
  package static let unfinishedErasure = Self("erasure-unfinished")
}

extension StoreError {
  fileprivate static let alreadyErased = StoreError(
    .alreadyErased,
    LocalizedText(
      id: "Data pribadi pegawai ini sudah dihapus.",
      en: "This person's identifying data were erased already."
    )
  )

  fileprivate static let identifyingReason = StoreError(
    .identifyingReason,
    LocalizedText(
      id: "Alasan memuat data yang akan dihapus; alasan tetap terbaca selamanya.",
      en: "The reason holds data that are to be erased; a reason stays readable for ever."
    )
  )

  fileprivate init(unfinishedErasure cause: StoreError) {
    self.init(
      .unfinishedErasure,
      LocalizedText(
        id: "Penghapusan tercatat, tetapi berkas belum ditulis ulang: \(cause.message.id)",
        en: "The erasure is recorded, but the file was not rewritten: \(cause.message.en)"
      ),
      cause: cause
    )
  }
}
