/// The triggers that keep a recorded table append-only.
///
/// Update and delete are refused, and an insert over what stands: `INSERT OR REPLACE` deletes without asking a delete
/// trigger.
struct AppendOnlyGuard {
  let table: String
  /// True of a stored row that the new one would replace.
  let clash: String

  /// The tables of the first migration. Shipped with it: never edited.
  static let first = [
    AppendOnlyGuard(
      table: "definition",
      clash: "id = NEW.id OR digest = NEW.digest OR (kind, code, version) = (NEW.kind, NEW.code, NEW.version)"
    ),
    AppendOnlyGuard(
      table: "plugin",
      clash: "id = NEW.id OR (code, version, ifnull(digest, '')) = (NEW.code, NEW.version, ifnull(NEW.digest, ''))"
    ),
    AppendOnlyGuard(table: "person", clash: "id = NEW.id OR code = NEW.code"),
    AppendOnlyGuard(table: "personal", clash: "id = NEW.id OR (NEW.field = 1 AND field = 1 AND value = NEW.value)"),
    AppendOnlyGuard(table: "employee_version", key: "id"),
    AppendOnlyGuard(table: "event", clash: "id = NEW.id OR code = NEW.code"),
    AppendOnlyGuard(table: "event_pinning", key: "id"), AppendOnlyGuard(table: "event_pin", key: "id"),
    AppendOnlyGuard(table: "event_use", key: "id"), AppendOnlyGuard(table: "event_close", key: "event"),
    AppendOnlyGuard(table: "participant", key: "id"), AppendOnlyGuard(table: "import", key: "id"),
    AppendOnlyGuard(table: "import_seal", key: "import"), AppendOnlyGuard(table: "import_end", key: "import"),
    AppendOnlyGuard(table: "symbol", clash: "id = NEW.id OR text = NEW.text"),
    AppendOnlyGuard(table: "assessor", clash: "id = NEW.id OR text = NEW.text"),
    AppendOnlyGuard(table: "note", key: "id"), AppendOnlyGuard(table: "evidence", key: "id"),
    AppendOnlyGuard(table: "packet", key: "id"), AppendOnlyGuard(table: "superseded", key: "evidence"),
    AppendOnlyGuard(table: "run", key: "id"), AppendOnlyGuard(table: "run_seal", key: "run"),
    AppendOnlyGuard(table: "result", key: "id"), AppendOnlyGuard(table: "result_competency", key: "id"),
    AppendOnlyGuard(table: "result_group", key: "id"), AppendOnlyGuard(table: "result_gate", key: "id"),
    AppendOnlyGuard(table: "result_gate_unmet", key: "id"), AppendOnlyGuard(table: "result_dictionary", key: "id"),
    AppendOnlyGuard(table: "result_out_of_scope", key: "id"),
    AppendOnlyGuard(table: "leaf", key: "id"), AppendOnlyGuard(table: "checkpoint", key: "id"),
  ]

  /// Those of the second migration. Shipped with it: never edited.
  static let second = [
    AppendOnlyGuard(table: "access", key: "id"),
    AppendOnlyGuard(table: "erasure", clash: "id = NEW.id OR person = NEW.person"),
    AppendOnlyGuard(
      table: "erasure_value",
      clash: "id = NEW.id OR (holder, value) = (NEW.holder, NEW.value)"
    ),
  ]

  init(table: String, clash: String) {
    self.table = table
    self.clash = clash
  }

  init(table: String, key: String) { self.init(table: table, clash: "\(key) = NEW.\(key)") }

  var triggers: String {
    """
    CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    CREATE TRIGGER \(table)_no_replace BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(clash))
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    """
  }
}
