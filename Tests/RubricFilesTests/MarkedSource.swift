import SourceDiagnostics

/// A source in which `«E0116»` stands before each place where that diagnostic is expected.
struct MarkedSource {
  let bytes: [UInt8]
  /// `line:column code`, sorted.
  let expected: [String]

  init(_ marked: String) {
    var text = ""
    var expected: [String] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "«"), let close = rest.firstIndex(of: "»") {
      text += rest[..<open]
      expected.append("\(MarkedSource.place(text)) \(rest[rest.index(after: open)..<close])")
      rest = rest[rest.index(after: close)...]
    }
    bytes = Array((text + rest).utf8)
    self.expected = expected.sorted()
  }

  static func found(_ collector: DiagnosticCollector) -> [String] {
    collector.diagnostics.map { diagnostic in
      let start = diagnostic.span?.start ?? SourcePosition(line: 0, column: 0)
      return "\(start.line):\(start.column) \(diagnostic.code.code)"
    }.sorted()
  }

  private static func place(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
  }
}
