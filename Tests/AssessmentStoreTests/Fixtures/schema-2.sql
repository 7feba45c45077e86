CREATE INDEX access_event ON access (event);

CREATE INDEX access_person ON access (person);

CREATE INDEX employee_version_person ON employee_version (person, effective);

CREATE INDEX erasure_value_erasure ON erasure_value (erasure);

CREATE INDEX event_pin_pinning ON event_pin (pinning);

CREATE INDEX event_pinning_event ON event_pinning (event);

CREATE INDEX event_use_event ON event_use (event);

CREATE INDEX import_event ON import (event, kind);

CREATE INDEX packet_event ON packet (event, person);

CREATE INDEX participant_event ON participant (event, person);

CREATE UNIQUE INDEX personal_number ON personal (value) WHERE field = 1;

CREATE UNIQUE INDEX plugin_pin ON plugin (code, version, ifnull(digest, ''));

CREATE INDEX result_event ON result (event, person);

CREATE INDEX result_run ON result (run);

CREATE INDEX run_event ON run (event);

CREATE INDEX superseded_event ON superseded (event, person);

CREATE TABLE access (
  id INTEGER PRIMARY KEY, action TEXT NOT NULL, event INTEGER, person INTEGER, author INTEGER,
  recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE assessor (
  id INTEGER PRIMARY KEY, text TEXT UNIQUE, salt BLOB, commitment BLOB NOT NULL
) STRICT;

CREATE TABLE checkpoint (
  id INTEGER PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL, author TEXT NOT NULL,
  recorded INTEGER NOT NULL, seal BLOB NOT NULL
) STRICT;

CREATE TABLE definition (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL, version TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE, canonical BLOB NOT NULL, original BLOB NOT NULL, source TEXT NOT NULL,
  recorded INTEGER NOT NULL,
  UNIQUE (kind, code, version)
) STRICT;

CREATE TABLE employee_version (
  id INTEGER PRIMARY KEY, person INTEGER NOT NULL, effective INTEGER NOT NULL, identity TEXT NOT NULL,
  number INTEGER NOT NULL, name INTEGER NOT NULL, unit INTEGER NOT NULL, position INTEGER NOT NULL,
  standard TEXT, status TEXT, import INTEGER NOT NULL
) STRICT;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY, person INTEGER NOT NULL UNIQUE, reason TEXT NOT NULL, author INTEGER,
  recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE erasure_value (
  id INTEGER PRIMARY KEY, erasure INTEGER NOT NULL REFERENCES erasure, holder INTEGER NOT NULL,
  value INTEGER NOT NULL, UNIQUE (holder, value)
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT, purpose TEXT NOT NULL, day INTEGER NOT NULL,
  author INTEGER, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE event_close (
  event INTEGER PRIMARY KEY REFERENCES event, reason INTEGER, author INTEGER, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE event_pin (
  id INTEGER PRIMARY KEY, pinning INTEGER NOT NULL REFERENCES event_pinning,
  definition INTEGER NOT NULL REFERENCES definition
) STRICT;

CREATE TABLE event_pinning (
  id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event, reason INTEGER, author INTEGER,
  recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE event_use (
  id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event, used INTEGER NOT NULL REFERENCES event
) STRICT;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, competency INTEGER, method INTEGER, value INTEGER, day INTEGER, assessor INTEGER,
  indicator INTEGER, role INTEGER, item INTEGER, raters INTEGER, absent INTEGER, valid_until INTEGER, note INTEGER
);

CREATE TABLE import (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, event INTEGER REFERENCES event, source TEXT NOT NULL, digest TEXT,
  author INTEGER, assessor INTEGER, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE import_end (
  import INTEGER PRIMARY KEY REFERENCES import, outcome TEXT NOT NULL, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE import_seal (
  import INTEGER PRIMARY KEY REFERENCES import, rows INTEGER NOT NULL, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE leaf (
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, node BLOB
) STRICT;

CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, salt BLOB, commitment BLOB NOT NULL) STRICT;

CREATE TABLE packet (
  id INTEGER PRIMARY KEY, event INTEGER NOT NULL, person INTEGER NOT NULL, import INTEGER NOT NULL,
  first INTEGER NOT NULL, count INTEGER NOT NULL
);

CREATE TABLE participant (
  id INTEGER PRIMARY KEY, event INTEGER NOT NULL, person INTEGER NOT NULL, standard TEXT, status TEXT NOT NULL,
  team TEXT, import INTEGER NOT NULL
) STRICT;

CREATE TABLE person (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE personal (
  id INTEGER PRIMARY KEY, person INTEGER NOT NULL, field INTEGER NOT NULL, value TEXT, salt BLOB,
  commitment BLOB NOT NULL
) STRICT;

CREATE TABLE plugin (id INTEGER PRIMARY KEY, code TEXT NOT NULL, version TEXT NOT NULL, digest TEXT) STRICT;

CREATE TABLE result (
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL, event INTEGER NOT NULL, person INTEGER NOT NULL,
  employee INTEGER NOT NULL, purpose TEXT NOT NULL, as_of INTEGER NOT NULL, valid_until INTEGER, supersedes INTEGER,
  standard INTEGER NOT NULL, rubric INTEGER NOT NULL, inputs TEXT NOT NULL,
  percent TEXT, decimals INTEGER, exact TEXT, formula TEXT, cap TEXT, lowest TEXT, highest TEXT,
  category TEXT, category_title TEXT, category_before TEXT, provisional INTEGER, passes INTEGER
) STRICT;

CREATE TABLE result_competency (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, kind TEXT NOT NULL, required INTEGER NOT NULL, figure TEXT,
  attained TEXT, status TEXT NOT NULL, plugin INTEGER NOT NULL, from_event INTEGER NOT NULL, flags INTEGER NOT NULL,
  development_area INTEGER NOT NULL, strength INTEGER NOT NULL
) STRICT;

CREATE TABLE result_dictionary (id INTEGER PRIMARY KEY, definition INTEGER NOT NULL) STRICT;

CREATE TABLE result_gate (id INTEGER PRIMARY KEY, at_most TEXT NOT NULL) STRICT;

CREATE TABLE result_gate_unmet (id INTEGER PRIMARY KEY, gate INTEGER NOT NULL, code TEXT NOT NULL) STRICT;

CREATE TABLE result_group (
  id INTEGER PRIMARY KEY, kinds TEXT NOT NULL, weight INTEGER, percent TEXT NOT NULL
) STRICT;

CREATE TABLE result_out_of_scope (id INTEGER PRIMARY KEY, code TEXT NOT NULL) STRICT;

CREATE TABLE run (
  id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event, task TEXT NOT NULL, state TEXT NOT NULL,
  author INTEGER, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE run_seal (
  run INTEGER PRIMARY KEY REFERENCES run, results INTEGER NOT NULL, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE superseded (
  evidence INTEGER PRIMARY KEY, replacement INTEGER NOT NULL, event INTEGER NOT NULL, person INTEGER NOT NULL,
  reason INTEGER, author INTEGER, recorded INTEGER NOT NULL
) STRICT;

CREATE TABLE symbol (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

CREATE TRIGGER access_no_delete BEFORE DELETE ON access
BEGIN SELECT RAISE(ABORT, 'access is append-only'); END;

CREATE TRIGGER access_no_replace BEFORE INSERT ON access
WHEN EXISTS (SELECT 1 FROM access WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'access is append-only'); END;

CREATE TRIGGER access_no_update BEFORE UPDATE ON access
BEGIN SELECT RAISE(ABORT, 'access is append-only'); END;

CREATE TRIGGER assessor_no_delete BEFORE DELETE ON assessor
BEGIN SELECT RAISE(ABORT, 'assessor is append-only'); END;

CREATE TRIGGER assessor_no_replace BEFORE INSERT ON assessor
WHEN EXISTS (SELECT 1 FROM assessor WHERE id = NEW.id OR text = NEW.text)
BEGIN SELECT RAISE(ABORT, 'assessor is append-only'); END;

CREATE TRIGGER assessor_no_update BEFORE UPDATE ON assessor
WHEN NOT (
  NEW.text IS NULL AND NEW.salt IS NULL AND OLD.text IS NOT NULL
  AND (NEW.id, NEW.commitment) IS (OLD.id, OLD.commitment)
  AND EXISTS (SELECT 1 FROM erasure_value WHERE holder = 3 AND value = OLD.id)
)
BEGIN SELECT RAISE(ABORT, 'assessor is append-only'); END;

CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER checkpoint_no_replace BEFORE INSERT ON checkpoint
WHEN EXISTS (SELECT 1 FROM checkpoint WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER definition_no_delete BEFORE DELETE ON definition
BEGIN SELECT RAISE(ABORT, 'definition is append-only'); END;

CREATE TRIGGER definition_no_replace BEFORE INSERT ON definition
WHEN EXISTS (SELECT 1 FROM definition WHERE id = NEW.id OR digest = NEW.digest OR (kind, code, version) = (NEW.kind, NEW.code, NEW.version))
BEGIN SELECT RAISE(ABORT, 'definition is append-only'); END;

CREATE TRIGGER definition_no_update BEFORE UPDATE ON definition
BEGIN SELECT RAISE(ABORT, 'definition is append-only'); END;

CREATE TRIGGER employee_version_no_delete BEFORE DELETE ON employee_version
BEGIN SELECT RAISE(ABORT, 'employee_version is append-only'); END;

CREATE TRIGGER employee_version_no_replace BEFORE INSERT ON employee_version
WHEN EXISTS (SELECT 1 FROM employee_version WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'employee_version is append-only'); END;

CREATE TRIGGER employee_version_no_update BEFORE UPDATE ON employee_version
BEGIN SELECT RAISE(ABORT, 'employee_version is append-only'); END;

CREATE TRIGGER erasure_no_delete BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasure is append-only'); END;

CREATE TRIGGER erasure_no_replace BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = NEW.id OR person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'erasure is append-only'); END;

CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasure is append-only'); END;

CREATE TRIGGER erasure_value_no_delete BEFORE DELETE ON erasure_value
BEGIN SELECT RAISE(ABORT, 'erasure_value is append-only'); END;

CREATE TRIGGER erasure_value_no_replace BEFORE INSERT ON erasure_value
WHEN EXISTS (SELECT 1 FROM erasure_value WHERE id = NEW.id OR (holder, value) = (NEW.holder, NEW.value))
BEGIN SELECT RAISE(ABORT, 'erasure_value is append-only'); END;

CREATE TRIGGER erasure_value_no_update BEFORE UPDATE ON erasure_value
BEGIN SELECT RAISE(ABORT, 'erasure_value is append-only'); END;

CREATE TRIGGER event_close_no_delete BEFORE DELETE ON event_close
BEGIN SELECT RAISE(ABORT, 'event_close is append-only'); END;

CREATE TRIGGER event_close_no_replace BEFORE INSERT ON event_close
WHEN EXISTS (SELECT 1 FROM event_close WHERE event = NEW.event)
BEGIN SELECT RAISE(ABORT, 'event_close is append-only'); END;

CREATE TRIGGER event_close_no_update BEFORE UPDATE ON event_close
BEGIN SELECT RAISE(ABORT, 'event_close is append-only'); END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_no_replace BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_pin_no_delete BEFORE DELETE ON event_pin
BEGIN SELECT RAISE(ABORT, 'event_pin is append-only'); END;

CREATE TRIGGER event_pin_no_replace BEFORE INSERT ON event_pin
WHEN EXISTS (SELECT 1 FROM event_pin WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'event_pin is append-only'); END;

CREATE TRIGGER event_pin_no_update BEFORE UPDATE ON event_pin
BEGIN SELECT RAISE(ABORT, 'event_pin is append-only'); END;

CREATE TRIGGER event_pinning_no_delete BEFORE DELETE ON event_pinning
BEGIN SELECT RAISE(ABORT, 'event_pinning is append-only'); END;

CREATE TRIGGER event_pinning_no_replace BEFORE INSERT ON event_pinning
WHEN EXISTS (SELECT 1 FROM event_pinning WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'event_pinning is append-only'); END;

CREATE TRIGGER event_pinning_no_update BEFORE UPDATE ON event_pinning
BEGIN SELECT RAISE(ABORT, 'event_pinning is append-only'); END;

CREATE TRIGGER event_use_no_delete BEFORE DELETE ON event_use
BEGIN SELECT RAISE(ABORT, 'event_use is append-only'); END;

CREATE TRIGGER event_use_no_replace BEFORE INSERT ON event_use
WHEN EXISTS (SELECT 1 FROM event_use WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'event_use is append-only'); END;

CREATE TRIGGER event_use_no_update BEFORE UPDATE ON event_use
BEGIN SELECT RAISE(ABORT, 'event_use is append-only'); END;

CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER evidence_no_replace BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

CREATE TRIGGER import_end_no_delete BEFORE DELETE ON import_end
BEGIN SELECT RAISE(ABORT, 'import_end is append-only'); END;

CREATE TRIGGER import_end_no_replace BEFORE INSERT ON import_end
WHEN EXISTS (SELECT 1 FROM import_end WHERE import = NEW.import)
BEGIN SELECT RAISE(ABORT, 'import_end is append-only'); END;

CREATE TRIGGER import_end_no_update BEFORE UPDATE ON import_end
BEGIN SELECT RAISE(ABORT, 'import_end is append-only'); END;

CREATE TRIGGER import_no_delete BEFORE DELETE ON import
BEGIN SELECT RAISE(ABORT, 'import is append-only'); END;

CREATE TRIGGER import_no_replace BEFORE INSERT ON import
WHEN EXISTS (SELECT 1 FROM import WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'import is append-only'); END;

CREATE TRIGGER import_no_update BEFORE UPDATE ON import
BEGIN SELECT RAISE(ABORT, 'import is append-only'); END;

CREATE TRIGGER import_seal_no_delete BEFORE DELETE ON import_seal
BEGIN SELECT RAISE(ABORT, 'import_seal is append-only'); END;

CREATE TRIGGER import_seal_no_replace BEFORE INSERT ON import_seal
WHEN EXISTS (SELECT 1 FROM import_seal WHERE import = NEW.import)
BEGIN SELECT RAISE(ABORT, 'import_seal is append-only'); END;

CREATE TRIGGER import_seal_no_update BEFORE UPDATE ON import_seal
BEGIN SELECT RAISE(ABORT, 'import_seal is append-only'); END;

CREATE TRIGGER leaf_no_delete BEFORE DELETE ON leaf
BEGIN SELECT RAISE(ABORT, 'leaf is append-only'); END;

CREATE TRIGGER leaf_no_replace BEFORE INSERT ON leaf
WHEN EXISTS (SELECT 1 FROM leaf WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'leaf is append-only'); END;

CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf
BEGIN SELECT RAISE(ABORT, 'leaf is append-only'); END;

CREATE TRIGGER note_no_delete BEFORE DELETE ON note
BEGIN SELECT RAISE(ABORT, 'note is append-only'); END;

CREATE TRIGGER note_no_replace BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'note is append-only'); END;

CREATE TRIGGER note_no_update BEFORE UPDATE ON note
WHEN NOT (
  NEW.text IS NULL AND NEW.salt IS NULL AND OLD.text IS NOT NULL
  AND (NEW.id, NEW.commitment) IS (OLD.id, OLD.commitment)
  AND EXISTS (SELECT 1 FROM erasure_value WHERE holder = 2 AND value = OLD.id)
)
BEGIN SELECT RAISE(ABORT, 'note is append-only'); END;

CREATE TRIGGER packet_no_delete BEFORE DELETE ON packet
BEGIN SELECT RAISE(ABORT, 'packet is append-only'); END;

CREATE TRIGGER packet_no_replace BEFORE INSERT ON packet
WHEN EXISTS (SELECT 1 FROM packet WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'packet is append-only'); END;

CREATE TRIGGER packet_no_update BEFORE UPDATE ON packet
BEGIN SELECT RAISE(ABORT, 'packet is append-only'); END;

CREATE TRIGGER participant_no_delete BEFORE DELETE ON participant
BEGIN SELECT RAISE(ABORT, 'participant is append-only'); END;

CREATE TRIGGER participant_no_replace BEFORE INSERT ON participant
WHEN EXISTS (SELECT 1 FROM participant WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'participant is append-only'); END;

CREATE TRIGGER participant_no_update BEFORE UPDATE ON participant
BEGIN SELECT RAISE(ABORT, 'participant is append-only'); END;

CREATE TRIGGER person_no_delete BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'person is append-only'); END;

CREATE TRIGGER person_no_replace BEFORE INSERT ON person
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'person is append-only'); END;

CREATE TRIGGER person_no_update BEFORE UPDATE ON person
BEGIN SELECT RAISE(ABORT, 'person is append-only'); END;

CREATE TRIGGER personal_no_delete BEFORE DELETE ON personal
BEGIN SELECT RAISE(ABORT, 'personal is append-only'); END;

CREATE TRIGGER personal_no_replace BEFORE INSERT ON personal
WHEN EXISTS (SELECT 1 FROM personal WHERE id = NEW.id OR (NEW.field = 1 AND field = 1 AND value = NEW.value))
BEGIN SELECT RAISE(ABORT, 'personal is append-only'); END;

CREATE TRIGGER personal_no_update BEFORE UPDATE ON personal
WHEN NOT (
  NEW.value IS NULL AND NEW.salt IS NULL AND OLD.value IS NOT NULL
  AND (NEW.id, NEW.person, NEW.field, NEW.commitment) IS (OLD.id, OLD.person, OLD.field, OLD.commitment)
  AND EXISTS (SELECT 1 FROM erasure_value WHERE holder = 1 AND value = OLD.id)
)
BEGIN SELECT RAISE(ABORT, 'personal is append-only'); END;

CREATE TRIGGER plugin_no_delete BEFORE DELETE ON plugin
BEGIN SELECT RAISE(ABORT, 'plugin is append-only'); END;

CREATE TRIGGER plugin_no_replace BEFORE INSERT ON plugin
WHEN EXISTS (SELECT 1 FROM plugin WHERE id = NEW.id OR (code, version, ifnull(digest, '')) = (NEW.code, NEW.version, ifnull(NEW.digest, '')))
BEGIN SELECT RAISE(ABORT, 'plugin is append-only'); END;

CREATE TRIGGER plugin_no_update BEFORE UPDATE ON plugin
BEGIN SELECT RAISE(ABORT, 'plugin is append-only'); END;

CREATE TRIGGER result_competency_no_delete BEFORE DELETE ON result_competency
BEGIN SELECT RAISE(ABORT, 'result_competency is append-only'); END;

CREATE TRIGGER result_competency_no_replace BEFORE INSERT ON result_competency
WHEN EXISTS (SELECT 1 FROM result_competency WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result_competency is append-only'); END;

CREATE TRIGGER result_competency_no_update BEFORE UPDATE ON result_competency
BEGIN SELECT RAISE(ABORT, 'result_competency is append-only'); END;

CREATE TRIGGER result_dictionary_no_delete BEFORE DELETE ON result_dictionary
BEGIN SELECT RAISE(ABORT, 'result_dictionary is append-only'); END;

CREATE TRIGGER result_dictionary_no_replace BEFORE INSERT ON result_dictionary
WHEN EXISTS (SELECT 1 FROM result_dictionary WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result_dictionary is append-only'); END;

CREATE TRIGGER result_dictionary_no_update BEFORE UPDATE ON result_dictionary
BEGIN SELECT RAISE(ABORT, 'result_dictionary is append-only'); END;

CREATE TRIGGER result_gate_no_delete BEFORE DELETE ON result_gate
BEGIN SELECT RAISE(ABORT, 'result_gate is append-only'); END;

CREATE TRIGGER result_gate_no_replace BEFORE INSERT ON result_gate
WHEN EXISTS (SELECT 1 FROM result_gate WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result_gate is append-only'); END;

CREATE TRIGGER result_gate_no_update BEFORE UPDATE ON result_gate
BEGIN SELECT RAISE(ABORT, 'result_gate is append-only'); END;

CREATE TRIGGER result_gate_unmet_no_delete BEFORE DELETE ON result_gate_unmet
BEGIN SELECT RAISE(ABORT, 'result_gate_unmet is append-only'); END;

CREATE TRIGGER result_gate_unmet_no_replace BEFORE INSERT ON result_gate_unmet
WHEN EXISTS (SELECT 1 FROM result_gate_unmet WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result_gate_unmet is append-only'); END;

CREATE TRIGGER result_gate_unmet_no_update BEFORE UPDATE ON result_gate_unmet
BEGIN SELECT RAISE(ABORT, 'result_gate_unmet is append-only'); END;

CREATE TRIGGER result_group_no_delete BEFORE DELETE ON result_group
BEGIN SELECT RAISE(ABORT, 'result_group is append-only'); END;

CREATE TRIGGER result_group_no_replace BEFORE INSERT ON result_group
WHEN EXISTS (SELECT 1 FROM result_group WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result_group is append-only'); END;

CREATE TRIGGER result_group_no_update BEFORE UPDATE ON result_group
BEGIN SELECT RAISE(ABORT, 'result_group is append-only'); END;

CREATE TRIGGER result_no_delete BEFORE DELETE ON result
BEGIN SELECT RAISE(ABORT, 'result is append-only'); END;

CREATE TRIGGER result_no_replace BEFORE INSERT ON result
WHEN EXISTS (SELECT 1 FROM result WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result is append-only'); END;

CREATE TRIGGER result_no_update BEFORE UPDATE ON result
BEGIN SELECT RAISE(ABORT, 'result is append-only'); END;

CREATE TRIGGER result_out_of_scope_no_delete BEFORE DELETE ON result_out_of_scope
BEGIN SELECT RAISE(ABORT, 'result_out_of_scope is append-only'); END;

CREATE TRIGGER result_out_of_scope_no_replace BEFORE INSERT ON result_out_of_scope
WHEN EXISTS (SELECT 1 FROM result_out_of_scope WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'result_out_of_scope is append-only'); END;

CREATE TRIGGER result_out_of_scope_no_update BEFORE UPDATE ON result_out_of_scope
BEGIN SELECT RAISE(ABORT, 'result_out_of_scope is append-only'); END;

CREATE TRIGGER run_no_delete BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'run is append-only'); END;

CREATE TRIGGER run_no_replace BEFORE INSERT ON run
WHEN EXISTS (SELECT 1 FROM run WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'run is append-only'); END;

CREATE TRIGGER run_no_update BEFORE UPDATE ON run
BEGIN SELECT RAISE(ABORT, 'run is append-only'); END;

CREATE TRIGGER run_seal_no_delete BEFORE DELETE ON run_seal
BEGIN SELECT RAISE(ABORT, 'run_seal is append-only'); END;

CREATE TRIGGER run_seal_no_replace BEFORE INSERT ON run_seal
WHEN EXISTS (SELECT 1 FROM run_seal WHERE run = NEW.run)
BEGIN SELECT RAISE(ABORT, 'run_seal is append-only'); END;

CREATE TRIGGER run_seal_no_update BEFORE UPDATE ON run_seal
BEGIN SELECT RAISE(ABORT, 'run_seal is append-only'); END;

CREATE TRIGGER superseded_no_delete BEFORE DELETE ON superseded
BEGIN SELECT RAISE(ABORT, 'superseded is append-only'); END;

CREATE TRIGGER superseded_no_replace BEFORE INSERT ON superseded
WHEN EXISTS (SELECT 1 FROM superseded WHERE evidence = NEW.evidence)
BEGIN SELECT RAISE(ABORT, 'superseded is append-only'); END;

CREATE TRIGGER superseded_no_update BEFORE UPDATE ON superseded
BEGIN SELECT RAISE(ABORT, 'superseded is append-only'); END;

CREATE TRIGGER symbol_no_delete BEFORE DELETE ON symbol
BEGIN SELECT RAISE(ABORT, 'symbol is append-only'); END;

CREATE TRIGGER symbol_no_replace BEFORE INSERT ON symbol
WHEN EXISTS (SELECT 1 FROM symbol WHERE id = NEW.id OR text = NEW.text)
BEGIN SELECT RAISE(ABORT, 'symbol is append-only'); END;

CREATE TRIGGER symbol_no_update BEFORE UPDATE ON symbol
BEGIN SELECT RAISE(ABORT, 'symbol is append-only'); END;
