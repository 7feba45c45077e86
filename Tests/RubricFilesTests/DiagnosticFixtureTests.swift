import Assessment
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DiagnosticFixtureTests {
  /// Loads the marked sample among the other samples.
  private func check(_ fixture: Fixture) throws -> (found: [String], expected: [String]) {
    let source = MarkedSource(try #require(fixture.marked, "the sample has nothing to change"))
    let collector = DiagnosticCollector()
    let sources = Sample.allCases.map { sample in
      let isSpoiled = sample == fixture.sample
      return DefinitionSource(file: sample.file, bytes: isSpoiled ? source.bytes : Array(sample.rawValue.utf8))
    }
    _ = DefinitionSet.load(sources, reportingTo: collector)
    let others = collector.diagnostics.filter { $0.span?.file != fixture.sample.file }
    return (MarkedSource.found(collector) + others.map { "elsewhere: \($0.message.en)" }, source.expected)
  }

  @Test(arguments: Fixture.shape) func reportsValuesThatDoNotFit(fixture: Fixture) throws {
    let (found, expected) = try check(fixture)
    #expect(found == expected)
  }

  @Test(arguments: Fixture.rules) func reportsValuesThatDoNotAgree(fixture: Fixture) throws {
    let (found, expected) = try check(fixture)
    #expect(found == expected)
  }

  @Test(arguments: Fixture.references) func reportsReferencesThatLeadNowhere(fixture: Fixture) throws {
    let (found, expected) = try check(fixture)
    #expect(found == expected)
  }
}
