// The C functions that the database needs and Swift cannot call by itself.
#include <sys/vfs.h>  // statfs(2), which the Glibc module leaves out: it names the type of a file system.

struct sqlite3;
int sqlite3_db_config(struct sqlite3 *, int op, ...);  // variadic

// SQLITE_DBCONFIG_ENABLE_TRIGGER (1003): whether triggers fire for the statements of this one connection.
static inline int database_set_triggers(struct sqlite3 *connection, int enabled) {
  return sqlite3_db_config(connection, 1003, enabled, (int *)0);
}

int renameat2(int, const char *, int, const char *, unsigned int);  // shown by stdio.h to _GNU_SOURCE alone
