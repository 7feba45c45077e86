package import SourceDiagnostics

/// The one document of a YAML file.
package struct YAMLDocument: Sendable {
  package let root: YAMLNode
  /// Where a syntax fault cut the file short; `nil` when the file was read to its end.
  let cut: SourcePosition?

  /// False when a syntax fault cut the file short: what follows it is unknown, not missing.
  package var isComplete: Bool { cut == nil }

  /// The largest file read, in bytes.
  package static let maximumSize = 8 << 20
  /// The deepest nesting read.
  package static let maximumDepth = 64

  /// Reads a whole file, reporting every fault; `nil` when it has no readable document at all.
  package static func read(_ bytes: [UInt8], file: String, reportingTo collector: DiagnosticCollector) -> YAMLDocument?
  {
    guard bytes.count <= maximumSize else {
      collector.report(.tooLarge(size: bytes.count, at: SourceSpan(file: file)))
      return nil
    }
    if let offset = firstByteOutsideUTF8(bytes) {
      collector.report(.notUTF8(byte: bytes[offset], at: place(of: offset, in: bytes, file: file)))
      return nil
    }
    let breaks = ForeignLineBreaks(bytes)
    if let first = breaks.first {
      collector.report(.foreignLineBreak(first.name, at: place(of: first.offset, in: bytes, file: file)))
      if breaks.tearsLines { return nil }
    }
    return YAMLParser.parse(breaks.mended, file: file, collector: collector)
  }

  private static func firstByteOutsideUTF8(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func place(of offset: Int, in bytes: [UInt8], file: String) -> SourceSpan {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
    let start = SourcePosition(line: line, column: column)
    return SourceSpan(file: file, start: start, end: SourcePosition(line: line, column: column + 1))
  }
}
