package import Assessment

/// One way to print diagnostics: to a person, a script or a tool.
package protocol DiagnosticFormat: Sendable {
  /// The whole output for `diagnostics`, each line ended.
  /// - Parameter sources: the texts of the files, for formats that show them.
  func render(_ diagnostics: [Diagnostic], sources: [SourceText], in language: Language) -> String
}

extension String {
  /// The text without control characters, so that quoted input cannot drive a terminal.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
