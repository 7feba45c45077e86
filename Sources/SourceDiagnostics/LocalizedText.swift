/// A text for people in both languages, kept beside whoever says it.
package struct LocalizedText: Hashable, Sendable {
  package let id: String
  package let en: String

  package init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// The same in both languages: a name, a code, a quotation.
  package init(verbatim text: String) {
    self.init(id: text, en: text)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }
}
