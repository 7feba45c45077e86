import Assessment
package import EvaluatorKit

extension ByteWriter {
  /// `[case, figure, [flags], floor, ceiling]`; what is absent at the end is left out.
  ///
  /// Gives `false`, having written nothing, where the figure has more than 36 digits above or below the line.
  package mutating func findingRow(_ number: Int32, _ finding: Finding) -> Bool {
    let start = bytes.count
    byte(UInt8(ascii: "["))
    natural(number)
    byte(UInt8(ascii: ","))
    if let figure = finding.figure {
      guard ratio(figure) else {
        cut(to: start)
        return false
      }
    } else {
      raw("null")
    }
    let hasBounds = finding.floor != nil || finding.ceiling != nil
    if hasBounds || !finding.flags.isEmpty { flags(finding.flags) }
    if hasBounds {
      bound(finding.floor)
      if finding.ceiling != nil { bound(finding.ceiling) }
    }
    byte(UInt8(ascii: "]"))
    return true
  }

  private mutating func flags(_ set: FlagSet) {
    raw(",[")
    for (index, flag) in set.flags.enumerated() {
      if index > 0 { byte(UInt8(ascii: ",")) }
      code(flag.rawValue)
    }
    byte(UInt8(ascii: "]"))
  }

  private mutating func bound(_ value: FixedDecimal?) {
    byte(UInt8(ascii: ","))
    if let value { decimal(value) } else { raw("null") }
  }
}

extension ByteCursor {
  /// Reads a finding and the number of its case.
  package mutating func findingRow() -> (number: Int32, finding: Finding)? {
    let comma = UInt8(ascii: ",")
    guard take(UInt8(ascii: "[")), let number = natural(), take(comma) else { return nil }
    var finding = Finding(figure: nil)
    if !null() {
      guard let figure = quotedRatio() else { return nil }
      finding.figure = figure
    }
    if take(comma) {
      guard null() || flags(&finding.flags) else { return nil }
    }
    guard bound(&finding.floor), bound(&finding.ceiling), take(UInt8(ascii: "]")) else { return nil }
    return (number, finding)
  }

  private mutating func flags(_ set: inout FlagSet) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard let name = string(), let flag = Flag(rawValue: text(name)), flag.mayComeFromEvaluator else { return false }
      set.insert(flag)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func bound(_ value: inout FixedDecimal?) -> Bool {
    guard take(UInt8(ascii: ",")), !null() else { return true }
    value = quotedDecimal()
    return value != nil
  }
}

extension Flag {
  /// Whether an evaluator may set it; the others say what the host itself found or did.
  fileprivate var mayComeFromEvaluator: Bool {
    switch self {
    case .consensus, .consensusOnly, .consensusUnsupported, .consensusNotAllowed, .roundedUpToMet, .earlierEvent,
      .evaluatorFailed, .figureOffScale, .evaluatorCrashed, .evaluatorTimedOut, .evaluatorUnreadable,
      .evaluatorUnexpected, .evaluatorTooMuchOutput, .evaluatorInconsistent, .evaluatorUnavailable, .evaluatorDeclined,
      .evaluatorGivenUp:
      false
    default: true
    }
  }
}
