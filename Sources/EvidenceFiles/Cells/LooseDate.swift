import Assessment

/// A date in a form other than ISO 8601, as spreadsheets and people write it: only to advise, never to accept.
enum LooseDate {
  /// The days a text may mean, the likelier first; empty when it is no date.
  static func days(in text: String) -> [CalendarDay] {
    let parts = parts(of: text)
    if let serial = parts.serial { return [serial] }
    guard parts.numbers.count == 3 || (parts.month != nil && parts.numbers.count == 2) else { return [] }
    if let month = parts.month { return [day(parts.numbers[1], month, parts.numbers[0])].compactMap { $0 } }
    let (first, second, third) = (parts.numbers[0], parts.numbers[1], parts.numbers[2])
    if first >= 1000 { return [day(first, second, third)].compactMap { $0 } }
    let readings = [day(third, second, first), day(third, first, second)].compactMap { $0 }
    return readings.count == 2 && readings[0] == readings[1] ? [readings[0]] : readings
  }

  /// What was probably typed before a spreadsheet made a date of it: `3-Feb` was 3.2. Empty when the text is no date.
  static func decimals(in text: String) -> [String] {
    let parts = parts(of: text)
    guard parts.serial == nil else { return [] }
    if let month = parts.month, let number = parts.numbers.first, number <= 31 { return ["\(number).\(month)"] }
    guard parts.numbers.count == 3, !days(in: text).isEmpty else { return [] }
    let isYearFirst = parts.numbers[0] >= 1000
    let (first, second) = isYearFirst ? (parts.numbers[2], parts.numbers[1]) : (parts.numbers[0], parts.numbers[1])
    return first == second ? ["\(first).\(second)"] : ["\(first).\(second)", "\(second).\(first)"]
  }

  private struct Parts {
    var numbers: [Int] = []
    var month: Int?
    var serial: CalendarDay?
  }

  /// The numbers and the month's name; a time of day behind the date is left out.
  private static func parts(of text: String) -> Parts {
    var parts = Parts()
    if text.utf8.count == 5, let serial = Int(text), (36_526...73_050).contains(serial) {
      parts.serial = CalendarDay(daysSince1970: Int32(serial - 25_569))
      return parts
    }
    for word in text.split(whereSeparator: { " -/.,T".contains($0) }) {
      if word.contains(":") { break }
      if let number = Int(word), number >= 0 {
        parts.numbers.append(number)
      } else if let month = month(named: word), parts.month == nil {
        parts.month = month
      } else {
        return Parts()
      }
    }
    return parts
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    let full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year
    return full < 1900 ? nil : CalendarDay(year: full, month: month, day: day)
  }

  /// By its first three letters, English or Indonesian.
  private static func month(named word: Substring) -> Int? {
    let names = [
      ["jan"], ["feb", "peb"], ["mar"], ["apr"], ["may", "mei"], ["jun"],
      ["jul"], ["aug", "agu", "agt", "ags"], ["sep"], ["oct", "okt"], ["nov", "nop"], ["dec", "des"],
    ]
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return names.firstIndex { $0.contains(word.lowercased().prefix(3).description) }.map { $0 + 1 }
  }
}
