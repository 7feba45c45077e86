/// A stretch of a file: from `start` up to, not including, `end`.
package struct SourceSpan: Hashable, Sendable {
  /// The file as the user named it.
  package let file: String
  package let start: SourcePosition
  package let end: SourcePosition

  package init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// The whole file, shown at its first character.
  package init(file: String) {
    let start = SourcePosition(line: 1, column: 1)
    self.init(file: file, start: start, end: start)
  }
}

extension SourceSpan: Comparable {
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.start, left.end) < (right.start, right.end)
  }
}

extension SourceSpan: CustomStringConvertible {
  /// `file:line:column` of the start.
  package var description: String { "\(file):\(start.line):\(start.column)" }
}
