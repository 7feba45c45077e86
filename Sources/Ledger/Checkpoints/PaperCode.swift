/// A checkpoint's size and root, short enough to write in minutes and to type from paper:
/// `1234567-7QX4-M2K9-TDHB-3F0W-ZC8R-VN51-0J6E`.
///
/// Six groups hold the first 120 bits of the root, the seventh 20 bits that tell a typing mistake from a rewritten ledger.
/// Digits are Crockford's base 32: no I, L, O or U; small letters and O, I, L for 0, 1, 1 are read as well.
package struct PaperCode: Hashable, Sendable {
  /// Why a typed text is no paper code.
  package enum Fault: Error, Hashable, Sendable {
    /// Not a size and seven groups of four digits.
    case malformed
    /// Well formed, but the seventh group does not fit the rest: something is mistyped.
    case mistyped
  }

  package let size: Int
  /// 15 bytes.
  private let rootBeginning: [UInt8]

  package init(size: Int, root: Digest) {
    self.size = size
    rootBeginning = Array(root.bytes.prefix(PaperCode.rootByteCount))
  }

  /// Reads what a person typed: spaces are ignored, hyphens inside the code too.
  package init(parsing text: String) throws(Fault) {
    let symbols = text.utf8.filter { $0 != UInt8(ascii: " ") }
    let parts = symbols.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let size = PaperCode.size(parts[0]) else { throw .malformed }
    let digits = parts[1].filter { $0 != UInt8(ascii: "-") }.map(CrockfordBase32.value)
    guard digits.count == PaperCode.rootDigitCount + PaperCode.checkDigitCount else { throw .malformed }
    let values = digits.compactMap { $0 }
    guard values.count == digits.count else { throw .malformed }
    self.size = size
    rootBeginning = CrockfordBase32.bytes(of: Array(values.prefix(PaperCode.rootDigitCount)))
    guard Array(values.suffix(PaperCode.checkDigitCount)) == checkDigits else { throw .mistyped }
  }

  /// Whether a ledger of this size has this root.
  package func matches(root: Digest) -> Bool { root.bytes.starts(with: rootBeginning) }

  private static let rootByteCount = 15
  private static let rootDigitCount = 24
  private static let checkDigitCount = 4

  /// The first 20 bits of SHA-256 of `takar/paper/1 SIZE ` and the 15 bytes.
  private var checkDigits: [UInt8] {
    let digest = Digest(of: Array("takar/paper/1 \(size) ".utf8) + rootBeginning)
    return Array(CrockfordBase32.values(of: Array(digest.bytes.prefix(5))).prefix(PaperCode.checkDigitCount))
  }

  private static func size(_ digits: Array<UInt8>.SubSequence) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension PaperCode: CustomStringConvertible {
  package var description: String {
    let digits = (CrockfordBase32.values(of: rootBeginning) + checkDigits).map(CrockfordBase32.digit)
    let groups = stride(from: 0, to: digits.count, by: 4).map { String(decoding: digits[$0..<($0 + 4)], as: UTF8.self) }
    return ([String(size)] + groups).joined(separator: "-")
  }
}
