import Assessment
import SourceDiagnostics

extension Diagnostic {
  /// Why a text is no number of a civil servant. The number itself is not repeated: it tells the day of birth.
  static func number(_ fault: CivilServantNumber.Fault, of text: String, at span: SourceSpan) -> Diagnostic {
    let (code, id, en) = words(for: fault)
    let diagnostic = Diagnostic(code, LocalizedText(id: id, en: en), at: span)
    guard fault == .notDigits else { return diagnostic }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let marks = text.filter { !($0.isASCII && $0.isNumber) }
    guard marks.allSatisfy({ " .-'\u{A0}\u{2019}".contains($0) }), digits.count == 18 else { return diagnostic }
    var fixed = diagnostic.advising(
      id: "hapus spasi, titik, atau tanda petiknya",
      en: "remove the blanks, dots or apostrophes"
    )
    fixed.fixes = [Fix(replacing: span, with: digits)]
    return fixed
  }

  private static func words(for fault: CivilServantNumber.Fault) -> (DiagnosticCode, id: String, en: String) {
    switch fault {
    case .empty: (.emptyCell, "\"nip\" tidak diisi", "\"nip\" is empty")
    case .scientificNotation:
      (.numberScientific, "NIP diubah lembar kerja menjadi bilangan", "a spreadsheet made a number of the NIP")
    case .spreadsheetTail, .sequence:
      (.numberZeros, "NIP ini berakhir dengan deretan nol", "the NIP ends in a row of zeros")
    case .notDigits: (.numberDigits, "NIP hanya boleh memuat angka", "a NIP may only hold digits")
    case .wrongLength(let count):
      (.numberLength, "NIP mempunyai 18 angka, di sini \(count)", "a NIP has 18 digits, here are \(count)")
    case .birthDate:
      (.numberBirthDate, "tanggal lahir pada NIP tidak ada", "the birth date in the NIP does not exist")
    case .appointmentMonth:
      (
        .numberAppointment, "bulan pengangkatan pada NIP bukan 01 sampai 12",
        "the month of appointment in the NIP is not 01 to 12"
      )
    case .appointmentBeforeBirth:
      (
        .numberOrder, "pengangkatan pada NIP tidak sesudah kelahiran",
        "the appointment in the NIP is not after the birth"
      )
    case .sex: (.numberSex, "angka ke-15 pada NIP bukan 1 atau 2", "digit 15 of the NIP is neither 1 nor 2")
    }
  }
}

extension Diagnostic {
  /// A number that nobody has: what a spreadsheet did to it, or else that the person is unknown.
  static func strangeNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
    switch CivilServantNumber.fault(of: text, as: .nip) {
    case .scientificNotation?: number(.scientificNotation, of: text, at: span)
    case .spreadsheetTail?: number(.spreadsheetTail, of: text, at: span)
    case .wrongLength(let count)? where (16...20).contains(count): number(.wrongLength(count), of: text, at: span)
    case .notDigits? where text.count { $0.isNumber } == 18: number(.notDigits, of: text, at: span)
    default: unknownPerson(text, at: span)
    }
  }
}
