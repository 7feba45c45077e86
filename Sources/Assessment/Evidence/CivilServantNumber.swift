/// Checks and masks the numbers of civil servants (NIP) and contract employees (NI PPPK).
///
/// Source of the layout: PNS digits 1–8 birth date, 9–14 appointment, 15 sex, 16–18 sequence (Perka BKN 22/2007, second-hand);
/// of a PPPK 13–14 are a contract sequence (unconfirmed). There is no check digit.
public enum CivilServantNumber {
  /// Why a text is no such number.
  public enum Fault: Hashable, Sendable {
    case empty
    /// `1,98501E+17`: a spreadsheet's scientific notation.
    case scientificNotation
    /// A tail of zeros where sex and sequence stand: a spreadsheet kept 14 digits or fewer.
    case spreadsheetTail
    case notDigits
    case wrongLength(Int)
    case birthDate
    case appointmentMonth
    /// Not after the birth date.
    case appointmentBeforeBirth
    case sex
    /// 000: what a spreadsheet that keeps 15 digits makes of any sequence.
    case sequence
  }

  /// The first fault of the number, or `nil` where it is well formed. A candidate's number is any text that is not empty.
  public static func fault(of text: String, as identity: IdentityKind) -> Fault? {
    guard !text.isEmpty else { return .empty }
    guard identity != .candidate else { return nil }
    let bytes = Array(text.utf8)
    if let fault = shapeFault(bytes) { return fault }
    let digits = bytes.map { Int($0) - 48 }
    guard
      let birth = CalendarDay(year: number(digits[0..<4]), month: number(digits[4..<6]), day: number(digits[6..<8])),
      number(digits[0..<4]) >= 1900
    else { return .birthDate }
    if let fault = appointmentFault(digits, birth: birth, identity) { return fault }
    guard digits[14] == 1 || digits[14] == 2 else { return .sex }
    return number(digits[15..<18]) == 0 ? .sequence : nil
  }

  /// The number with birth date, sex and sequence hidden: `********201001****`; of any other text all but the
  /// last two characters, of one or two characters all.
  public static func masked(_ text: String) -> String {
    let characters = Array(text)
    guard characters.count == 18, characters.allSatisfy(\.isNumber) else {
      let shown = characters.count > 2 ? 2 : 0
      return String(repeating: "*", count: characters.count - shown) + String(characters.suffix(shown))
    }
    return String(repeating: "*", count: 8) + String(characters[8..<14]) + "****"
  }

  private static func shapeFault(_ bytes: [UInt8]) -> Fault? {
    let isDigit: (UInt8) -> Bool = { (48...57).contains($0) }
    guard bytes.allSatisfy(isDigit) else {
      let marks = Set(bytes.filter { !isDigit($0) })
      return marks.isSubset(of: Set("eE+.,".utf8)) && !marks.isDisjoint(with: Set("eE".utf8))
        ? .scientificNotation : .notDigits
    }
    guard bytes.count == 18 else { return .wrongLength(bytes.count) }
    return bytes[14...].allSatisfy { $0 == 48 } ? .spreadsheetTail : nil
  }

  private static func appointmentFault(_ digits: [Int], birth: CalendarDay, _ identity: IdentityKind) -> Fault? {
    let (year, month) = (number(digits[8..<12]), number(digits[12..<14]))
    guard identity == .nip else { return year > birth.components.year ? nil : .appointmentBeforeBirth }
    guard let appointment = CalendarDay(year: year, month: month, day: 1) else { return .appointmentMonth }
    return appointment > birth ? nil : .appointmentBeforeBirth
  }

  private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
}
