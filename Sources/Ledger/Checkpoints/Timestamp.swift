import Assessment

/// Seconds since 1970 as text and back: `2026-03-31T09:15:00Z`, always UTC.
package enum Timestamp {
  private static let day: Int64 = 86_400

  /// The years 1970 to 9999.
  static let range: ClosedRange<Int64> = 0...253_402_300_799

  package static func text(of seconds: Int64) -> String {
    let date = CalendarDay(daysSince1970: Int32(seconds / day))
    let rest = seconds % day
    return "\(date)T\(twoDigits(rest / 3600)):\(twoDigits(rest / 60 % 60)):\(twoDigits(rest % 60))Z"
  }

  /// Reads exactly what `text` writes, or `nil`.
  static func seconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, let date = CalendarDay(parsing: bytes[..<10]) else { return nil }
    let parts = [11, 14, 17].compactMap { Int64(String(decoding: bytes[$0..<($0 + 2)], as: UTF8.self)) }
    guard parts.count == 3 else { return nil }
    let seconds = Int64(date.daysSince1970) * day + parts[0] * 3600 + parts[1] * 60 + parts[2]
    return range.contains(seconds) && self.text(of: seconds) == text ? seconds : nil
  }

  private static func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
