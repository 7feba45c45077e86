import Foundation

/// Runs `takar` as a user who may not write to a folder: root gives its rights up for it.
enum Unprivileged {
  private static let isRoot = geteuid() == 0
  private static let setpriv = "/usr/bin/setpriv"

  static let isPossible = !isRoot || FileManager.default.isExecutableFile(atPath: setpriv) && isReadableByAll

  /// The executable may lie in a folder that is open to its owner alone.
  private static var isReadableByAll: Bool {
    guard let folder = try? TestFolder() else { return false }
    let words = ["--reuid=65534", "--clear-groups", TakarProcess.executable.path(percentEncoded: false), "--version"]
    return (try? folder.takar.run(URL(filePath: setpriv), words, input: ""))?.status == 0
  }

  /// Takes the right to write away, from folder and files.
  static func close(_ folder: TestFolder) throws {
    for name in try folder.names() {
      let path = folder.url.appending(path: name).path(percentEncoded: false)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      try FileManager.default.setAttributes([.posixPermissions: isFolder.boolValue ? 0o555 : 0o444], ofItemAtPath: path)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555],
      ofItemAtPath: folder.url.path(percentEncoded: false)
    )
  }

  static func run(_ words: [String], in folder: TestFolder) throws -> TakarProcess.Outcome {
    let takar = folder.takar.writingElsewhere
    guard isRoot else { return try takar.run(words) }
    let arguments = ["--reuid=65534", "--clear-groups", TakarProcess.executable.path(percentEncoded: false)]
    return try takar.run(URL(filePath: setpriv), arguments + words, input: "")
  }
}
