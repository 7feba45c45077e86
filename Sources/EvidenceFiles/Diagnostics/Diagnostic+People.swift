import Assessment
import SourceDiagnostics

extension Diagnostic {
  static func repeatedEmployee(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .repeatedEmployee,
      LocalizedText(
        id: "pegawai ini sudah ada pada baris \(first.start.line) untuk tanggal berlaku yang sama",
        en: "this employee already stands on line \(first.start.line) for the same effective date"
      ),
      at: span,
      notes: [Note(LocalizedText(id: "baris yang pertama", en: "the first row"), at: first)]
    )
  }

  static func standardForm(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .standardForm,
      LocalizedText(id: "\"\(text)\" bukan id standar", en: "\"\(text)\" is not the id of a standard"),
      at: span
    )
  }

  static func unknownStandard(_ id: String, at span: SourceSpan, known: some Sequence<String>) -> Diagnostic {
    Diagnostic(
      .unknownStandard,
      LocalizedText(id: "standar \"\(id)\" tidak dikenal", en: "unknown standard \"\(id)\""),
      at: span
    ).suggesting(id, among: known)
  }

  /// The number is masked: it tells the day of birth.
  static func unknownPerson(_ number: String, at span: SourceSpan) -> Diagnostic {
    let masked = CivilServantNumber.masked(number)
    return Diagnostic(
      .unknownPerson,
      LocalizedText(id: "tidak ada pegawai bernomor \(masked)", en: "there is no employee with the number \(masked)"),
      at: span
    )
  }

  static func repeatedParticipant(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .repeatedParticipant,
      LocalizedText(
        id: "peserta ini sudah ada pada baris \(first.start.line) untuk jabatan sasaran yang sama",
        en: "this participant already stands on line \(first.start.line) for the same target job"
      ),
      at: span,
      notes: [Note(LocalizedText(id: "baris yang pertama", en: "the first row"), at: first)]
    )
  }
}
