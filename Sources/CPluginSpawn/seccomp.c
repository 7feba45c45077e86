#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Calls that a rule which only computes never needs. Reads and writes of files are Landlock's business; this list closes
// what Landlock does not see: other processes, the network, modes and times of files, memory beyond RLIMIT_DATA.
static const int denied[] = {
  // the network
  SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
  // other processes
  SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
  SYS_setpriority, SYS_sched_setscheduler, SYS_sched_setparam, SYS_sched_setattr, SYS_ioprio_set, SYS_setpgid,
  SYS_setsid, SYS_migrate_pages, SYS_move_pages, 434 /* pidfd_open */, 424 /* pidfd_send_signal */,
  438 /* pidfd_getfd */, 440 /* process_madvise */, 448 /* process_mrelease */,
  // modes, owners, times and attributes of files
  SYS_fchmod, SYS_fchmodat, 452 /* fchmodat2 */, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr,
  SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_truncate, SYS_mknodat, 463 /* setxattrat */,
  466 /* removexattrat */, 469 /* file_setattr */,
  // memory that RLIMIT_DATA does not count
  SYS_memfd_create, 447 /* memfd_secret */, SYS_shmget, SYS_shmat, SYS_shmctl, SYS_msgget, SYS_semget, SYS_mq_open,
  SYS_userfaultfd, SYS_mlock, SYS_mlockall, SYS_mlock2,
  // privileges, name spaces, mounts
  SYS_setuid, SYS_setgid, SYS_setreuid, SYS_setregid, SYS_setresuid, SYS_setresgid, SYS_setgroups, SYS_setfsuid,
  SYS_setfsgid, SYS_capset, SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot,
  428 /* open_tree */, 429 /* move_mount */, 430 /* fsopen */, 433 /* fspick */, 442 /* mount_setattr */,
  SYS_name_to_handle_at, SYS_open_by_handle_at,
  // ways around a filter, and the kernel's own
  425 /* io_uring_setup */, 426 /* io_uring_enter */, 427 /* io_uring_register */, SYS_bpf, SYS_perf_event_open,
  SYS_keyctl, SYS_add_key, SYS_request_key, SYS_fanotify_init, SYS_inotify_init1, SYS_quotactl, SYS_syslog, SYS_reboot,
  SYS_kexec_load, SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_swapon, SYS_swapoff, SYS_acct,
  SYS_settimeofday, SYS_clock_settime, SYS_adjtimex, SYS_clock_adjtime, SYS_sethostname, SYS_setdomainname,
  SYS_personality,
#ifdef __x86_64__
  SYS_fork, SYS_vfork, SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat, SYS_mknod,
  SYS_inotify_init, SYS_iopl, SYS_ioperm, SYS_modify_ldt,
#endif
};

#if defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "confinement is written for x86-64 and arm64"
#endif

_Static_assert(sizeof denied / sizeof denied[0] * 2 + 80 < PLUGIN_FILTER_CAPACITY, "the filter is too long");

#define LOW_WORD(argument) (offsetof(struct seccomp_data, args[argument]))

static void add(struct plugin_filter *filter, struct sock_filter instruction) {
  filter->code[filter->length++] = instruction;
}

static void load(struct plugin_filter *filter, unsigned offset) {
  add(filter, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset));
}

static void answer(struct plugin_filter *filter, unsigned action) {
  add(filter, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

/// If the accumulator equals the value, go on; else skip so many instructions.
static void unless_equal(struct plugin_filter *filter, unsigned value, unsigned char skip) {
  add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip));
}

static void deny(struct plugin_filter *filter, unsigned number, int code) {
  unless_equal(filter, number, 1);
  answer(filter, SECCOMP_RET_ERRNO | (unsigned)code);
}

/// The call is allowed only where its first argument is the child itself (or 0, where that means itself).
static void allow_own_process(struct plugin_filter *filter, unsigned number, int zero_is_own) {
  unless_equal(filter, number, zero_is_own ? 6 : 4);
  load(filter, LOW_WORD(0));
  if (zero_is_own) {
    unless_equal(filter, 0, 1);
    answer(filter, SECCOMP_RET_ALLOW);
  }
  filter->own_pid[filter->own_pid_count++] = filter->length;
  unless_equal(filter, 0, 1);
  answer(filter, SECCOMP_RET_ALLOW);
  answer(filter, SECCOMP_RET_ERRNO | EPERM);
}

/// The call is refused where all these bits of an argument are set (`wanted` = mask), or none (`wanted` = 0).
static void deny_bits(struct plugin_filter *filter, unsigned number, int argument, unsigned mask, unsigned wanted) {
  unless_equal(filter, number, 5);
  load(filter, LOW_WORD(argument));
  add(filter, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, mask));
  unless_equal(filter, wanted, 1);
  answer(filter, SECCOMP_RET_ERRNO | EPERM);
  answer(filter, SECCOMP_RET_ALLOW);
}

/// The call is refused where an argument has one of these values.
static void deny_values(struct plugin_filter *filter, unsigned number, int argument, const unsigned *values, int count) {
  unless_equal(filter, number, (unsigned char)(2 + 2 * count));
  load(filter, LOW_WORD(argument));
  for (int index = 0; index < count; index++) deny(filter, values[index], EPERM);
  answer(filter, SECCOMP_RET_ALLOW);
}

void plugin_filter_build(struct plugin_filter *filter, int threads) {
  filter->length = 0;
  filter->own_pid_count = 0;
  load(filter, offsetof(struct seccomp_data, arch));
  add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0));
  answer(filter, SECCOMP_RET_KILL_PROCESS);
  load(filter, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__
  add(filter, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000u, 0, 1));  // the x32 interface
  answer(filter, SECCOMP_RET_KILL_PROCESS);
#endif
  for (size_t index = 0; index < sizeof denied / sizeof denied[0]; index++)
    deny(filter, (unsigned)denied[index], EPERM);
  deny(filter, 435 /* clone3 */, ENOSYS);  // its flags cannot be seen here; libraries fall back to clone
  if (threads) {
    deny_bits(filter, SYS_clone, 0, 0x00010000u /* CLONE_THREAD */, 0);
  } else {
    deny(filter, SYS_clone, EPERM);
  }
  allow_own_process(filter, SYS_kill, 0);
  allow_own_process(filter, SYS_tkill, 0);
  allow_own_process(filter, SYS_tgkill, 0);
  allow_own_process(filter, SYS_prlimit64, 1);
  deny_bits(filter, SYS_mmap, 3, 0x21u /* MAP_SHARED and MAP_ANONYMOUS */, 0x21u);
  const unsigned descriptor_signals[] = {F_SETOWN, 10 /* F_SETSIG */, 15 /* F_SETOWN_EX */, 1031 /* F_SETPIPE_SZ */};
  deny_values(filter, SYS_fcntl, 1, descriptor_signals, 4);
  const unsigned terminals[] = {TIOCSTI, 0x541C /* TIOCLINUX */};
  deny_values(filter, SYS_ioctl, 1, terminals, 2);
  const unsigned own_death[] = {PR_SET_PDEATHSIG, PR_SET_MM};
  deny_values(filter, SYS_prctl, 0, own_death, 2);
  answer(filter, SECCOMP_RET_ALLOW);
}

int plugin_filter_install(struct plugin_filter *filter) {
  for (unsigned short index = 0; index < filter->own_pid_count; index++)
    filter->code[filter->own_pid[index]].k = (unsigned)getpid();
  struct sock_fprog program = {.len = filter->length, .filter = filter->code};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
