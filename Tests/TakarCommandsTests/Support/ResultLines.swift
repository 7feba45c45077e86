import Foundation
import Testing

/// What `results --format json` says, one object a result.
struct ResultLines {
  let objects: [[String: Any]]

  init(_ folder: TestFolder, event: String = "e1", _ words: String...) throws {
    let outcome = try folder.takar.run(["results", "--event", event, "--format", "json"] + words)
    try #require(outcome.status == 0, "\(outcome.errors)")
    objects = try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// The results of the person whose name begins so.
  func of(_ name: String) -> [[String: Any]] {
    objects.filter { ResultLines.name($0).hasPrefix(name) }
  }

  static func name(_ object: [String: Any]) -> String {
    (object["employee"] as? [String: Any])?["name"] as? String ?? ""
  }

  static func standard(_ object: [String: Any]) -> String? { (object["standard"] as? [String: Any])?["id"] as? String }
  static func category(_ object: [String: Any]) -> String? {
    (object["category"] as? [String: Any])?["code"] as? String
  }
}
