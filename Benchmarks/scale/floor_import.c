/* The floor of an import: splits evidence.csv by byte and inserts the same rows into the same tables, and nothing else.
 * floor_import DATABASE CSV ROWS_PER_STATEMENT: checks nothing, keeps no ledger, assumes the columns of generate.py. */
#include "floor.h"

#include <string.h>

enum { chunk = 100000, columns = 12, longest = 8 };

static sqlite3_stmt *insertion(int rows) {
  char sql[2048] = "INSERT INTO evidence (competency, method, value, day, assessor, indicator, role, item, raters, absent, "
                   "valid_until, note) VALUES ";
  for (int row = 0; row < rows; row++) strcat(sql, row ? ",(?,?,?,?,?,?,?,?,?,?,?,?)" : "(?,?,?,?,?,?,?,?,?,?,?,?)");
  return prepare(sql);
}

/* Texts and their numbers, some dozens. */
struct symbols { const char *sql; sqlite3_stmt *insert; int count; char text[256][24]; long number[256]; int last; };

static long symbol(struct symbols *table, const char *text, int length) {
  for (int step = 0; step < table->count; step++) {
    int index = (table->last + step) % table->count;
    if (strncmp(table->text[index], text, length) || table->text[index][length]) continue;
    table->last = index;
    return table->number[index];
  }
  int index = table->count++;
  memcpy(table->text[index], text, length);
  table->text[index][length] = 0;
  if (!table->insert) table->insert = prepare(table->sql);
  sqlite3_bind_text(table->insert, 1, text, length, SQLITE_STATIC);
  step(table->insert);
  return table->number[index] = sqlite3_last_insert_rowid(database);
}

static struct symbols codes = {"INSERT INTO symbol (text) VALUES (?)"};
static struct symbols assessors = {"INSERT INTO assessor (text, salt, commitment) VALUES (?, x'00', x'00')"};

static long millionths(const char *text, const char *end) {
  long whole = 0, scale = 1000000;
  for (; text < end && *text != '.'; text++) whole = whole * 10 + (*text - '0');
  whole *= 1000000;
  for (text++; text < end; text++) whole += (*text - '0') * (scale /= 10);
  return whole;
}

static long day(const char *t) {
  int y = atoi((char[]){t[0], t[1], t[2], t[3], 0}), m = (t[5] - '0') * 10 + t[6] - '0', d = (t[8] - '0') * 10 + t[9] - '0';
  y -= m <= 2;
  int era = y / 400, yoe = y % 400, doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  return era * 146097L + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static long person_of(const char *nip, int length) {
  static sqlite3_stmt *find;
  if (!find) find = prepare("SELECT person FROM personal WHERE field = 1 AND value = ?");
  sqlite3_bind_text(find, 1, nip, length, SQLITE_STATIC);
  require(sqlite3_step(find));
  long person = sqlite3_column_int64(find, 0);
  sqlite3_reset(find);
  return person;
}

static void packet(long person, long first, long count) {
  static sqlite3_stmt *insert;
  if (!count) return;
  if (!insert) insert = prepare("INSERT INTO packet (event, person, import, first, count) VALUES (1, ?, 1, ?, ?)");
  sqlite3_bind_int64(insert, 1, person);
  sqlite3_bind_int64(insert, 2, first);
  sqlite3_bind_int64(insert, 3, count);
  step(insert);
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  int width = atoi(arguments[3]);
  open_database(arguments[1]);
  sqlite3_stmt *wide = insertion(width), *single = insertion(1);
  FILE *file = fopen(arguments[2], "r");
  static char buffer[1 << 18], line[256];
  setvbuf(file, buffer, _IOFBF, sizeof buffer);
  char last[32] = "";
  long rows = 0, first = 1, person = 0, pending = 0;
  static long values[longest][columns];
  execute("BEGIN IMMEDIATE");
  (void)fgets(line, sizeof line, file);
  for (int more = 1; more;) {
    more = fgets(line, sizeof line, file) != NULL;
    if (more) {
      char *field[6], *cursor = line;
      for (int index = 0; index < 6; index++) {
        field[index] = cursor;
        while (*cursor != ',' && *cursor != '\n') cursor++;
        *cursor++ = 0;
      }
      if (strcmp(field[0], last)) {
        packet(person, first, rows + 1 - first);
        first = rows + 1;
        person = person_of(field[0], (int)strlen(field[0]));
        strcpy(last, field[0]);
      }
      long *row = values[pending++];
      row[0] = symbol(&codes, field[1], (int)strlen(field[1]));
      row[1] = symbol(&codes, field[2], (int)strlen(field[2]));
      row[2] = millionths(field[4], field[4] + strlen(field[4]));
      row[3] = day(field[5]);
      row[4] = symbol(&assessors, field[3], (int)strlen(field[3]));
      row[8] = 1;
      rows++;
    }
    if (pending == width || !more) {
      int together = pending == width ? width : 1;
      sqlite3_stmt *statement = pending == width ? wide : single;
      for (long start = 0; start < pending; start += together) {
        for (int row = 0; row < together; row++)
          for (int column = 0; column < columns; column++) {
            long value = values[start + row][column];
            if (value || column == 2) sqlite3_bind_int64(statement, row * columns + column + 1, value);
          }
        step(statement);
      }
      pending = 0;
    }
    if (more && rows % chunk == 0) execute("COMMIT; BEGIN IMMEDIATE");
  }
  packet(person, first, rows + 1 - first);
  execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  sqlite3_finalize(wide);
  sqlite3_finalize(single);
  printf("%ld rows\n", rows);
  return 0;
}
