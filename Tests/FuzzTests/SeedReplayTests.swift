import Foundation
import Testing

/// The seeds of the fuzzer, among them every input that once broke something.
struct SeedReplayTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    let target: FuzzTarget
    let file: URL

    var testDescription: String { "\(target) \(file.lastPathComponent)" }
  }

  static let seeds: [Seed] = FuzzTarget.allCases.flatMap { target in
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seeds/\(target)")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.map { Seed(target: target, file: $0) }
  }

  @Test(arguments: FuzzTarget.allCases) func hasSeeds(target: FuzzTarget) {
    #expect(Self.seeds.contains { $0.target == target })
  }

  @Test(arguments: seeds) func endsInAValueOrInFaults(seed: Seed) throws {
    #expect(seed.target.broken(by: Array(try Data(contentsOf: seed.file))) == nil)
  }

  /// A stream that breaks off anywhere is a fault, not a trap.
  @Test(arguments: FuzzTarget.allCases) func endsWhereverAFileIsCut(target: FuzzTarget) throws {
    for seed in Self.seeds where seed.target == target {
      let bytes = Array(try Data(contentsOf: seed.file))
      for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 16)) {
        #expect(target.broken(by: Array(bytes.prefix(length))) == nil, "\(seed) cut at \(length)")
      }
    }
  }
}
