import Assessment
import Testing

@testable import Ledger

@Suite struct CheckpointTests {
  @Test func statesItselfInFiveLines() throws {
    #expect(
      try CheckpointExamples.checkpoint().statement == """
        takar/checkpoint/1
        size 8
        root \(PublishedVectors.roots[8])
        time 2026-03-31T09:15:00Z
        by Sekretariat Penilaian

        """
    )
  }

  @Test func readsWhatItStates() throws {
    let checkpoint = try CheckpointExamples.checkpoint()
    #expect(Checkpoint(statement: checkpoint.statement) == checkpoint)
    #expect(Checkpoint(statement: String(checkpoint.statement.dropLast())) == checkpoint)
  }

  @Test(arguments: [
    ("size 8", "size 08"), ("size 8", "size +8"), ("size 8", "size -8"), ("T09:15", "T24:15"), ("03-31", "02-30"),
    ("by Sek", "by  Sek"), ("sha256:5", "sha256:G"), ("root", "Root"), ("/1\n", "/2\n"), ("ian\n", "ian\n\n"),
  ]) func refusesAnyOtherStatement(part: String, replacement: String) throws {
    let statement = try CheckpointExamples.checkpoint().statement
    let ranges = statement.ranges(of: part)
    let changed = statement.replacing(part, with: replacement)
    #expect(!ranges.isEmpty)
    #expect(Checkpoint(statement: changed) == nil)
  }

  @Test(arguments: ["", " A", "A ", "A\nB", "A\u{2028}B", "A\tB"]) func refusesAnAuthorThatIsNoLine(author: String) {
    #expect(Checkpoint(size: 0, root: MerkleTree.emptyRoot, time: 0, author: author) == nil)
  }

  @Test(arguments: [0, 86_399, 951_782_400, 253_402_300_799] as [Int64]) func readsTheTimesItWrites(seconds: Int64) {
    #expect(Timestamp.seconds(Timestamp.text(of: seconds)) == seconds)
  }

  @Test func fitsAQRCode() throws {
    let compact = try CheckpointExamples.checkpoint().compact
    #expect(compact == "takar1 8 \(PublishedVectors.roots[8].dropFirst(7)) 2026-03-31T09:15:00Z")
    #expect(compact.utf8.count < 213)
  }

  @Test(arguments: Language.allCases) func printsSizeRootAndCodeForTheMinutes(language: Language) throws {
    let checkpoint = try CheckpointExamples.checkpoint()
    let minutes = checkpoint.minutes(in: language)
    #expect(minutes.contains("5dc9da79 a70659a9 ad559cb7 01ded9a2"))
    #expect(minutes.contains("2ab9d823 aad2f496 0cfe370e ff460432") == false)
    #expect(minutes.contains("ab9d823a ad2f4960 cfe370ef f4604328"))
    #expect(minutes.contains("\(checkpoint.paperCode)"))
  }
}

enum CheckpointExamples {
  static func checkpoint(size: Int = 8) throws -> Checkpoint {
    let root = try #require(Digest(parsing: PublishedVectors.roots[size]))
    return try #require(Checkpoint(size: size, root: root, time: 1_774_948_500, author: "Sekretariat Penilaian"))
  }
}
