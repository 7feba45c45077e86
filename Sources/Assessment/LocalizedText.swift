/// The languages in which people are spoken to.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case indonesian = "id"
  case english = "en"
}

/// A sentence for a person in both languages, written beside what emits it.
public struct LocalizedText: Hashable, Sendable {
  public let id: String
  public let en: String

  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }

  /// One text after the other.
  package static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(id: left.id + right.id, en: left.en + right.en)
  }
}
