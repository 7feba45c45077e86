import Assessment
import SourceDiagnostics

extension Diagnostic {
  static func certificateWithoutCode(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .certificateWithoutCode,
      LocalizedText(id: "sertifikat ini tanpa kode", en: "the certificate has no code"),
      at: span
    )
  }

  static func unknownCertificate(_ code: String, of method: Method, at span: SourceSpan) -> Diagnostic {
    unknownWord(
      .unknownCertificate,
      code,
      column: "item",
      at: span,
      known: Set(method.grants.map(\.certificate)).sorted()
    )
  }

  static func certificateForOther(_ grants: [CertificateGrant], competency: String, at span: SourceSpan) -> Diagnostic {
    let code = grants.first?.certificate ?? ""
    let granted = grants.map(\.competency).sorted().joined(separator: ", ")
    return Diagnostic(
      .certificateForOther,
      LocalizedText(
        id: "\"\(code)\" tidak berlaku untuk \"\(competency)\"",
        en: "\"\(code)\" does not count for \"\(competency)\""
      ),
      at: span
    ).advising(id: "sertifikat ini untuk: \(granted)", en: "the certificate is for: \(granted)")
  }

  static func certificateValue(_ value: FixedDecimal, at span: SourceSpan) -> Diagnostic {
    let number = value.spoken
    return Diagnostic(
      .certificateValue,
      LocalizedText(
        id: "sertifikat bernilai 1, bukan \(number.id)",
        en: "a certificate has the value 1, not \(number.en)"
      ),
      at: span
    )
  }
}
