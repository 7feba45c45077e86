// statfs(2), which the Glibc module leaves out: it names the type of a file system.
#include <sys/vfs.h>
