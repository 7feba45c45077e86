/* What the floors share: a database as durable as takar's, and an end with SQLite's own words where it refuses. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static sqlite3 *database;

static void require(int code) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(database));
  exit(1);
}

static void execute(const char *sql) { require(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  require(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
  return statement;
}

static void step(sqlite3_stmt *statement) {
  require(sqlite3_step(statement));
  sqlite3_reset(statement);
}

/* The settings are those of AssessmentStore's DatabaseFile. */
static void open_database(const char *path) {
  require(sqlite3_open(path, &database));
  execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;"
          "PRAGMA cache_size = -32000;");
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
}
