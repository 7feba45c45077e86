import Foundation
import JSONText
import Testing

@testable import Ledger

/// Runs the Python checker on what this module writes, and the checker's own tests.
@Suite(.enabled("python3 is not installed, so the proof checker cannot run") { Python.executable != nil })
struct ProofCheckerTests {
  @Test func passesItsOwnTests() throws {
    let run = try Python.run(["-m", "unittest", "-q", "test_check_proof"])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func acceptsEveryProofOfEverySize() throws {
    let folder = try TemporaryFolder()
    let leaves = SeededTree.leaves(20)
    var files: [String] = []
    for size in 1...20 {
      let root = SeededTree.root(leaves.prefix(size))
      for index in 0..<size {
        let proof = try InclusionProof(index: index, size: size, from: leaves)
        let document = InclusionDocument(proof, leaf: .hash(leaves[index]), root: root)
        files.append(try folder.write("i\(size)-\(index).json", ProofExamples.text(of: document.json)))
        let earlier = try ConsistencyProof(oldSize: index, newSize: size, from: leaves)
        let pair = ConsistencyDocument(earlier, oldRoot: SeededTree.root(leaves.prefix(index)), newRoot: root)
        files.append(try folder.write("c\(size)-\(index).json", ProofExamples.text(of: pair.json)))
      }
    }
    let run = try Python.run(["check_proof.py"] + files)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func refusesAForeignRoot() throws {
    let folder = try TemporaryFolder()
    let proof = try InclusionProof(index: 3, size: 8, from: PublishedVectors.leafHashes)
    let leaf = InclusionDocument.Leaf.hash(PublishedVectors.leafHashes[3])
    let document = InclusionDocument(proof, leaf: leaf, root: MerkleTree.emptyRoot)
    let file = try folder.write("foreign.json", ProofExamples.text(of: document.json))
    let run = try Python.run(["check_proof.py", file])
    #expect(run.status == 1)
    #expect(run.errors.contains("does not lead to the root"))
  }

  @Test func detectsARewrittenHistoryFromThePaperCode() throws {
    let folder = try TemporaryFolder()
    var leaves = PublishedVectors.leafHashes
    leaves[2] = MerkleTree.leafHash(of: [7])
    let (oldRoot, newRoot) = (SeededTree.root(leaves.prefix(6)), SeededTree.root(leaves[...]))
    let proof = try ConsistencyProof(oldSize: 6, newSize: 8, from: leaves)
    let document = ConsistencyDocument(proof, oldRoot: oldRoot, newRoot: newRoot)
    let file = try folder.write("rewritten.json", ProofExamples.text(of: document.json))
    let code = "\(try CheckpointExamples.checkpoint(size: 6).paperCode)"
    #expect(try Python.run(["check_proof.py", file]).status == 0)
    let run = try Python.run(["check_proof.py", "--code", code, file])
    #expect(run.status == 1)
    #expect(run.errors.contains("history was rewritten"))
  }
}

private enum Python {
  struct Run {
    let status: Int32
    let errors: String
  }

  static let executable = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// In the checker's folder.
  static func run(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: try #require(executable))
    process.arguments = ["-B"] + arguments
    process.currentDirectoryURL = ProofExamples.folder
    process.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let errors = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, errors: String(decoding: errors, as: UTF8.self))
  }
}

private final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "takar-proofs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of the file written.
  func write(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }
}
