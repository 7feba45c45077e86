/// From bytes to the codewords in the order in which they are placed.
enum QRCodewords {
  private static let byteMode = 0b0100
  private static let padding: [UInt8] = [0xEC, 0x11]

  /// Data and error correction, interleaved over the blocks. Traps when the bytes do not fit the version.
  static func all(of bytes: [UInt8], in version: QRVersion) -> [UInt8] {
    precondition(bytes.count <= version.capacity, "the bytes fit the version")
    var rest = data(of: bytes, in: version)[...]
    let blocks = version.blocks.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    let code = ReedSolomon(degree: version.correctionCount)
    return interleave(blocks) + interleave(blocks.map { code.remainder(of: $0) })
  }

  /// Mode, length, bytes, terminator and padding. The four bits of the mode shift everything by half a byte.
  static func data(of bytes: [UInt8], in version: QRVersion) -> [UInt8] {
    let length = version.lengthBits == 8 ? [bytes.count] : [bytes.count >> 8, bytes.count & 255]
    var data: [UInt8] = []
    var carry = byteMode
    for value in length + bytes.map(Int.init) {
      data.append(UInt8(carry << 4 | value >> 4))
      carry = value & 15
    }
    data.append(UInt8(carry << 4))
    for index in 0..<(version.dataCount - data.count) { data.append(padding[index % 2]) }
    return data
  }

  /// The first of every block, then the second of every block, and so on.
  private static func interleave(_ blocks: [[UInt8]]) -> [UInt8] {
    let longest = blocks.map(\.count).max() ?? 0
    return (0..<longest).flatMap { index in blocks.compactMap { index < $0.count ? $0[index] : nil } }
  }
}
