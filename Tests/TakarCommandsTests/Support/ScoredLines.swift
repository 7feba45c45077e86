import Foundation
import Testing

/// The recorded results of an event as the bytes that `results --format json` writes; of the plugin's digest alone it
/// does not matter what it is, since another program has another.
struct ScoredLines {
  struct Line: Hashable {
    let text: String

    var person: String { text.piece(from: #""person":""#, to: "\"") ?? "" }

    /// The objects of the competencies.
    var competencies: [String] {
      (text.piece(from: #""competencies":["#, to: #"],"measured""#) ?? "").components(separatedBy: "},{")
    }

    /// Without the number of the run and of the one that it supersedes.
    var withoutRun: String { text.replacing(/"run":\d+,"supersedes":(\d+|null),/, with: "") }
  }

  let lines: [Line]

  init(_ place: PluginInstitution) throws {
    lines = try place.lines().map { Line(text: $0.replacing(/"plugin_digest":"sha256:[0-9a-f]{64}"/, with: "")) }
  }

  /// What the plugin gives as `takar plugin new` makes it.
  static func honest(_ occasion: PluginInstitution.Occasion) throws -> ScoredLines {
    try (occasion == .filling ? filling : mapping).get()
  }

  private static let filling = Result { try score(.filling) }
  private static let mapping = Result { try score(.mapping) }

  private static func score(_ occasion: PluginInstitution.Occasion) throws -> ScoredLines {
    let place = try PluginInstitution(occasion)
    try place.expect(0, "score", "--event", occasion.event)
    return try ScoredLines(place)
  }
}

extension String {
  /// What stands between two texts, the first time.
  fileprivate func piece(from start: String, to end: String) -> String? {
    guard let first = range(of: start), let last = range(of: end, range: first.upperBound..<endIndex)
    else { return nil }
    return String(self[first.upperBound..<last.lowerBound])
  }
}
