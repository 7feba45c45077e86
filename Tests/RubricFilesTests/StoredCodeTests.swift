import RubricFiles
import Testing

/// A canonical text tells without being read whether it can define a competency.
@Suite struct StoredCodeTests {
  @Test func findsTheCodeThatATextDefines() {
    let source = text(#"{"competencies":[{"code":"T.01","title":"code"},{"code":"T.02"}],"takar":"dictionary/1"}"#)
    #expect(source.mayHold(anyOf: ["T.02", "M.01"]))
    #expect(!source.mayHold(anyOf: ["T.0", "T.021", "title", ""]))
    #expect(!source.mayHold(anyOf: []))
  }

  @Test func doesNotTakeAMentionForADefinition() {
    #expect(!text(#"{"competencies":[{"code":"T.01","definition":"see T.02"}]}"#).mayHold(anyOf: ["T.02"]))
  }

  @Test func looksAtWhatItCannotCompare() {
    #expect(text(#"{"competencies":[{"code":"T.\u0030"}]}"#).mayHold(anyOf: ["T.0"]))
  }

  @Test(arguments: ["", "{", #"{"code":""#, #""code":""#]) func survivesTexts(cut: String) {
    #expect(!text(cut).mayHold(anyOf: ["T.01"]))
  }

  private func text(_ canonical: String) -> DefinitionSource {
    DefinitionSource(file: "stored", bytes: Array(canonical.utf8))
  }
}
