/// A checkpoint as it is kept in a file: the statement, then the signature if there is one.
package struct SignedCheckpoint: Hashable, Sendable {
  package let checkpoint: Checkpoint
  package let signature: CheckpointSignature?

  package init(_ checkpoint: Checkpoint, signature: CheckpointSignature? = nil) {
    self.checkpoint = checkpoint
    self.signature = signature
  }

  package var text: String { checkpoint.statement + (signature.map { "\($0)\n" } ?? "") }

  /// Reads exactly what `text` writes; the last line feed may be missing. Does not check the signature.
  package init?(parsing text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    guard lines.count == 5 || lines.count == 6,
      let checkpoint = Checkpoint(statement: lines.prefix(5).joined(separator: "\n"))
    else { return nil }
    let signature = lines.dropFirst(5).first.map { CheckpointSignature(parsing: String($0)) }
    if case .some(nil) = signature { return nil }
    self.init(checkpoint, signature: signature ?? nil)
  }

  /// The first checkpoint in a longer text, such as printed minutes. Does not check the signature.
  package init?(findingIn text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let start = lines.firstIndex(where: { $0 == Checkpoint.heading }) else { return nil }
    let end =
      lines.dropFirst(start + 5).first?.hasPrefix(CheckpointSignature.word + " ") == true ? start + 6 : start + 5
    self.init(parsing: lines[start..<min(end, lines.count)].joined(separator: "\n"))
  }
}
