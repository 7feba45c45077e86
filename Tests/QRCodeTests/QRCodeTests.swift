import Testing

@testable import QRCode

@Suite struct QRCodeTests {
  @Test(arguments: PublishedCodes.all) func givesTheSameModulesAsAnotherEncoder(vector: PublishedCodes.Vector) throws {
    let codes = QRMask.allCases.compactMap { QRCode(Array(vector.text.utf8), mask: $0) }
    #expect(codes.contains { rows(of: $0) == vector.rows })
  }

  @Test(arguments: PublishedCodes.all) func choosesTheSameMaskAsAnotherEncoder(vector: PublishedCodes.Vector) throws {
    #expect(rows(of: try #require(QRCode(vector.text))) == vector.rows)
  }

  @Test(arguments: QRVersion.all) func growsWithTheText(version: QRVersion) throws {
    let full = try #require(QRCode([UInt8](repeating: 65, count: version.capacity)))
    #expect(full.size == version.size)
    let next = QRCode([UInt8](repeating: 65, count: version.capacity + 1))
    #expect(next?.size != version.size)
  }

  @Test func refusesATextThatIsTooLong() {
    #expect(QRCode([UInt8](repeating: 65, count: QRCode.maximumByteCount)) != nil)
    #expect(QRCode([UInt8](repeating: 65, count: QRCode.maximumByteCount + 1)) == nil)
  }

  /// The message and its codewords are the worked example of the standard's Reed–Solomon annex (version 1-M, "01234567").
  @Test func correctsLikeTheStandardsExample() {
    let data: [UInt8] = [
      0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
    ]
    let correction: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
    #expect(ReedSolomon(degree: 10).remainder(of: data) == correction)
  }

  @Test func drawsTwoModulesInALetterWithAMarginAround() throws {
    let code = try #require(QRCode("takar"))
    let lines = code.text(on: .lightGround).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 15)
    #expect(lines.allSatisfy { $0.count == 29 })
    #expect(lines[0] == String(repeating: " ", count: 29))
    #expect(lines[2].hasPrefix("    █▀▀▀▀▀█"))
  }

  @Test func turnsInkAndGroundOverForADarkTerminal() throws {
    let code = try #require(QRCode("takar"))
    let lines = code.text(on: .darkGround).split(separator: "\n")
    #expect(lines[0] == String(repeating: "█", count: 29))
    #expect(lines[2].hasPrefix("████ ▄▄▄▄▄ "))
    #expect(lines[14] == String(repeating: "▀", count: 29))
  }

  private func rows(of code: QRCode) -> [String] {
    (0..<code.size).map { row in
      let bits = (0..<code.size).reduce(UInt64(0)) { $0 << 1 | (code.isDark(row: row, column: $1) ? 1 : 0) }
      let digits = String(bits, radix: 16)
      return String(repeating: "0", count: (code.size + 3) / 4 - digits.count) + digits
    }
  }
}
