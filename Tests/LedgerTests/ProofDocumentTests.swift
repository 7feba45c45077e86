import Foundation
import JSONText
import Testing

@testable import Ledger

@Suite struct ProofDocumentTests {
  @Test func writesAnInclusionProofAsCanonicalJSON() throws {
    let document = try ProofExamples.inclusion(index: 2, size: 3, leaf: .hash(PublishedVectors.leafHashes[2]))
    #expect(
      String(decoding: document.json.canonicalBytes, as: UTF8.self) == """
        {"index":2,"leaf":"\(PublishedVectors.leafHashes[2])","path":["\(PublishedVectors.roots[2])"],\
        "root":"\(PublishedVectors.roots[3])","size":3,"takar":"inclusion-proof/1"}
        """
    )
    #expect(document.isValid)
  }

  @Test func showsTheFormWhenItIsGiven() throws {
    let document = try ProofExamples.inclusion(index: 7, size: 8, leaf: .form(PublishedVectors.leaves[7]))
    #expect(document.json["form"] == "606162636465666768696a6b6c6d6e6f")
    #expect(document.isValid)
  }

  @Test func writesAConsistencyProofAsCanonicalJSON() throws {
    let document = try ProofExamples.consistency(from: 1, to: 2)
    #expect(
      String(decoding: document.json.canonicalBytes, as: UTF8.self) == """
        {"new_root":"\(PublishedVectors.roots[2])","new_size":2,"old_root":"\(PublishedVectors.roots[1])","old_size":1,\
        "path":["\(PublishedVectors.leafHashes[1])"],"takar":"consistency-proof/1"}
        """
    )
    #expect(document.isValid)
  }

  /// Re-recorded by `TAKAR_RECORD=1 swift test --filter ProofDocumentTests`.
  @Test(arguments: ProofExamples.files) func shipsTheExamplesThatItWrites(name: String) throws {
    let file = ProofExamples.folder.appending(path: "examples/\(name)")
    let text = try ProofExamples.text(of: name)
    if ProcessInfo.processInfo.environment["TAKAR_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}

/// Proofs over the published leaves, and those that lie beside the checker.
enum ProofExamples {
  static let folder = URL(filePath: #filePath).appending(path: "../../../Examples/proof-checker").standardized

  static let files = ["inclusion.json", "consistency.json", "checkpoint.txt", "code.txt"]

  static func text(of name: String) throws -> String {
    switch name {
    case "inclusion.json": text(of: try inclusion(index: 5, size: 8, leaf: .form(PublishedVectors.leaves[5])).json)
    case "consistency.json": text(of: try consistency(from: 6, to: 8).json)
    case "checkpoint.txt": try CheckpointExamples.checkpoint(size: 6).statement
    default: "\(try CheckpointExamples.checkpoint(size: 6).paperCode)\n"
    }
  }

  static func text(of json: JSONValue) -> String { String(decoding: json.canonicalBytes, as: UTF8.self) + "\n" }

  static func inclusion(index: Int, size: Int, leaf: InclusionDocument.Leaf) throws -> InclusionDocument {
    let proof = try InclusionProof(index: index, size: size, from: PublishedVectors.leafHashes)
    return InclusionDocument(proof, leaf: leaf, root: try root(size))
  }

  static func consistency(from oldSize: Int, to newSize: Int) throws -> ConsistencyDocument {
    let proof = try ConsistencyProof(oldSize: oldSize, newSize: newSize, from: PublishedVectors.leafHashes)
    return ConsistencyDocument(proof, oldRoot: try root(oldSize), newRoot: try root(newSize))
  }

  private static func root(_ size: Int) throws -> Digest { try #require(Digest(parsing: PublishedVectors.roots[size])) }
}
