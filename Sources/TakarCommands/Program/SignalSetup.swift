import Glibc

/// SIGINT and SIGTERM end with 130 and 143 (an open transaction is rolled back by SQLite when the file is next opened);
/// SIGPIPE and SIGXFSZ become errors of the write that caused them.
enum SignalSetup {
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in SignalSetup.end(130) }
    signal(SIGTERM) { _ in SignalSetup.end(143) }
  }

  private static func end(_ status: Int32) -> Never {
    RatingTerminal.restoreAfterSignal()
    _exit(status)
  }
}
