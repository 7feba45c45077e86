import Glibc

/// SIGINT and SIGTERM end with 130 and 143 (an open transaction is rolled back by SQLite when the file is next opened);
/// SIGPIPE and SIGXFSZ become errors of the write that caused them.
enum SignalSetup {
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in _exit(130) }
    signal(SIGTERM) { _ in _exit(143) }
  }
}
