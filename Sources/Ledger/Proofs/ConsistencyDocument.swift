package import JSONText

/// A consistency proof for somebody else to check: with both roots.
package struct ConsistencyDocument: Hashable, Sendable {
  package let proof: ConsistencyProof
  package let oldRoot: Digest
  package let newRoot: Digest

  package init(_ proof: ConsistencyProof, oldRoot: Digest, newRoot: Digest) {
    self.proof = proof
    self.oldRoot = oldRoot
    self.newRoot = newRoot
  }

  package var isValid: Bool { proof.verify(oldRoot: oldRoot, newRoot: newRoot) }

  package var json: JSONValue {
    [
      "takar": "consistency-proof/1",
      "old_size": .number(JSONNumber(proof.oldSize)),
      "new_size": .number(JSONNumber(proof.newSize)),
      "old_root": .string(oldRoot.description),
      "new_root": .string(newRoot.description),
      "path": .array(proof.path.map { .string($0.description) }),
    ]
  }
}
