package import Assessment

/// A valid first file of a kind: every key with its sentence from the field table, those not needed commented out.
package struct StartingFile {
  package let form: DocumentForm
  private let id: String
  /// Path or address of the schema, for editors; `takar rubric schema KIND` writes it.
  private let schema: String

  package init(_ form: DocumentForm, id: String? = nil, schema: String? = nil) {
    self.form = form
    self.id = id ?? "contoh-\(form.rawValue)"
    self.schema = schema ?? DefinitionSchema(form).fileName
  }

  package func text(in language: Language) -> String {
    let head = ["# yaml-language-server: $schema=\(schema)", "# \(form.table.summary[language])", ""]
    return (head + form.table.fields.map { lines(of: $0, language) }).joined(separator: "\n") + "\n"
  }

  private func lines(of field: Field, _ language: Language) -> String {
    let sentence = "# \(field.name): \(field.summary[language])"
    if let value = values[field.name] { return "\(sentence)\n\(value)" }
    return "\(sentence) \(LocalizedText(id: "(boleh tidak ada)", en: "(optional)")[language])"
  }

  private var values: [String: String] {
    var values = StartingFile.examples(of: form)
    values["takar"] = "takar: \(form.word)"
    if form != .cases {
      values["id"] = "id: \(id)"
      values["version"] = "version: \"1\""
    }
    return values
  }
}
