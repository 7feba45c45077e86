import Assessment
import FoundationEssentials
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct ShippedDefinitionsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rubrics").path(percentEncoded: false)

  @Test func haveNoFaults() throws {
    let sources = try DefinitionSource.read(path: Self.folder)
    let collector = DiagnosticCollector()
    let set = DefinitionSet.load(sources, reportingTo: collector)
    let found = LineDiagnosticFormat().render(collector.diagnostics, sources: [], in: .english)
    #expect(found == "")
    let cases = sources.filter { $0.file.contains("/cases/") }
    #expect(set.documents.count == sources.count - cases.count)
  }

  @Test func comeBackEqualFromCanonicalText() throws {
    let set = DefinitionSet.load(try DefinitionSource.read(path: Self.folder), reportingTo: DiagnosticCollector())
    let stored = set.documents.map { DefinitionSource(file: "\($0.key)", bytes: $0.canonicalBytes) }
    let again = try DefinitionSet.load(canonical: stored)
    #expect(again.rubrics.map(\.value) == set.rubrics.map(\.value))
    #expect(again.standards.map(\.value) == set.standards.map(\.value))
    #expect(again.dictionaries.map(\.value) == set.dictionaries.map(\.value))
    #expect(again.programmes.map(\.value) == set.programmes.map(\.value))
  }
}

@Suite struct DefinitionSourceTests {
  @Test func readsAFolderInOrderAndSkipsWhatIsNoDefinition() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "takar-\(UInt64.random(in: 0...UInt64.max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b/z.yaml", "a.yml", "b/a.yaml", ".hidden/x.yaml", "note.txt"] {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(name.utf8).write(to: file)
    }
    let path = folder.path(percentEncoded: false)
    let sources = try DefinitionSource.read(path: path)
    let expected = ["a.yml", "b/a.yaml", "b/z.yaml"]
    #expect(sources.map(\.file) == expected.map { "\(path)/\($0)" })
    #expect(sources.map(\.bytes) == expected.map { Array($0.utf8) })
    let single = try DefinitionSource.read(path: "\(path)/note.txt")
    #expect(single.count == 1)
  }

  @Test func saysWhatIsMissing() {
    let error = #expect(throws: DefinitionAccessError.self) { try DefinitionSource.read(path: "/nowhere/at/all") }
    #expect(error?.reason == .missing && error?.path == "/nowhere/at/all")
  }
}
