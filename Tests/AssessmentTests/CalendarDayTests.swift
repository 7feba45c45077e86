import Assessment
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-03-31", 20_543), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func knowsDayNumbers(text: String, number: Int32) {
    #expect(CalendarDay(parsing: text)?.daysSince1970 == number)
    #expect(CalendarDay(daysSince1970: number).description == text)
  }

  @Test(arguments: [
    "", "2026-3-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026/03/31",
    "2026-03-31 ", "20260331", "٢٠٢٦-٠٣",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDay(parsing: text) == nil)
  }

  @Test func countsDaysWithoutAGapOverFourCenturies() {
    var before = CalendarDay(daysSince1970: -80_000)
    for number in Int32(-79_999)...Int32(80_000) {
      let day = CalendarDay(daysSince1970: number)
      let parts = day.components
      #expect(CalendarDay(year: parts.year, month: parts.month, day: parts.day) == day)
      #expect(before < day)
      before = day
    }
  }

  @Test(arguments: [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2026-03-31", 3, "2029-03-31"),
    ("2026-03-31", -1, "2025-03-31"),
  ])
  func addsYears(from: String, years: Int, to: String) {
    #expect(CalendarDay(parsing: from)?.adding(years: years).description == to)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -24, "2024-03-31"), ("2026-03-31", 0, "2026-03-31"),
  ])
  func addsMonthsHeldToTheirLength(from: String, months: Int, to: String) {
    #expect(CalendarDay(parsing: from)?.adding(months: months).description == to)
  }
}
