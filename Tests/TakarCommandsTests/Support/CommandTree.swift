import Foundation
import Testing

/// Every command there is, as the parser tells it.
struct CommandTree {
  /// Paths such as `["event", "create"]`, groups included; the root is the empty one.
  let paths: [[String]]

  init(_ takar: TakarProcess) throws {
    let dump = try takar.run("--experimental-dump-help").output
    let object = try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any]
    let root = try #require(object?["command"] as? [String: Any])
    paths = CommandTree.paths(below: root, at: [])
  }

  private static func paths(below command: [String: Any], at path: [String]) -> [[String]] {
    let children = command["subcommands"] as? [[String: Any]] ?? []
    return [path]
      + children.flatMap { child -> [[String]] in
        guard let name = child["commandName"] as? String, name != "help" else { return [] }
        return paths(below: child, at: path + [name])
      }
  }
}
