import Foundation

/// A temporary folder of one test, gone when the test is over.
final class TestFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "takar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A folder that tests copy from; gone when the process ends.
  init(sharedAs name: String) throws {
    url = TestFolder.shared.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  private static let shared: URL = {
    atexit { try? FileManager.default.removeItem(at: TestFolder.sharedPlace) }
    return sharedPlace
  }()

  private static var sharedPlace: URL {
    FileManager.default.temporaryDirectory.appending(path: "takar-tests-shared-\(getpid())")
  }

  /// A copy of all that another folder holds.
  init(copying other: TestFolder) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "takar-tests-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: other.url, to: url)
  }

  init(copying other: TestFolder, sharedAs name: String) throws {
    url = TestFolder.shared.appending(path: name)
    try FileManager.default.copyItem(at: other.url, to: url)
  }

  deinit {
    // Accepted plugins are kept in folders that nobody may write to.
    let walk = FileManager.default.enumerator(at: url.appending(path: ".local"), includingPropertiesForKeys: nil)
    for item in walk?.compactMap({ $0 as? URL }) ?? [] { chmod(item.path(percentEncoded: false), 0o700) }
    try? FileManager.default.removeItem(at: url)
  }

  var takar: TakarProcess { TakarProcess(folder: url) }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func write(_ bytes: Data, to path: String) throws {
    let target = url.appending(path: path)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: target)
  }

  func bytes(_ path: String) throws -> Data { try Data(contentsOf: url.appending(path: path)) }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path(percentEncoded: false))
  }

  /// The names in the folder that do not begin with a point, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
