import Glibc

/// Where a confined plugin may read: system libraries, interpreters, its own folder. Nothing else, and no writes.
package struct PluginAllowance: Sendable {
  /// Absent ones are skipped. `/proc` and `/etc` are not here: a parent's environment and accounts stay unseen.
  private static let system = [
    "/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/local/bin", "/usr/local/lib",
    "/usr/share/zoneinfo", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/alternatives", "/dev/urandom",
    "/dev/random", "/dev/zero",
  ]

  package let paths: [String]

  package init(folder: String, reads: [String]) {
    paths = Self.system + [folder] + reads
  }

  /// The first of these files that the plugin could read; both sides with links resolved.
  package func exposes(_ hidden: [String]) -> String? {
    let open = paths.compactMap(Self.resolved)
    return hidden.first { file in
      let real = Self.resolved(file) ?? file
      return open.contains { real == $0 || real.hasPrefix($0 == "/" ? "/" : $0 + "/") }
    }
  }

  /// Whether a manifest may ask to read there.
  package static func mayAsk(for folder: String) -> Bool {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts[0].isEmpty, parts[1] == "usr" || parts[1] == "opt" else { return false }
    return parts.dropFirst(2).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// The path without links, or `nil` where nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
