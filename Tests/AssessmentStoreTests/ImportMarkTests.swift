import Foundation
import Glibc
import Testing

@testable import AssessmentStore

struct ImportMarkTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "mark-" + UUID().uuidString)

  /// As a process does that another thread starts: until its program runs it holds whatever is open here.
  @Test func isGoneThoughAnotherProcessStillHoldsItsFile() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "takar.db.lock").path
    try #require(FileManager.default.createFile(atPath: path, contents: nil))
    var mark: ImportMark? = try ImportMark(7, lockPath: path)
    let held = descriptors(of: path).map { dup($0) }
    defer { for descriptor in held { close(descriptor) } }
    try #require(held.count == 1)
    #expect(try ImportMark.isSet(7, lockPath: path))
    #expect(try !ImportMark.isSet(8, lockPath: path))
    withExtendedLifetime(mark) {}
    mark = nil
    #expect(try !ImportMark.isSet(7, lockPath: path))
  }

  private func descriptors(of path: String) -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap(Int32.init).filter { descriptor in
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")) == path
    }
  }
}
