import GRDB

/// The tables of version 1. Shipped: never edited, only followed by another migration.
///
/// Days are days since 1970, `recorded` seconds since 1970, values millionths, exact figures fractions as text.
enum FirstMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(sql: definitions + people + events + imports + evidence)
    try database.execute(sql: runs + results + resultParts + ledger)
    for guarded in AppendOnlyGuard.first { try database.execute(sql: guarded.triggers) }
  }

  private static let definitions = """
    CREATE TABLE definition (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL, version TEXT NOT NULL,
      digest TEXT NOT NULL UNIQUE, canonical BLOB NOT NULL, original BLOB NOT NULL, source TEXT NOT NULL,
      recorded INTEGER NOT NULL,
      UNIQUE (kind, code, version)
    ) STRICT;
    CREATE TABLE plugin (id INTEGER PRIMARY KEY, code TEXT NOT NULL, version TEXT NOT NULL, digest TEXT) STRICT;
    CREATE UNIQUE INDEX plugin_pin ON plugin (code, version, ifnull(digest, ''));
    """

  /// `personal.field`: 1 number, 2 name, 3 unit, 4 position. Identifying values stand here alone, each with its salt
  /// and the commitment that outlives both. Authors elsewhere are ids of `assessor`, reasons ids of `note`.
  private static let people = """
    CREATE TABLE person (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE personal (
      id INTEGER PRIMARY KEY, person INTEGER NOT NULL, field INTEGER NOT NULL, value TEXT, salt BLOB,
      commitment BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX personal_number ON personal (value) WHERE field = 1;
    CREATE TABLE employee_version (
      id INTEGER PRIMARY KEY, person INTEGER NOT NULL, effective INTEGER NOT NULL, identity TEXT NOT NULL,
      number INTEGER NOT NULL, name INTEGER NOT NULL, unit INTEGER NOT NULL, position INTEGER NOT NULL,
      standard TEXT, status TEXT, import INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX employee_version_person ON employee_version (person, effective);
    """

  private static let events = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT, purpose TEXT NOT NULL, day INTEGER NOT NULL,
      author INTEGER, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE event_pinning (
      id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event, reason INTEGER, author INTEGER,
      recorded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX event_pinning_event ON event_pinning (event);
    CREATE TABLE event_pin (
      id INTEGER PRIMARY KEY, pinning INTEGER NOT NULL REFERENCES event_pinning,
      definition INTEGER NOT NULL REFERENCES definition
    ) STRICT;
    CREATE INDEX event_pin_pinning ON event_pin (pinning);
    CREATE TABLE event_use (
      id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event, used INTEGER NOT NULL REFERENCES event
    ) STRICT;
    CREATE INDEX event_use_event ON event_use (event);
    CREATE TABLE event_close (
      event INTEGER PRIMARY KEY REFERENCES event, reason INTEGER, author INTEGER, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE participant (
      id INTEGER PRIMARY KEY, event INTEGER NOT NULL, person INTEGER NOT NULL, standard TEXT, status TEXT NOT NULL,
      team TEXT, import INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX participant_event ON participant (event, person);
    """

  /// `kind`: employees, participants, evidence (a file), rating (a session of one assessor, sealed as it begins),
  /// correction.
  private static let imports = """
    CREATE TABLE import (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, event INTEGER REFERENCES event, source TEXT NOT NULL, digest TEXT,
      author INTEGER, assessor INTEGER, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX import_event ON import (event, kind);
    CREATE TABLE import_seal (
      import INTEGER PRIMARY KEY REFERENCES import, rows INTEGER NOT NULL, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE import_end (
      import INTEGER PRIMARY KEY REFERENCES import, outcome TEXT NOT NULL, recorded INTEGER NOT NULL
    ) STRICT;
    """

  /// `evidence`: no index and no foreign key; found through `packet`, one row per run of consecutive rows of a person.
  /// `role` and `absent` are the numbers of `EvidenceCode`; `value` is null where `absent` is not.
  private static let evidence = """
    CREATE TABLE symbol (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE assessor (
      id INTEGER PRIMARY KEY, text TEXT UNIQUE, salt BLOB, commitment BLOB NOT NULL
    ) STRICT;
    CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, salt BLOB, commitment BLOB NOT NULL) STRICT;
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY, competency INTEGER, method INTEGER, value INTEGER, day INTEGER, assessor INTEGER,
      indicator INTEGER, role INTEGER, item INTEGER, raters INTEGER, absent INTEGER, valid_until INTEGER, note INTEGER
    );
    CREATE TABLE packet (
      id INTEGER PRIMARY KEY, event INTEGER NOT NULL, person INTEGER NOT NULL, import INTEGER NOT NULL,
      first INTEGER NOT NULL, count INTEGER NOT NULL
    );
    CREATE INDEX packet_event ON packet (event, person);
    CREATE TABLE superseded (
      evidence INTEGER PRIMARY KEY, replacement INTEGER NOT NULL, event INTEGER NOT NULL, person INTEGER NOT NULL,
      reason INTEGER, author INTEGER, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX superseded_event ON superseded (event, person);
    """

  private static let runs = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event, task TEXT NOT NULL, state TEXT NOT NULL,
      author INTEGER, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX run_event ON run (event);
    CREATE TABLE run_seal (
      run INTEGER PRIMARY KEY REFERENCES run, results INTEGER NOT NULL, recorded INTEGER NOT NULL
    ) STRICT;
    """

  private static let results = """
    CREATE TABLE result (
      id INTEGER PRIMARY KEY, run INTEGER NOT NULL, event INTEGER NOT NULL, person INTEGER NOT NULL,
      employee INTEGER NOT NULL, purpose TEXT NOT NULL, as_of INTEGER NOT NULL, valid_until INTEGER, supersedes INTEGER,
      standard INTEGER NOT NULL, rubric INTEGER NOT NULL, inputs TEXT NOT NULL,
      percent TEXT, decimals INTEGER, exact TEXT, formula TEXT, cap TEXT, lowest TEXT, highest TEXT,
      category TEXT, category_title TEXT, category_before TEXT, provisional INTEGER, passes INTEGER
    ) STRICT;
    CREATE INDEX result_event ON result (event, person);
    CREATE INDEX result_run ON result (run);
    """

  /// The id of a part is its result's × 1000 + its position: clustered by result, without another index.
  private static let resultParts = """
    CREATE TABLE result_competency (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, kind TEXT NOT NULL, required INTEGER NOT NULL, figure TEXT,
      attained TEXT, status TEXT NOT NULL, plugin INTEGER NOT NULL, from_event INTEGER NOT NULL, flags INTEGER NOT NULL,
      development_area INTEGER NOT NULL, strength INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE result_group (
      id INTEGER PRIMARY KEY, kinds TEXT NOT NULL, weight INTEGER, percent TEXT NOT NULL
    ) STRICT;
    CREATE TABLE result_gate (id INTEGER PRIMARY KEY, at_most TEXT NOT NULL) STRICT;
    CREATE TABLE result_gate_unmet (id INTEGER PRIMARY KEY, gate INTEGER NOT NULL, code TEXT NOT NULL) STRICT;
    CREATE TABLE result_dictionary (id INTEGER PRIMARY KEY, definition INTEGER NOT NULL) STRICT;
    CREATE TABLE result_out_of_scope (id INTEGER PRIMARY KEY, code TEXT NOT NULL) STRICT;
    """

  /// `leaf`: the Merkle tree over everything recorded (Documentation/ledger.md), leaf i of the tree with the id i + 1.
  /// `kind` and `number` name the record; `node` is the root of the largest complete subtree that ends with an even id.
  /// `checkpoint.seal`: SHA-256 of the statement.
  private static let ledger = """
    CREATE TABLE leaf (
      id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, node BLOB
    ) STRICT;
    CREATE TABLE checkpoint (
      id INTEGER PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL, author TEXT NOT NULL,
      recorded INTEGER NOT NULL, seal BLOB NOT NULL
    ) STRICT;
    """
}
