import Assessment
import GRDB

extension Row {
  /// A value of a closed list by its stable text; throws `corrupt` for a text that this program does not know.
  func known<Value: RawRepresentable<String>>(_ column: Int) throws -> Value {
    let text: String = self[column]
    guard let value = Value(rawValue: text) else { throw StoreError(unknownValue: text) }
    return value
  }

  func knownIfPresent<Value: RawRepresentable<String>>(_ column: Int) throws -> Value? {
    self[column] as String? == nil ? nil : try known(column) as Value
  }

  func day(_ column: Int) -> CalendarDay { CalendarDay(daysSince1970: self[column]) }

  func dayIfPresent(_ column: Int) -> CalendarDay? {
    (self[column] as Int32?).map { CalendarDay(daysSince1970: $0) }
  }
}

extension StoreError {
  init(unknownValue text: String) {
    self.init(
      .corrupt,
      LocalizedText(
        id: "Basis data berisi nilai yang tidak dikenal: \"\(text)\".",
        en: "The database holds a value that is not known: \"\(text)\"."
      )
    )
  }
}
