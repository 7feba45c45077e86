#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Debian 12's headers know the second version alone; numbers and layouts are the kernel's stable interface.
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

struct ruleset_attributes {
  uint64_t files;
  uint64_t network;
  uint64_t scoped;
};

struct __attribute__((packed)) path_attributes {
  uint64_t allowed;
  int32_t parent;
};

enum {
  FILE_EXECUTE = 1 << 0,
  FILE_WRITE = 1 << 1,
  FILE_READ = 1 << 2,
  FOLDER_READ = 1 << 3,
  ALL_FIRST = (1 << 13) - 1,
  REFER = 1 << 13,
  TRUNCATE = 1 << 14,
  DEVICE_CONTROL = 1 << 15,
};

int plugin_landlock_version(void) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1u);
  return version < 0 ? 0 : (int)version;
}

static int allow(int ruleset, const char *path, uint64_t rights) {
  int place = open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return errno == ENOENT || errno == ENOTDIR ? 0 : -1;
  struct stat status;
  if (fstat(place, &status) != 0) {
    close(place);
    return -1;
  }
  if (!S_ISDIR(status.st_mode)) rights &= ~(uint64_t)FOLDER_READ;
  struct path_attributes rule = {.allowed = rights, .parent = place};
  long added = syscall(SYS_landlock_add_rule, ruleset, 1, &rule, 0);
  close(place);
  return added == 0 ? 0 : -1;
}

int plugin_landlock_ruleset(const struct plugin_request *request) {
  int version = plugin_landlock_version();
  struct ruleset_attributes attributes = {.files = ALL_FIRST};
  size_t size = sizeof(uint64_t);
  if (version >= 2) attributes.files |= REFER;
  if (version >= 3) attributes.files |= TRUNCATE;
  if (version >= 4) {
    attributes.network = 3;  // TCP: bind and connect
    size = 2 * sizeof(uint64_t);
  }
  if (version >= 5) attributes.files |= DEVICE_CONTROL;
  if (version >= 6) {
    attributes.scoped = 3;  // abstract sockets and signals
    size = 3 * sizeof(uint64_t);
  }
  int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, size, 0u);
  if (ruleset < 0) return -1;
  int failed = allow(ruleset, "/dev/null", FILE_READ | FILE_WRITE);
  for (size_t index = 0; index < request->readable_count && !failed; index++)
    failed = allow(ruleset, request->readable[index], FILE_EXECUTE | FILE_READ | FOLDER_READ);
  if (failed) {
    int code = errno;
    close(ruleset);
    errno = code;
    return -1;
  }
  return ruleset;
}

int plugin_landlock_restrict(int ruleset) {
  return (int)syscall(SYS_landlock_restrict_self, ruleset, 0u);
}
