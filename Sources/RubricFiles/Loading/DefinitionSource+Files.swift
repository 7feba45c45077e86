private import FoundationEssentials

/// A definition file or folder that cannot be read.
package struct DefinitionAccessError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing
    case unreadable
  }

  package let path: String
  package let reason: Reason
  /// The system's words.
  package let cause: String?
}

extension DefinitionSource {
  /// The definition files at a path: the file itself, or every `.yaml` and `.yml` below a folder, sorted by path.
  package static func read(path: String) throws(DefinitionAccessError) -> [DefinitionSource] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DefinitionAccessError(path: path, reason: .missing, cause: nil)
    }
    guard isFolder else { return [try file(path)] }
    var sources: [DefinitionSource] = []
    for name in try names(below: path) {
      sources.append(try file(path.hasSuffix("/") ? path + name : "\(path)/\(name)"))
    }
    return sources
  }

  private static func names(below folder: String) throws(DefinitionAccessError) -> [String] {
    do {
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder + "/")
      return names.filter(isDefinition).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw DefinitionAccessError(path: folder, reason: .unreadable, cause: "\(error)")
    }
  }

  /// Hidden files and folders are none of ours.
  private static func isDefinition(_ name: String) -> Bool {
    (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private static func file(_ path: String) throws(DefinitionAccessError) -> DefinitionSource {
    do {
      return DefinitionSource(file: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch {
      throw DefinitionAccessError(path: path, reason: .unreadable, cause: "\(error)")
    }
  }
}
