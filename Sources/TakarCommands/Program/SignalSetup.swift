import Assessment
import Glibc

/// SIGINT and SIGTERM end with 130 and 143 (an open transaction is rolled back by SQLite when the file is next opened);
/// SIGPIPE and SIGXFSZ become errors of the write that caused them.
enum SignalSetup {
  /// Chosen before any signal can come: a handler may only write what stands ready.
  private nonisolated(unsafe) static var farewell: StaticString = ""

  static func install() {
    farewell =
      SpokenLanguage.current == .indonesian
      ? "\nDihentikan. Yang sudah dikonfirmasi tetap tercatat; selebihnya tidak.\n"
      : "\nStopped. What was confirmed is on record; nothing else is.\n"
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in SignalSetup.end(130) }
    signal(SIGTERM) { _ in SignalSetup.end(143) }
  }

  private static func end(_ status: Int32) -> Never {
    RatingTerminal.restoreAfterSignal()
    _ = write(STDERR_FILENO, farewell.utf8Start, farewell.utf8CodeUnitCount)
    _exit(status)
  }
}
