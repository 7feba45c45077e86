import Assessment
import FoundationEssentials
import Glibc
import JSONText
import PluginHost

/// Who accepted which bytes, when and from where: one JSON object a line, only ever added to.
struct AcceptanceLog {
  /// One acceptance, as the log tells it.
  struct Entry {
    let digest: String
    /// Seconds since 1970, UTC.
    let recorded: Int
    let user: Int
    let author: String?
    /// The folder that was copied.
    let origin: String
  }

  let folder: String

  private var path: String { folder + "/accepted.jsonl" }

  /// Every acceptance in its order; lines that are none are passed over.
  var entries: [Entry] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let value = try? JSONParser.parse(Array(line)), let digest = value["digest"]?.string,
        let recorded = value["recorded"]?.number?.integer, let user = value["user"]?.number?.integer,
        let origin = value["from"]?.string
      else { return nil }
      return Entry(digest: digest, recorded: recorded, user: user, author: value["author"]?.string, origin: origin)
    }
  }

  func record(_ plugin: RunnablePlugin, by author: String?) throws(CommandFailure) {
    let entry: JSONValue = [
      "recorded": .number(JSONNumber(Int(time(nil)))), "user": .number(JSONNumber(Int(getuid()))),
      "author": author.map { .string($0) } ?? .null, "plugin": .string(plugin.manifest.id),
      "version": .string(plugin.manifest.version), "digest": .string(plugin.digest),
      "from": .string(plugin.folder),
    ]
    try FolderWriting.write(
      Array((entry.compactText + "\n").utf8),
      to: path,
      .append,
      advice: LocalizedText(id: "Periksa izin dan ruangnya.", en: "Check permissions and space.")
    )
  }
}
