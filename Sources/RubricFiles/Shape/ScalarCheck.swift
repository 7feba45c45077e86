import Assessment
import SourceDiagnostics

/// Checks the text of one scalar against a scalar type; the name is the key it stands under.
struct ScalarCheck {
  let name: String
  let span: SourceSpan

  /// What is wrong with the text; `nil` when it fits.
  func fault(in text: String, as type: FieldType) -> Diagnostic? {
    switch type {
    case .text: text.allSatisfy(\.isWhitespace) ? .emptyValue(name, at: span) : nil
    case .identifier: malformed(type, unless: ScalarCheck.isIdentifier(text[...]))
    case .reference: malformed(type, unless: ScalarCheck.isReference(text))
    case .plugin: malformed(type, unless: PluginReference(yaml: text) != nil)
    case .date: dateFault(text)
    case .flag: text == "true" || text == "false" ? nil : .wrongType(name, type, at: span)
    case .integer(let range): integerFault(text, range)
    case .decimal(let bounds): decimalFault(text, bounds)
    case .choice(let words): words.contains(text) ? nil : .unknownWord(text, name, words, at: span)
    case .list, .map, .record, .anyOf, .parameters: .wrongType(name, type, at: span)
    }
  }

  private func malformed(_ type: FieldType, unless isGood: Bool) -> Diagnostic? {
    isGood ? nil : Diagnostic(.malformedText, .mustBe(name, type.phrase), at: span)
  }

  private func dateFault(_ text: String) -> Diagnostic? {
    if CalendarDay(parsing: text) != nil { return nil }
    let digits = text.split(separator: "-", omittingEmptySubsequences: false)
    let hasForm = digits.map(\.utf8.count) == [4, 2, 2] && text.utf8.allSatisfy { (0x2D...0x39).contains($0) }
    guard hasForm else { return malformed(.date, unless: false) }
    let message = LocalizedText(
      id: "\"\(name)\": kalender tidak mempunyai \(text)",
      en: "\"\(name)\": the calendar has no \(text)"
    )
    return Diagnostic(.malformedText, message, at: span)
  }

  private func integerFault(_ text: String, _ range: ClosedRange<Int>) -> Diagnostic? {
    guard let value = Int(text) else { return .wrongType(name, .integer(range), at: span) }
    return range.contains(value) ? nil : outOfRange(.integer(range), text)
  }

  private func decimalFault(_ text: String, _ bounds: DecimalBounds) -> Diagnostic? {
    do throws(NumberFault) {
      let value = try FixedDecimal(parsing: text)
      return bounds.contains(value) ? nil : outOfRange(.decimal(bounds), text)
    } catch {
      guard let reason = ScalarCheck.reason(error) else { return .wrongType(name, .decimal(bounds), at: span) }
      let message = LocalizedText(id: "\"\(name)\": \(reason.id)", en: "\"\(name)\": \(reason.en)")
      var fault = Diagnostic(.malformedNumber, message, at: span)
      if error == .separators {
        fault.help = LocalizedText(
          id: "tulis satu pemisah desimal, tanpa pemisah ribuan: 1500000 atau 2.5",
          en: "write one decimal separator and none for thousands: 1500000 or 2.5"
        )
      }
      return fault
    }
  }

  private func outOfRange(_ type: FieldType, _ text: String) -> Diagnostic {
    let rule = LocalizedText.mustBe(name, type.phrase)
    let message = LocalizedText(id: "\(rule.id), bukan \(text)", en: "\(rule.en), not \(text)")
    return Diagnostic(.outOfRange, message, at: span)
  }

  /// Why a text that looks like a number is none of ours; `nil` for other texts.
  private static func reason(_ fault: NumberFault) -> LocalizedText? {
    switch fault {
    case .exponent: LocalizedText(id: "eksponen tidak diterima", en: "an exponent is not accepted")
    case .separators: LocalizedText(id: "pemisah desimal tidak tepat", en: "the decimal separator is misplaced")
    case .tooManyDigits: LocalizedText(id: "lebih dari 12 angka", en: "more than 12 digits")
    case .tooManyDecimals: LocalizedText(id: "lebih dari 6 desimal", en: "more than 6 decimals")
    case .empty, .unexpectedCharacter: nil
    }
  }

  static func isIdentifier(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first), text.utf8.count <= 100 else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || [0x2D, 0x2E, 0x5F].contains($0) }
  }

  static func isReference(_ text: String) -> Bool {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy(isIdentifier)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension PluginReference {
  /// `vendor/name` or `vendor/name@major`; anything else gives `nil`.
  init?(yaml text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy(ScalarCheck.isIdentifier), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(id: text)
      return
    }
    guard let major = Int(parts[1]), major >= 0 else { return nil }
    self.init(id: String(parts[0]), major: major)
  }
}
