import ArgumentParser
import Assessment
import Glibc
import PluginHost

/// An example of `Examples/plugins` under another id: what `takar plugin new` writes.
struct StartingPlugin {
  enum Language: String, ExpressibleByArgument, CaseIterable {
    case python, swift
  }

  struct File {
    let path: String
    let text: String
    var isExecutable = false
  }

  let files: [File]

  /// The program and its manifest.
  static func python(id: String) throws(CommandFailure) -> StartingPlugin {
    let source = try example("median-python/median.py")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("ID = ") ? "ID = \"\(id)\"" : String($0) }
      .joined(separator: "\n")
    return StartingPlugin(files: [
      File(path: program, text: source, isExecutable: true),
      File(path: PluginManifest.fileName, text: manifest(id, of: source)),
    ])
  }

  /// A package of its own with its test and the script that puts program and manifest into a folder.
  static func swift(id: String, takar: TakarPackage) throws(CommandFailure) -> StartingPlugin {
    let folder = "median-swift"
    var files: [File] = []
    for path in ["MedianEvaluator", "PreparedMedian"].map({ "Sources/MedianPlugin/\($0).swift" })
      + ["Tests/MedianPluginTests/MedianEvaluatorTests.swift", "Package.swift", "assemble"]
    {
      let text = replacing("\"example/median\"", in: try example("\(folder)/\(path)"), with: "\"\(id)\"")
      files.append(
        File(
          path: path,
          text: path == "Package.swift" ? replacing(TakarPackage.inTheExample, in: text, with: takar.text) : text,
          isExecutable: path == "assemble"
        )
      )
    }
    return StartingPlugin(files: files)
  }

  private static let program = "evaluator.py"

  private static func example(_ path: String) throws(CommandFailure) -> String {
    guard let file = EmbeddedFiles.at("Examples/plugins/\(path)") else {
      throw CommandFailure(
        "E0902",
        .defect,
        LocalizedText(id: "contoh plugin tidak ada dalam program", en: "the example plugin is not in the program")
      )
    }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static func replacing(_ old: String, in text: String, with new: String) -> String {
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    precondition(old.isEmpty || parts.count < 3, "it stands there once at most")
    return parts.joined(separator: new)
  }

  private static func manifest(_ id: String, of source: String) -> String {
    """
    {
      "takar": "plugin/1",
      "id": "\(id)",
      "version": "1.0.0",
      "protocol": 1,
      "executable": "\(program)",
      "digest": "\(PluginInspection.digest(ofProgram: Array(source.utf8)))",
      "kinds": ["managerial", "sociocultural"],
      "limits": {"memory_mb": 128, "batch_seconds": 5, "output_mb": 4}
    }

    """
  }
}

/// Where a Swift plugin gets `EvaluatorKit` from.
struct TakarPackage {
  /// The dependency as a package's manifest states it.
  let text: String

  /// What the example says, being part of Takar's own folder.
  static let inTheExample = ".package(name: \"takar\", path: \"../../..\")"

  /// - Parameter place: a folder with Takar's `Package.swift`, or a URL.
  init(_ place: String) throws(CommandFailure) {
    if place.hasPrefix("https://") || place.hasPrefix("ssh://") {
      text = ".package(url: \(TakarPackage.quoted(place)), from: \"\(TakarProgram.version)\")"
      return
    }
    guard let folder = realpath(place, nil) else { throw TakarPackage.missing(place) }
    defer { free(folder) }
    let path = String(cString: folder)
    guard access(path + "/Package.swift", R_OK) == 0 else { throw TakarPackage.missing(place) }
    text = ".package(name: \"takar\", path: \(TakarPackage.quoted(path)))"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  private static func missing(_ place: String) -> CommandFailure {
    CommandFailure(
      "E0507",
      .noInput,
      LocalizedText(id: "paket Takar tidak ada di sini", en: "Takar's package is not here"),
      place: place,
      advice: LocalizedText(
        id: "Sebut folder kode sumber Takar, yang berisi Package.swift, atau URL-nya.",
        en: "Name the folder of Takar's sources, the one with Package.swift, or its URL."
      )
    )
  }
}
