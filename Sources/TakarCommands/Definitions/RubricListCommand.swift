import ArgumentParser
import Assessment
import Reports
import RubricFiles

struct RubricListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: spoken(id: "Semua definisi yang dipakai.", en: "All definitions in use.")
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  func run() throws {
    let documents = try DefinitionLibrary.read(options).sound(options).set.documents
    guard format != .table else {
      let table = DefinitionTable(documents.map { DefinitionEntry(kind: $0.key.kind, header: $0.header) })
      return try StandardStreams.write(table.text(options.pageStyle))
    }
    let listing = Listing(
      [
        .init(spoken(id: "jenis", en: "kind"), key: "kind"), .init("id", key: "id"),
        .init(spoken(id: "versi", en: "version"), key: "version"),
        .init(spoken(id: "judul", en: "title"), key: "title"),
      ],
      rows: documents.map { [$0.key.kind.rawValue, $0.key.id, $0.key.version, $0.header.title] }
    )
    try StandardStreams.write(listing.text(format, options.pageStyle))
  }
}

struct RubricShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: spoken(
        id: "Satu definisi sebagai halaman yang mudah dibaca.",
        en: "One definition as a page that is easy to read."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Id definisi, atau id@versi.", en: "Id of the definition, or id@version."),
    completion: .rubric
  )
  var id: String

  func run() throws {
    let library = try DefinitionLibrary.read(options).sound(options)
    if let key = try library.documents(named: id).last?.key { try StandardStreams.write(page(key, library.set)) }
  }

  private func page(_ key: DefinitionKey, _ set: DefinitionSet) -> String {
    let style = options.pageStyle
    let catalogue = CompetencyCatalogue(set.dictionaries.map(\.value))
    switch key.kind {
    case .dictionary:
      return set.dictionaries.first { $0.document.key == key }.map { DictionaryPage($0.value).text(style) } ?? ""
    case .standard:
      return set.standards.first { $0.document.key == key }
        .map { StandardPage($0.value, catalogue: catalogue).text(style) } ?? ""
    case .rubric:
      return set.rubrics.first { $0.document.key == key }.map { RubricPage($0.value).text(style) } ?? ""
    case .programme:
      return set.programmes.first { $0.document.key == key }
        .map { ProgrammePage($0.value, catalogue: catalogue).text(style) } ?? ""
    }
  }
}
