#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// All that the child needs is made ready before the fork: between fork and exec only async-signal-safe calls are allowed.
struct preparation {
  const struct plugin_request *request;
  pid_t parent;
  int ends[8];  // pipes: input, output, errors, report; even = for reading
  int ruleset;
  struct plugin_filter filter;
};

enum { INPUT, OUTPUT, ERRORS, REPORT };

#define READING(pipe) ends[2 * (pipe)]
#define WRITING(pipe) ends[2 * (pipe) + 1]

static void report_and_exit(struct preparation *ready, enum plugin_stage stage) {
  struct plugin_failure failure = {.stage = stage, .code = errno};
  ssize_t written = write(ready->WRITING(REPORT), &failure, sizeof failure);
  (void)written;
  _exit(127);
}

static int set_limit(int resource, uint64_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return -1;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < value) value = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = value;
  return setrlimit(resource, &limit);
}

static int limit_resources(const struct plugin_limits *limits) {
  return set_limit(RLIMIT_DATA, limits->data_bytes) || set_limit(RLIMIT_NOFILE, limits->open_files) ||
         set_limit(RLIMIT_FSIZE, 0) || set_limit(RLIMIT_CORE, 0) || set_limit(RLIMIT_MEMLOCK, 0) ||
         set_limit(RLIMIT_MSGQUEUE, 0);
}

/// Started by root, the child is root without a single capability.
static int drop_privileges(void) {
  for (int capability = 0; capability <= 63; capability++)
    if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0 && errno != EINVAL && errno != EPERM) return -1;
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct data[2];
  memset(data, 0, sizeof data);
  if (syscall(SYS_capset, &header, data) != 0) return -1;
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

static void reset_signals(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < 65; number++) sigaction(number, &standard, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static int arrange_descriptors(struct preparation *ready) {
  if (dup2(ready->READING(INPUT), 0) < 0 || dup2(ready->WRITING(OUTPUT), 1) < 0) return -1;
  if (dup2(ready->WRITING(ERRORS), 2) < 0) return -1;
  // 3 = report, 4 = ruleset; both vanish on exec. Everything else is closed.
  if (dup3(ready->WRITING(REPORT), 3, O_CLOEXEC) < 0) return -1;
  ready->WRITING(REPORT) = 3;
  if (ready->ruleset >= 0) {
    if (dup3(ready->ruleset, 4, O_CLOEXEC) < 0) return -1;
    ready->ruleset = 4;
  }
  return (int)syscall(436 /* close_range */, ready->ruleset >= 0 ? 5u : 4u, ~0u, 0u);
}

static void become_plugin(struct preparation *ready) {
  const struct plugin_request *request = ready->request;
  reset_signals();
  if (setsid() < 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) report_and_exit(ready, PLUGIN_STAGE_SESSION);
  if (getppid() != ready->parent) _exit(127);
  if (arrange_descriptors(ready) != 0) report_and_exit(ready, PLUGIN_STAGE_DESCRIPTORS);
  umask(077);
  if (chdir(request->folder) != 0) report_and_exit(ready, PLUGIN_STAGE_FOLDER);
  if (limit_resources(&request->limits) != 0) report_and_exit(ready, PLUGIN_STAGE_LIMITS);
  if (drop_privileges() != 0) report_and_exit(ready, PLUGIN_STAGE_PRIVILEGES);
  if (request->confinement == PLUGIN_CONFINED) {
    if (plugin_landlock_restrict(ready->ruleset) != 0) report_and_exit(ready, PLUGIN_STAGE_RESTRICT);
    if (plugin_filter_install(&ready->filter) != 0) report_and_exit(ready, PLUGIN_STAGE_SECCOMP);
  }
  execve(request->program, request->arguments, request->environment);
  report_and_exit(ready, PLUGIN_STAGE_EXECUTE);
}

static void close_all(struct preparation *ready) {
  for (int index = 0; index < 8; index++)
    if (ready->ends[index] >= 0) close(ready->ends[index]);
  if (ready->ruleset >= 0) close(ready->ruleset);
}

static int fail(struct plugin_failure *failure, enum plugin_stage stage) {
  *failure = (struct plugin_failure){.stage = stage, .code = errno};
  return -1;
}

/// The pipes, with numbers above 9 so that the child can lay them over its first descriptors.
static int open_pipes(struct preparation *ready) {
  for (int pipe = INPUT; pipe <= REPORT; pipe++) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    for (int side = 0; side < 2; side++) {
      ready->ends[2 * pipe + side] = fcntl(ends[side], F_DUPFD_CLOEXEC, 10);
      close(ends[side]);
      if (ready->ends[2 * pipe + side] < 0) return -1;
    }
  }
  fcntl(ready->WRITING(INPUT), F_SETPIPE_SZ, 1 << 20);
  fcntl(ready->WRITING(OUTPUT), F_SETPIPE_SZ, 1 << 20);
  return 0;
}

static int prepare(struct preparation *ready, struct plugin_failure *failure) {
  for (int index = 0; index < 8; index++) ready->ends[index] = -1;
  ready->ruleset = -1;
  ready->parent = getpid();
  if (open_pipes(ready) != 0) return fail(failure, PLUGIN_STAGE_PIPES);
  if (ready->request->confinement == PLUGIN_UNCONFINED) return 0;
  int ruleset = plugin_landlock_ruleset(ready->request);
  if (ruleset < 0) return fail(failure, PLUGIN_STAGE_LANDLOCK);
  ready->ruleset = fcntl(ruleset, F_DUPFD_CLOEXEC, 10);
  close(ruleset);
  plugin_filter_build(&ready->filter, ready->request->limits.threads);
  return ready->ruleset < 0 ? fail(failure, PLUGIN_STAGE_LANDLOCK) : 0;
}

/// Waits for exec (the report closes without a word) or the child's report of what failed.
static int await_start(struct preparation *ready, pid_t pid, struct plugin_failure *failure) {
  ssize_t count;
  do count = read(ready->READING(REPORT), failure, sizeof *failure);
  while (count < 0 && errno == EINTR);
  if (count == 0) return 0;
  while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) {
  }
  return -1;
}

static int start(const struct plugin_request *request, struct plugin_child *child, struct plugin_failure *failure) {
  static struct preparation ready;  // the forking thread's alone, and too large for its stack
  ready.request = request;
  if (prepare(&ready, failure) != 0) {
    close_all(&ready);
    return -1;
  }
  pid_t pid = fork();
  if (pid == 0) become_plugin(&ready);
  if (pid < 0) {
    fail(failure, PLUGIN_STAGE_FORK);
    close_all(&ready);
    return -1;
  }
  close(ready.WRITING(REPORT));
  ready.WRITING(REPORT) = -1;
  if (await_start(&ready, pid, failure) != 0) {
    close_all(&ready);
    return -1;
  }
  *child = (struct plugin_child){
    .pid = pid, .input = ready.WRITING(INPUT), .output = ready.READING(OUTPUT), .errors = ready.READING(ERRORS)};
  ready.WRITING(INPUT) = ready.READING(OUTPUT) = ready.READING(ERRORS) = -1;
  fcntl(child->input, F_SETFL, O_NONBLOCK);
  fcntl(child->output, F_SETFL, O_NONBLOCK);
  fcntl(child->errors, F_SETFL, O_NONBLOCK);
  close_all(&ready);
  return 0;
}

// The thread that forks: PR_SET_PDEATHSIG fires when the *thread* that forked ends, and pool threads come and go.

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int forking_thread_error;

static struct {
  const struct plugin_request *request;
  struct plugin_child *child;
  struct plugin_failure *failure;
  int result;
} job;

static void *serve(void *unused) {
  (void)unused;
  pthread_mutex_lock(&lock);
  for (;;) {
    while (job.request == NULL) pthread_cond_wait(&changed, &lock);
    job.result = start(job.request, job.child, job.failure);
    job.request = NULL;
    pthread_cond_broadcast(&changed);
  }
}

static void start_forking_thread(void) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  forking_thread_error = pthread_create(&thread, NULL, serve, NULL);
  if (forking_thread_error == 0) pthread_detach(thread);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

int plugin_spawn(const struct plugin_request *request, struct plugin_child *child, struct plugin_failure *failure) {
  pthread_once(&once, start_forking_thread);
  if (forking_thread_error != 0) {
    errno = forking_thread_error;
    return fail(failure, PLUGIN_STAGE_FORK);
  }
  pthread_mutex_lock(&turn);
  pthread_mutex_lock(&lock);
  job.child = child;
  job.failure = failure;
  job.request = request;
  pthread_cond_broadcast(&changed);
  while (job.request != NULL) pthread_cond_wait(&changed, &lock);
  int result = job.result;
  pthread_mutex_unlock(&lock);
  pthread_mutex_unlock(&turn);
  return result;
}
