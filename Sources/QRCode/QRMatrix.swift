/// The modules of a code, and which of them carry data.
struct QRMatrix {
  let size: Int
  private(set) var isDark: [Bool]
  private var isData: [Bool]

  /// Every pattern and all codewords, not masked yet; the format's place is kept free.
  init(_ version: QRVersion, codewords: [UInt8]) {
    size = version.size
    isDark = Array(repeating: false, count: size * size)
    isData = Array(repeating: true, count: size * size)
    drawTiming()
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { drawFinder(row, column) }
    drawAlignment(version.alignment)
    drawFormat(0)
    if version.number >= 7 { drawVersion(version.number) }
    place(codewords)
  }

  func masked(by mask: QRMask) -> QRMatrix {
    var result = self
    for row in 0..<size {
      for column in 0..<size where isData[row * size + column] && mask.inverts(row: row, column: column) {
        result.isDark[row * size + column].toggle()
      }
    }
    result.drawFormat(QRMatrix.formatBits(mask))
    return result
  }

  subscript(row: Int, column: Int) -> Bool { isDark[row * size + column] }

  private mutating func set(_ row: Int, _ column: Int, _ dark: Bool) {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return }
    isDark[row * size + column] = dark
    isData[row * size + column] = false
  }

  private mutating func drawTiming() {
    for index in 0..<size {
      set(6, index, index % 2 == 0)
      set(index, 6, index % 2 == 0)
    }
  }

  /// Rings around a centre, with the light ring that separates it from the rest.
  private mutating func drawFinder(_ row: Int, _ column: Int) {
    drawRings(row, column, radius: 4) { $0 != 2 && $0 != 4 }
  }

  private mutating func drawAlignment(_ centres: [Int]) {
    for row in centres {
      for column in centres where !isFinderCorner(row, column) {
        drawRings(row, column, radius: 2) { $0 != 1 }
      }
    }
  }

  private func isFinderCorner(_ row: Int, _ column: Int) -> Bool {
    let last = size - 7
    return (row == 6 && (column == 6 || column == last)) || (row == last && column == 6)
  }

  private mutating func drawRings(_ row: Int, _ column: Int, radius: Int, isDark: (Int) -> Bool) {
    for down in -radius...radius {
      for right in -radius...radius { set(row + down, column + right, isDark(max(abs(down), abs(right)))) }
    }
  }

  /// Fifteen bits twice: around the upper left finder, and split over the other two.
  private mutating func drawFormat(_ bits: Int) {
    let rows = [0, 1, 2, 3, 4, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8]
    let columns = [8, 8, 8, 8, 8, 8, 8, 8, 7, 5, 4, 3, 2, 1, 0]
    for index in 0..<15 {
      let dark = bits >> index & 1 == 1
      set(rows[index], columns[index], dark)
      if index < 8 { set(8, size - 1 - index, dark) } else { set(size - 15 + index, 8, dark) }
    }
    set(size - 8, 8, true)
  }

  private mutating func drawVersion(_ number: Int) {
    let bits = number << 12 | QRMatrix.remainder(of: number, by: 0x1F25, degree: 12)
    for index in 0..<18 {
      let dark = bits >> index & 1 == 1
      set(index / 3, size - 11 + index % 3, dark)
      set(size - 11 + index % 3, index / 3, dark)
    }
  }

  /// In pairs of columns from the right, going up and down in turn, past the vertical timing pattern.
  private mutating func place(_ codewords: [UInt8]) {
    var bit = 0
    var goesUp = true
    for right in stride(from: size - 1, through: 1, by: -2) {
      let pair = right <= 6 ? right - 1 : right
      for step in 0..<size {
        let row = goesUp ? size - 1 - step : step
        for column in [pair, pair - 1] where isData[row * size + column] && bit < codewords.count * 8 {
          isDark[row * size + column] = codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
          bit += 1
        }
      }
      goesUp.toggle()
    }
  }

  /// Level M is 00 in the two highest of the five bits.
  private static func formatBits(_ mask: QRMask) -> Int {
    (mask.rawValue << 10 | remainder(of: mask.rawValue, by: 0x537, degree: 10)) ^ 0x5412
  }

  /// Of value × xⁿ over GF(2).
  private static func remainder(of value: Int, by divisor: Int, degree: Int) -> Int {
    var rest = value
    for _ in 0..<degree { rest = rest << 1 ^ (rest >> (degree - 1)) * divisor }
    return rest
  }
}
