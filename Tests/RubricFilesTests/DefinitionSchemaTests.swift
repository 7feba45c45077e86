import Assessment
import FoundationEssentials
import JSONText
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DefinitionSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: DocumentForm.allCases) func isTheFileThatIsShipped(form: DocumentForm) throws {
    let schema = DefinitionSchema(form)
    let file = Self.root.appending(path: "Documentation/schemas/\(schema.fileName)")
    if ProcessInfo.processInfo.environment["TAKAR_RECORD"] != nil { try Data(schema.text.utf8).write(to: file) }
    let shipped = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(shipped == schema.text, "run: make generated")
  }

  @Test(arguments: Fixture.shape + Fixture.rules + Fixture.references)
  func refusesWhatTheLoaderRefuses(fixture: Fixture) throws {
    let bytes = MarkedSource(try #require(fixture.marked)).bytes
    let collector = DiagnosticCollector()
    _ = DefinitionSet.load([DefinitionSource(file: fixture.sample.file, bytes: bytes)], reportingTo: collector)
    let shape = Set(collector.diagnostics.filter { $0.code.code.hasPrefix("E012") }.map(\.code.code))
    // No pattern knows the calendar.
    let isCalendar = collector.diagnostics.contains { $0.message.en.contains("\"effective\"") }
    let tree = try #require(YAMLDocument.read(bytes, file: "f", reportingTo: DiagnosticCollector())).root
    let form = try #require(DocumentForm(rawValue: "\(fixture.sample)"))
    #expect(try SchemaCheck.of(form).accepts(tree) == (shape.isEmpty || isCalendar), "\(shape)")
  }

  @Test func acceptsEveryShippedDefinition() throws {
    let path = Self.root.appending(path: "Rubrics").path(percentEncoded: false)
    for source in try DefinitionSource.read(path: path) {
      let document = YAMLDocument.read(source.bytes, file: source.file, reportingTo: DiagnosticCollector())
      let tree = try #require(document).root
      let form = try #require(DocumentForm.allCases.first { $0.word == tree["takar"]?.text })
      #expect(try SchemaCheck.of(form).accepts(tree), "\(source.file)")
    }
  }
}

@Suite struct StartingFileTests {
  @Test(arguments: Language.allCases) func loadAmongTheShippedDefinitions(language: Language) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Rubrics/dictionaries").path(percentEncoded: false)
    let collector = DiagnosticCollector()
    let sources = DocumentForm.allCases.map { form in
      let text = StartingFile(form, id: "awal").text(in: language)
      return DefinitionSource(file: "\(form.rawValue).yaml", bytes: Array(text.utf8))
    }
    let set = DefinitionSet.load(try DefinitionSource.read(path: folder) + sources, reportingTo: collector)
    #expect(LineDiagnosticFormat().render(collector.diagnostics, sources: [], in: .english) == "")
    #expect(set.documents.count { $0.key.id == "awal" } == 4)
  }

  @Test(arguments: DocumentForm.allCases) func namesItsSchemaToTheEditor(form: DocumentForm) {
    let text = StartingFile(form).text(in: .indonesian)
    #expect(text.hasPrefix("# yaml-language-server: $schema=\(form.rawValue).schema.json\n"))
  }
}
