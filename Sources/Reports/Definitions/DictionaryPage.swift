package import Assessment

/// A dictionary of competencies as readable text.
package struct DictionaryPage: Sendable {
  private let dictionary: CompetencyDictionary

  package init(_ dictionary: CompetencyDictionary) { self.dictionary = dictionary }

  package func text(_ style: PageStyle) -> String { "" }
}
