/// What the ledger was at a moment: its size and root, when this was seen and by whom.
package struct Checkpoint: Hashable, Sendable {
  /// Leaves.
  package let size: Int
  package let root: Digest
  /// Seconds since 1970 in UTC, in the years 1970 to 9999.
  package let time: Int64
  /// One line of text.
  package let author: String

  /// `nil` for a negative size, a time outside 1970 to 9999, or an author that is empty or has control characters.
  package init?(size: Int, root: Digest, time: Int64, author: String) {
    guard size >= 0, Timestamp.range.contains(time), Checkpoint.isOneLine(author) else { return nil }
    self.size = size
    self.root = root
    self.time = time
    self.author = author
  }

  private static func isOneLine(_ text: String) -> Bool {
    !text.isEmpty && text.first != " " && text.last != " "
      && text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0 != "\u{2028}" && $0 != "\u{2029}"
      }
  }
}
