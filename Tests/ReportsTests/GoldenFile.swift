import FoundationEssentials
import Testing

/// A whole output kept beside the tests. `TAKAR_RECORD=1 swift test` writes all of them anew.
struct GoldenFile {
  private let url: URL

  init(_ name: String, here: String = #filePath) {
    url = URL(filePath: here).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  /// Records an issue with a line diff where the text is not the recorded one.
  func expect(_ text: String, at location: SourceLocation = #_sourceLocation) {
    if ProcessInfo.processInfo.environment["TAKAR_RECORD"] == "1" {
      #expect(throws: Never.self, sourceLocation: location) { try Data(text.utf8).write(to: url) }
      return
    }
    guard let data = try? Data(contentsOf: url) else {
      Issue.record("no golden file \(url.lastPathComponent): record it with TAKAR_RECORD=1", sourceLocation: location)
      return
    }
    let golden = String(decoding: data, as: UTF8.self)
    guard golden != text else { return }
    Issue.record("\(url.lastPathComponent) differs:\n\(difference(golden, text))", sourceLocation: location)
  }

  /// At most 40 lines, each with its number: `-` as recorded, `+` as it is now.
  private func difference(_ golden: String, _ text: String) -> String {
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, 0, "-\(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, 1, "+\(offset + 1): \(line)")
      }
    }
    return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(40).map(\.2).joined(separator: "\n")
  }
}
