#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Starts a third party's program so that it can compute and answer, and do nothing else.

/// What the child may use.
struct plugin_limits {
  /// Private writable memory, in bytes (RLIMIT_DATA).
  uint64_t data_bytes;
  /// Open descriptors, the three standard ones included.
  uint64_t open_files;
  /// Other than 0: threads are allowed (never processes).
  int32_t threads;
};

/// Whether the child is confined by Landlock and seccomp, or by limits alone.
enum plugin_confinement { PLUGIN_CONFINED = 0, PLUGIN_UNCONFINED = 1 };

struct plugin_request {
  const char *program;
  char *const *arguments;
  char *const *environment;
  /// The working folder.
  const char *folder;
  /// Files and folders that may be read and executed, all that is below them included; those that are absent are skipped.
  const char *const *readable;
  size_t readable_count;
  struct plugin_limits limits;
  enum plugin_confinement confinement;
};

/// A running child and our ends of its pipes, non-blocking and closed on exec.
struct plugin_child {
  pid_t pid;
  int input;
  int output;
  int errors;
};

/// The step that failed; `code` of a failure is its errno.
enum plugin_stage {
  PLUGIN_STAGE_NONE = 0,
  PLUGIN_STAGE_PIPES,
  PLUGIN_STAGE_LANDLOCK,
  PLUGIN_STAGE_FORK,
  PLUGIN_STAGE_SESSION,
  PLUGIN_STAGE_DESCRIPTORS,
  PLUGIN_STAGE_FOLDER,
  PLUGIN_STAGE_LIMITS,
  PLUGIN_STAGE_PRIVILEGES,
  PLUGIN_STAGE_RESTRICT,
  PLUGIN_STAGE_SECCOMP,
  PLUGIN_STAGE_EXECUTE,
};

struct plugin_failure {
  enum plugin_stage stage;
  int code;
};

/// Starts the child; returns 0, or -1 with the failure filled. Safe from any thread: the child is forked by a thread that
/// lives as long as the process, since the death signal follows the forking thread.
int plugin_spawn(const struct plugin_request *request, struct plugin_child *child, struct plugin_failure *failure);

/// The kernel's version of Landlock, or 0 where there is none.
int plugin_landlock_version(void);

/// SHA-256 of so many bytes (FIPS 180-4).
void plugin_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);
