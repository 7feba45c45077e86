// Lets the n-th write to a database file fail, as a full or broken disk does. Preloaded into takar.
// FAIL_AT: which call fails (0: none, they are counted into FAIL_COUNT). FAIL_ERRNO: how. FAIL_ONCE: later ones succeed.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long count;

static int is_database(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  const char *name = strrchr(path, '/');
  return name && strstr(name, ".db");
}

static int fails(int descriptor) {
  int before = errno;
  if (!is_database(descriptor)) { errno = before; return 0; }
  const char *place = getenv("FAIL_AT"), *number = getenv("FAIL_ERRNO");
  long at = place ? atol(place) : 0;
  count++;
  if (at == 0 || count < at || (count > at && getenv("FAIL_ONCE"))) { errno = before; return 0; }
  errno = number ? atoi(number) : ENOSPC;
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAIL_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (file) fprintf(file, "%ld\n", count), fclose(file);
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

// A full disk takes the first part of a write.
ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset) {
  REAL(pwrite64);
  if (!fails(descriptor)) return real(descriptor, bytes, size, offset);
  int number = errno;
  if (size > 1) real(descriptor, bytes, size / 2, offset);
  errno = number;
  return -1;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset) {
  return pwrite64(descriptor, bytes, size, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  REAL(write);
  return fails(descriptor) ? -1 : real(descriptor, bytes, size);
}

int ftruncate64(int descriptor, off64_t size) {
  REAL(ftruncate64);
  return fails(descriptor) ? -1 : real(descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int fsync(int descriptor) {
  REAL(fsync);
  return fails(descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor) {
  REAL(fdatasync);
  return fails(descriptor) ? -1 : real(descriptor);
}
