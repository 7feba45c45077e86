/// A QR code (ISO/IEC 18004, model 2) of some bytes: byte mode, error correction level M, versions 1 to 10.
package struct QRCode: Hashable, Sendable {
  /// The longest text that fits, in bytes.
  package static let maximumByteCount = 213

  /// Modules on a side: 21 to 57.
  package let size: Int
  private let isDark: [Bool]

  /// In the smallest version that holds the bytes, with the mask of the least penalty; `nil` for more than 213 bytes.
  package init?(_ bytes: [UInt8]) {
    guard let version = QRVersion.smallest(holding: bytes.count) else { return nil }
    let blank = QRMatrix(version, codewords: QRCodewords.all(of: bytes, in: version))
    let masked = QRMask.allCases.map { blank.masked(by: $0) }
    let penalties = masked.map { QRPenalty.total(of: $0) }
    let best = masked.indices.min { penalties[$0] < penalties[$1] } ?? 0
    self.init(masked[best])
  }

  /// With a mask of the caller's choice.
  init?(_ bytes: [UInt8], mask: QRMask) {
    guard let version = QRVersion.smallest(holding: bytes.count) else { return nil }
    self.init(QRMatrix(version, codewords: QRCodewords.all(of: bytes, in: version)).masked(by: mask))
  }

  package init?(_ text: String) { self.init(Array(text.utf8)) }

  private init(_ matrix: QRMatrix) {
    size = matrix.size
    isDark = matrix.isDark
  }

  /// Whether a module is dark; outside the code everything is light.
  package func isDark(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && isDark[row * size + column]
  }
}
