/// A day of the Gregorian calendar, as days since 1970-01-01. No time zone and no clock: days come in as values.
public struct CalendarDay: Hashable, Comparable, Sendable {
  public let daysSince1970: Int32

  public init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

  /// A day that exists, in the years 1 to 9999; `nil` for 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDay.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads exactly `YYYY-MM-DD`; `nil` for any other text and for days that do not exist.
  public init?(parsing bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else {
        guard (48...57).contains(byte) else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 48)
      }
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  public init?(parsing text: String) { self.init(parsing: Array(text.utf8)) }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.daysSince1970 < right.daysSince1970 }

  /// Days in a month (1 to 12) of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Civil date to day number by shifting the year to begin in March (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1–12) and day (1–31), by the inverse of the same algorithm.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSince1970) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same day so many years on; 29 February becomes 28 in a common year.
  public func adding(years: Int) -> CalendarDay { adding(months: years * 12) }

  /// The same day so many months on (or back), held to the length of the month.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let target = (year: count / 12, month: count % 12 + 1)
    return CalendarDay(
      unchecked: target.year,
      target.month,
      min(day, CalendarDay.length(ofMonth: target.month, year: target.year))
    )
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
