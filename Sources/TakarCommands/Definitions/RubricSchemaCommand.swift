import ArgumentParser
package import RubricFiles

extension DocumentForm: ExpressibleByArgument {}

struct RubricSchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: spoken(
        id: "JSON Schema satu jenis berkas, untuk penyunting YAML.",
        en: "The JSON Schema of a kind of file, for YAML editors."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Jenis berkas.", en: "The kind of file."))
  var kind: DocumentForm

  func run() throws { try StandardStreams.write(DefinitionSchema(kind).text) }
}

struct RubricNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: spoken(
        id: "Berkas awal yang sah dan berpenjelasan, dengan skemanya di sampingnya.",
        en: "A valid, commented starting file, with its schema beside it."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Jenis berkas.", en: "The kind of file."))
  var kind: DocumentForm

  @Argument(
    help: .both(id: "Berkas baru; tanpa ini ke keluaran.", en: "The new file; without, to the output."),
    completion: .file()
  )
  var file: String?

  @Option(help: .both(id: "Id definisi.", en: "Id of the definition."))
  var id: String?

  func run() throws {
    let text = StartingFile(kind, id: id).text(in: SpokenLanguage.current)
    guard let file else { return try StandardStreams.write(text) }
    let schema = DefinitionSchema(kind)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FolderWriting.write(Array(text.utf8), to: file)
    let place = folder.isEmpty ? schema.fileName : "\(folder)/\(schema.fileName)"
    try FolderWriting.write(Array(schema.text.utf8), to: place, .replace)
    options.tell(
      id: "\(file) dibuat, skemanya \(place). Sunting, lalu `takar rubric check \(file)`.",
      en: "\(file) is made, its schema is \(place). Edit it, then `takar rubric check \(file)`."
    )
  }
}
