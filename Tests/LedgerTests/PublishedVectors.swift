import Ledger

/// Leaves, roots and nodes of the Certificate Transparency reference tests (RFC 6962).
enum PublishedVectors {
  static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6F),
  ]

  static let leafHashes = leaves.map { MerkleTree.leafHash(of: $0) }

  /// Of the first 0, 1, … 8 leaves.
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ].map { "sha256:" + $0 }

  static let inclusion = [
    PathVector(from: 0, to: 1, path: []), PathVector(from: 0, to: 8, path: [leaf1, pair1, half1]),
    PathVector(from: 5, to: 8, path: [leaf4, pair3, half0]), PathVector(from: 2, to: 3, path: [pair0]),
    PathVector(from: 1, to: 5, path: [leaf0, pair1, leaf4]),
  ]

  static let consistency = [
    PathVector(from: 1, to: 1, path: []), PathVector(from: 1, to: 8, path: [leaf1, pair1, half1]),
    PathVector(from: 6, to: 8, path: [pair2, pair3, half0]), PathVector(from: 2, to: 5, path: [pair1, leaf4]),
  ]

  private static let leaf0 = "sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
  private static let leaf1 = "sha256:96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
  private static let leaf4 = "sha256:bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
  private static let pair0 = "sha256:fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
  private static let pair1 = "sha256:5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
  private static let pair2 = "sha256:0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
  private static let pair3 = "sha256:ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
  private static let half0 = "sha256:d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
  private static let half1 = "sha256:6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
}

/// The path of a proof from a leaf or an older size to a size.
struct PathVector: Sendable {
  let from: Int
  let to: Int
  let path: [String]
}
