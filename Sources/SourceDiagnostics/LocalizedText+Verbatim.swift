package import Assessment

extension LocalizedText {
  /// The same in both languages: a name, a code, a quotation.
  package init(verbatim text: String) {
    self.init(id: text, en: text)
  }
}
