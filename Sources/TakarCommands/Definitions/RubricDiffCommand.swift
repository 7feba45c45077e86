import ArgumentParser
import Assessment
import AssessmentStore
import Reports
import RubricFiles
import SourceDiagnostics

struct RubricDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: spoken(
        id: "Perbedaan dua versi definisi menurut artinya; dengan --event, akibatnya bagi orang yang dinilai.",
        en: "What differs between two versions of a definition, by meaning; with --event, whom it moves."
      ),
      discussion: spoken(
        id: "Tidak ada yang dicatat. Rubrik dan standar dihitung ulang dengan bukti yang tercatat.",
        en: "Nothing is recorded. Rubrics and standards are scored again over the recorded evidence."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Versi lama: berkas, id, atau id@versi.", en: "The old version: a file, id, or id@version.")
  )
  var old: String

  @Argument(
    help: .both(id: "Versi baru: berkas, id, atau id@versi.", en: "The new version: a file, id, or id@version.")
  )
  var new: String

  @Option(help: .both(id: "Kegiatan yang dihitung ulang.", en: "The event to score again."), completion: .event)
  var event: String?

  func run() throws {
    let (before, after) = (try read(old), try read(new))
    guard before.document.key.kind == after.document.key.kind else { throw otherKind(before, after) }
    let changes = DefinitionDiff(before.document, after.document).changes
    try StandardStreams.write(text(changes))
    guard let event else { return }
    let impact = try DefinitionImpact(event: event, old: before, new: after, options).computed()
    try StandardStreams.write(ImpactPage(impact: impact, style: options.pageStyle).text)
  }

  private func text(_ changes: [DefinitionChange]) -> String {
    if changes.isEmpty {
      return spoken(id: "Tidak ada perbedaan arti.", en: "There is no difference of meaning.") + "\n"
    }
    let sections: [(DefinitionChange.Weight, String)] = [
      (.rule, spoken(id: "Aturan", en: "Rules")),
      (.wording, spoken(id: "Kata-kata, tanpa pengaruh pada hasil", en: "Wording, without effect on results")),
    ]
    return sections.compactMap { weight, title in
      let lines = changes.filter { $0.weight == weight }.map { "  \($0.line.printable)\n" }
      return lines.isEmpty ? nil : "\(title):\n\(lines.joined())"
    }.joined()
  }

  /// One side: the one definition of a file, or the one of that id among the definitions in use.
  private func read(_ word: String) throws -> DefinitionVersion {
    if word.hasSuffix(".yaml") || word.hasSuffix(".yml") {
      let library = try DefinitionLibrary.read(paths: [word], within: options).sound(options)
      let own = library.set.documents.filter { $0.source.file == word }
      guard let document = own.first, own.count == 1 else {
        throw CommandFailure.unknown("E0402", .definition, word, among: [])
      }
      return DefinitionVersion(document: document, set: library.set)
    }
    let library = try DefinitionLibrary.read(options).sound(options)
    let reference = DefinitionReference(parsing: word)
    let found = library.set.documents.filter {
      $0.key.id == reference.id && (reference.version ?? $0.key.version) == $0.key.version
    }
    guard let document = found.last else {
      throw CommandFailure.unknown("E0402", .definition, word, among: library.set.documents.map(\.key.id))
    }
    return DefinitionVersion(document: document, set: library.set)
  }

  private func otherKind(_ before: DefinitionVersion, _ after: DefinitionVersion) -> CommandFailure {
    let (old, new) = (before.document.key.kind.name, after.document.key.kind.name)
    return CommandFailure(
      "E0921",
      .badData,
      LocalizedText(
        id: "yang satu \(old.id), yang lain \(new.id)",
        en: "one is \(old.en), the other \(new.en)"
      ),
      advice: LocalizedText(id: "Bandingkan dua definisi sejenis.", en: "Compare two definitions of one kind.")
    )
  }
}

/// One of the two versions compared, with the definitions around it.
struct DefinitionVersion {
  let document: DefinitionDocument
  let set: DefinitionSet
}
