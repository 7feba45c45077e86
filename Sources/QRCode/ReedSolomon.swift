/// Error correction over GF(2⁸) with the polynomial x⁸ + x⁴ + x³ + x² + 1.
struct ReedSolomon {
  /// Coefficients after the leading one, the highest power first.
  private let divisor: [UInt8]

  /// The generator is the product of (x − 2⁰) … (x − 2ⁿ⁻¹).
  init(degree: Int) {
    var coefficients = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in coefficients.indices {
        coefficients[index] = ReedSolomon.product(coefficients[index], root)
        if index + 1 < degree { coefficients[index] ^= coefficients[index + 1] }
      }
      root = ReedSolomon.product(root, 2)
    }
    divisor = coefficients
  }

  /// What is left of data × xⁿ after division by the generator: the correction codewords.
  func remainder(of data: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for index in divisor.indices { result[index] ^= ReedSolomon.product(divisor[index], factor) }
    }
    return result
  }

  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result = 0
    for bit in stride(from: 7, through: 0, by: -1) {
      result = result << 1 ^ (result >> 7) * 0x11D
      if right >> UInt8(bit) & 1 == 1 { result ^= Int(left) }
    }
    return UInt8(result)
  }
}
