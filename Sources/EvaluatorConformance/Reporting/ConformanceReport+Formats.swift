public import Assessment
import JSONText

extension ConformanceReport {
  /// One line a check, faults indented below it.
  public func table(in language: Language) -> String {
    var lines = ["\(id)@\(version)"]
    for entry in entries {
      lines.append("  \(entry.mark)  \(entry.check.rawValue.padded(to: 22)) \(entry.check.title[language])")
      if let skipped = entry.skipped { lines.append("        \(skipped[language])") }
      for fault in entry.faults { lines.append("        \(fault[language])") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object.
  public var json: String {
    let checks = entries.map { entry -> JSONValue in
      [
        "check": .string(entry.check.rawValue), "outcome": .string(entry.outcome),
        "title": ["id": .string(entry.check.title.id), "en": .string(entry.check.title.en)],
        "faults": .array(entry.faults.map { ["id": .string($0.id), "en": .string($0.en)] }),
      ]
    }
    let object: JSONValue = [
      "id": .string(id), "version": .string(version), "passed": .bool(isPassed), "checks": .array(checks),
    ]
    return object.compactText + "\n"
  }

  /// JUnit's XML, as build servers read it.
  public func jUnit(in language: Language) -> String {
    let failures = entries.count { !$0.faults.isEmpty }
    let skipped = entries.count { $0.skipped != nil }
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    text += "<testsuite name=\"\(id.escaped)@\(version.escaped)\" tests=\"\(entries.count)\""
    text += " failures=\"\(failures)\" skipped=\"\(skipped)\">\n"
    for entry in entries {
      text += "  <testcase classname=\"\(id.escaped)\" name=\"\(entry.check.rawValue)\">"
      if let skipped = entry.skipped { text += "<skipped message=\"\(skipped[language].escaped)\"/>" }
      for fault in entry.faults { text += "<failure message=\"\(fault[language].escaped)\"/>" }
      text += "</testcase>\n"
    }
    return text + "</testsuite>\n"
  }
}

extension ConformanceReport.Entry {
  fileprivate var outcome: String { skipped != nil ? "skipped" : faults.isEmpty ? "passed" : "failed" }

  fileprivate var mark: String { skipped != nil ? "-   " : faults.isEmpty ? "ok  " : "FAIL" }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// For an attribute of XML; control characters, which XML has no place for, are left out.
  fileprivate var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default:
        if scalar.value >= 32, scalar.value != 0xFFFE, scalar.value != 0xFFFF { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}
