import Crypto

/// The secret by which an institution gives people pseudonyms: the same key, the same pseudonym; without it no way back.
package struct PseudonymKey: Sendable {
  package static let byteCount = 32

  private let bytes: [UInt8]

  /// Takes its bytes from the generator; only `SystemRandomNumberGenerator` may make keys that are kept.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<PseudonymKey.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// 64 hexadecimal digits, or `nil`.
  package init?(hexadecimal text: String) {
    let digits = text.utf8.map(PseudonymKey.value)
    guard digits.count == 2 * PseudonymKey.byteCount, !digits.contains(nil) else { return nil }
    let values = digits.compactMap(\.self)
    bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  package var hexadecimal: String { PseudonymKey.text(bytes) }

  /// 32 hexadecimal digits: the first half of HMAC-SHA256 over the purpose and the id.
  package func pseudonym(of id: String) -> String {
    var code = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    code.update(data: Array("takar/pseudonym/1 \(id)".utf8))
    return PseudonymKey.text(Array(code.finalize().prefix(16)))
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
