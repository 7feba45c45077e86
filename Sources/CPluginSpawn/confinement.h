#pragma once

#include "include/CPluginSpawn.h"
#include <linux/filter.h>

#define PLUGIN_FILTER_CAPACITY 512

/// A seccomp program and the places in it that compare with the child's own process id.
struct plugin_filter {
  struct sock_filter code[PLUGIN_FILTER_CAPACITY];
  unsigned short length;
  unsigned short own_pid[8];
  unsigned short own_pid_count;
};

/// Builds the program in the parent; `plugin_filter_install` runs in the child and is async-signal-safe.
void plugin_filter_build(struct plugin_filter *filter, int threads);
int plugin_filter_install(struct plugin_filter *filter);

/// A Landlock ruleset that allows reading below the given places alone; -1 with errno where that fails.
int plugin_landlock_ruleset(const struct plugin_request *request);
int plugin_landlock_restrict(int ruleset);
