import GRDB

/// The tables of version 2: who took personal data out, and whose personal data were erased.
/// Shipped: never edited, only followed by another migration.
enum SecondMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(sql: tables)
    for guarded in AppendOnlyGuard.second { try database.execute(sql: guarded.triggers) }
    try database.execute(sql: erasable)
  }

  /// `erasure_value.holder`: 1 personal, 2 note, 3 assessor; `value` the id of the row there.
  private static let tables = """
    CREATE TABLE access (
      id INTEGER PRIMARY KEY, action TEXT NOT NULL, event INTEGER, person INTEGER, author INTEGER,
      recorded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX access_person ON access (person);
    CREATE INDEX access_event ON access (event);
    CREATE TABLE erasure (
      id INTEGER PRIMARY KEY, person INTEGER NOT NULL UNIQUE, reason TEXT NOT NULL, author INTEGER,
      recorded INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE erasure_value (
      id INTEGER PRIMARY KEY, erasure INTEGER NOT NULL REFERENCES erasure, holder INTEGER NOT NULL,
      value INTEGER NOT NULL, UNIQUE (holder, value)
    ) STRICT;
    CREATE INDEX erasure_value_erasure ON erasure_value (erasure);
    """

  /// The one update that is allowed: value and salt go, nothing else changes, and an erasure names the row.
  private static let erasable = """
    DROP TRIGGER personal_no_update;
    CREATE TRIGGER personal_no_update BEFORE UPDATE ON personal
    WHEN NOT (
      NEW.value IS NULL AND NEW.salt IS NULL AND OLD.value IS NOT NULL
      AND (NEW.id, NEW.person, NEW.field, NEW.commitment) IS (OLD.id, OLD.person, OLD.field, OLD.commitment)
      AND EXISTS (SELECT 1 FROM erasure_value WHERE holder = 1 AND value = OLD.id)
    )
    BEGIN SELECT RAISE(ABORT, 'personal is append-only'); END;
    DROP TRIGGER note_no_update;
    CREATE TRIGGER note_no_update BEFORE UPDATE ON note
    WHEN NOT (
      NEW.text IS NULL AND NEW.salt IS NULL AND OLD.text IS NOT NULL
      AND (NEW.id, NEW.commitment) IS (OLD.id, OLD.commitment)
      AND EXISTS (SELECT 1 FROM erasure_value WHERE holder = 2 AND value = OLD.id)
    )
    BEGIN SELECT RAISE(ABORT, 'note is append-only'); END;
    DROP TRIGGER assessor_no_update;
    CREATE TRIGGER assessor_no_update BEFORE UPDATE ON assessor
    WHEN NOT (
      NEW.text IS NULL AND NEW.salt IS NULL AND OLD.text IS NOT NULL
      AND (NEW.id, NEW.commitment) IS (OLD.id, OLD.commitment)
      AND EXISTS (SELECT 1 FROM erasure_value WHERE holder = 3 AND value = OLD.id)
    )
    BEGIN SELECT RAISE(ABORT, 'assessor is append-only'); END;
    """
}
