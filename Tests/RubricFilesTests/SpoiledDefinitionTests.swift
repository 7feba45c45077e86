import Assessment
import RubricFiles
import SeededRandom
import SourceDiagnostics
import Testing

/// Whatever is done to a file, loading ends, and a definition is either whole or has a reported fault.
@Suite struct SpoiledDefinitionTests {
  @Test(arguments: Sample.allCases, [1, 2, 3] as [UInt64])
  func losesNoDefinitionWithoutAFault(sample: Sample, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let bytes = spoil(Array(sample.rawValue.utf8), &random)
      let collector = DiagnosticCollector()
      let sources = Sample.allCases.map { other in
        DefinitionSource(file: other.file, bytes: other == sample ? bytes : Array(other.rawValue.utf8))
      }
      let set = DefinitionSet.load(sources, reportingTo: collector)
      let isLoaded = set.documents.contains { $0.source.file == sample.file }
      #expect(isLoaded || collector.hasErrors, "\(String(decoding: bytes, as: UTF8.self))")
      let texts = sources.map { SourceText(file: $0.file, bytes: $0.bytes) }
      _ = HumanDiagnosticFormat(.plain).render(collector.diagnostics, sources: texts, in: .indonesian)
    }
  }

  private func spoil(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes[place] = Array("{}[]:,-#&*!|>'\"%@ \n0x\u{7F}".utf8).randomElement(using: &random) ?? 0
      default: bytes.swapAt(place, end - 1)
      }
    }
    return bytes
  }
}
