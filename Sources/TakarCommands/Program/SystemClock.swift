import Assessment
import Glibc

/// The clock of the machine: for the day of an import and for progress, never for a result.
enum SystemClock {
  /// Today in UTC.
  static var today: CalendarDay { CalendarDay(daysSince1970: Int32(time(nil) / 86_400)) }

  /// Milliseconds of a clock that never goes back.
  static var milliseconds: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }
}
