import Assessment
import SourceDiagnostics
import Testing

@testable import EvidenceFiles

/// What holds for every file, shown on seeded random ones.
@Suite struct ReadingPropertyTests {
  private static let good = """
    \u{FEFF}nip;competency;method;assessor;value;note\r
    \(someNIP);M.01;bei;Ayu;2,5;"satu ""kutip""; é"\r
    \(otherNIP);M.01;bei;Bé|Ayu;9;\r
    \(otherNIP);T.PBJ.01;consensus;Ayu;3;"dua\r
    baris"\r
    \(someNIP);M.01;bei;Ayu;2,5;\r
    """

  private func faults(_ bytes: [UInt8], piece: Int) throws -> [Diagnostic] {
    let file = ImportFile(name: "e.csv", bytes: bytes, piece: piece)
    return try EvidenceReader(context: .sample).check(file).faults?.diagnostics ?? []
  }

  @Test(arguments: [1, 2, 3, 7, 64]) func givesTheSameWhateverThePieces(piece: Int) throws {
    let bytes = Array(Self.good.utf8)
    let whole = try faults(bytes, piece: .max)
    #expect(whole.map(\.code.code) == ["E0279", "E0254", "E0273", "E0272"])
    #expect(try faults(bytes, piece: piece) == whole)
  }

  @Test(arguments: 1...200) func neverStumblesOverDamagedFiles(seed: Int) throws {
    var random = Damage(seed: UInt64(seed))
    let bytes = random.damaged(Array(Self.good.utf8))
    #expect(try faults(bytes, piece: 1 + seed % 5) == faults(bytes, piece: .max))
  }

  @Test func readsAFileByItsPath() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let file = ImportFile(path: "\(root)/Examples/kabupaten/employees.csv")
    let found = try EmployeeReader(importDay: CalendarDay(daysSince1970: 0)).read(file).accepted
    #expect(found?.count == 62)
  }
}

/// Changes some bytes of a text, always the same ones for a seed.
private struct Damage {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<(1 + next(6)) {
      let place = next(bytes.count)
      switch next(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = pick()
      default: bytes.insert(pick(), at: place)
      }
    }
    return bytes
  }

  private mutating func pick() -> UInt8 { Array("\";,\r\n\t -|\u{0}é3M.".utf8 + [0xFF, 0xC3])[next(17)] }

  private mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}
