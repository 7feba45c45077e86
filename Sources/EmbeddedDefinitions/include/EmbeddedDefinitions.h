// Rubrics/ and Examples/ inside the binary, so that an installed takar works from any folder.
#ifndef TAKAR_EMBEDDED_DEFINITIONS_H
#define TAKAR_EMBEDDED_DEFINITIONS_H

#include <stddef.h>

/// One file: its path from the project's root, and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} takar_embedded_file;

/// How many files there are.
size_t takar_embedded_file_count(void);

/// The file at an index below the count, in the order of the paths.
takar_embedded_file takar_embedded_file_at(size_t index);

#endif
