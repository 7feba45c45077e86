/* The floor of scoring: reads the evidence in order and inserts result rows of the same number, tables and width.
 * floor_score DATABASE: one plain weighted mean; no rubric, no digest of inputs, no ledger. */
#include "floor.h"

enum { competencies = 9, chunk = 512 };

static void text(sqlite3_stmt *statement, int column, const char *value) {
  sqlite3_bind_text(statement, column, value, -1, SQLITE_STATIC);
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  open_database(arguments[1]);
  sqlite3_stmt *packets = prepare("SELECT person, first, count FROM packet WHERE id = ?");
  sqlite3_stmt *rows = prepare(
      "SELECT competency, method, value, day, assessor, indicator, role, item, raters, absent, valid_until, note FROM evidence "
      "WHERE id BETWEEN ? AND ?");
  sqlite3_stmt *result = prepare(
      "INSERT INTO result (run, event, person, employee, purpose, as_of, valid_until, supersedes, standard, rubric, inputs, "
      "percent, decimals, exact, formula, cap, lowest, highest, category, category_title, category_before, provisional, "
      "passes) VALUES (1, 1, ?1, ?1, 'mapping', 20543, 21639, NULL, 3, 1, "
      "'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', "
      "?2, 2, ?3, 'ratio-of-sums', 'none', NULL, NULL, ?4, ?5, ?4, 0, NULL)");
  sqlite3_stmt *competency = prepare(
      "INSERT INTO result_competency (id, code, kind, required, figure, attained, status, plugin, from_event, flags, "
      "development_area, strength) VALUES (?, ?, 'managerial', 3000000, ?, ?, ?, 1, 1, 0, ?, ?)");
  sqlite3_stmt *group = prepare("INSERT INTO result_group (id, kinds, weight, percent) VALUES (?, 'managerial,sociocultural', NULL, ?)");
  sqlite3_stmt *dictionary = prepare("INSERT INTO result_dictionary (id, definition) VALUES (?, ?)");
  static const char *codes[] = {"M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "S.01"};
  long people = 0, seen = 0;
  execute("BEGIN IMMEDIATE");
  for (long id = 1;; id++) {
    sqlite3_bind_int64(packets, 1, id);
    if (sqlite3_step(packets) != SQLITE_ROW) break;
    long person = sqlite3_column_int64(packets, 0), first = sqlite3_column_int64(packets, 1);
    sqlite3_bind_int64(rows, 1, first);
    sqlite3_bind_int64(rows, 2, first + sqlite3_column_int64(packets, 2) - 1);
    sqlite3_reset(packets);
    static const long weights[] = {30, 20, 20, 15, 15};
    long sums[competencies] = {0}, total = 0;
    for (int place = 0; sqlite3_step(rows) == SQLITE_ROW; place++) {
      /* Whoever scores has to look whether a row is absent, expired or an indicator's. */
      for (int column = 3; column < 12; column++) seen += sqlite3_column_int64(rows, column);
      sums[place / 5 % competencies] += weights[place % 5] * sqlite3_column_int64(rows, 2);
    }
    sqlite3_reset(rows);
    char percent[32], exact[32], figure[32], attained[32];
    for (int index = 0; index < competencies; index++) total += (sums[index] / 100 + 250000) / 500000;
    sprintf(percent, "%ld/25", total * 100 / 54 * 25 + 7);
    sprintf(exact, "%ld/27", total * 50);
    sqlite3_bind_int64(result, 1, person);
    text(result, 2, percent);
    text(result, 3, exact);
    text(result, 4, total >= 49 ? "O" : total >= 42 ? "CO" : "KO");
    text(result, 5, total >= 49 ? "Optimal" : total >= 42 ? "Cukup Optimal" : "Kurang Optimal");
    step(result);
    long base = sqlite3_last_insert_rowid(database) * 1000;
    for (int index = 0; index < competencies; index++) {
      long halves = (sums[index] / 100 + 250000) / 500000;
      sprintf(figure, "%ld/200", sums[index] / 500000);
      sprintf(attained, halves % 2 ? "%ld/2" : "%ld", halves % 2 ? halves : halves / 2);
      sqlite3_bind_int64(competency, 1, base + index);
      text(competency, 2, codes[index]);
      text(competency, 3, figure);
      text(competency, 4, attained);
      text(competency, 5, halves < 6 ? "below" : halves == 6 ? "meets" : "above");
      sqlite3_bind_int64(competency, 6, halves < 6);
      sqlite3_bind_int64(competency, 7, halves > 6);
      step(competency);
    }
    for (int index = 0; index < 2; index++) {
      sqlite3_bind_int64(dictionary, 1, base + index);
      sqlite3_bind_int64(dictionary, 2, index + 1);
      step(dictionary);
    }
    sqlite3_bind_int64(group, 1, base);
    text(group, 2, exact);
    step(group);
    if (++people % chunk == 0) execute("COMMIT; BEGIN IMMEDIATE");
  }
  execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  printf("%ld results (%ld)\n", people, seen);
  return 0;
}
