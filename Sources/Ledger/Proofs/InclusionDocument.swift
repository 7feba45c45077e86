package import JSONText

/// An inclusion proof for somebody else to check: with the leaf and the root it leads to.
package struct InclusionDocument: Hashable, Sendable {
  /// What is shown of the leaf.
  package enum Leaf: Hashable, Sendable {
    /// The whole form: everybody can read the record. Never of a packet of anonymous ratings.
    case form([UInt8])
    /// Its hash alone.
    case hash(Digest)

    var hash: Digest {
      switch self {
      case .form(let form): MerkleTree.leafHash(of: form)
      case .hash(let hash): hash
      }
    }
  }

  package let proof: InclusionProof
  package let leaf: Leaf
  package let root: Digest

  package init(_ proof: InclusionProof, leaf: Leaf, root: Digest) {
    self.proof = proof
    self.leaf = leaf
    self.root = root
  }

  package var isValid: Bool { proof.verify(leafHash: leaf.hash, root: root) }

  /// The form, where it is shown, is hexadecimal.
  package var json: JSONValue {
    var object = JSONObject([
      "takar": "inclusion-proof/1",
      "index": .number(JSONNumber(proof.index)),
      "size": .number(JSONNumber(proof.size)),
      "leaf": .string(leaf.hash.description),
      "path": .array(proof.path.map { .string($0.description) }),
      "root": .string(root.description),
    ])
    if case .form(let form) = leaf { object["form"] = .string(Hexadecimal.text(of: form)) }
    return .object(object)
  }
}
