/// The sizes of a code and how its bytes are laid out in blocks at level M (ISO/IEC 18004, tables 1, 9 and E.1).
struct QRVersion: Hashable, Sendable {
  let number: Int
  /// Error correction codewords in each block.
  let correctionCount: Int
  /// Data codewords of each block.
  let blocks: [Int]
  /// Rows and columns of the centres of alignment patterns.
  let alignment: [Int]

  var size: Int { 17 + 4 * number }

  var dataCount: Int { blocks.reduce(0, +) }

  /// Bits of the field that tells how many bytes there are.
  var lengthBits: Int { number < 10 ? 8 : 16 }

  /// Bytes of text that fit beside mode and length.
  var capacity: Int { (dataCount * 8 - 4 - lengthBits) / 8 }

  static func smallest(holding count: Int) -> QRVersion? { all.first { count <= $0.capacity } }

  static let all = [
    QRVersion(number: 1, correctionCount: 10, blocks: [16], alignment: []),
    QRVersion(number: 2, correctionCount: 16, blocks: [28], alignment: [6, 18]),
    QRVersion(number: 3, correctionCount: 26, blocks: [44], alignment: [6, 22]),
    QRVersion(number: 4, correctionCount: 18, blocks: [32, 32], alignment: [6, 26]),
    QRVersion(number: 5, correctionCount: 24, blocks: [43, 43], alignment: [6, 30]),
    QRVersion(number: 6, correctionCount: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
    QRVersion(number: 7, correctionCount: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
    QRVersion(number: 8, correctionCount: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
    QRVersion(number: 9, correctionCount: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
    QRVersion(number: 10, correctionCount: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
  ]
}
