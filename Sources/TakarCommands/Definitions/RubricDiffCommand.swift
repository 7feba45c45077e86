import ArgumentParser
import Assessment
import AssessmentStore
import JSONText
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
        id: """
          Tidak ada yang dicatat. Bukti yang tercatat dihitung ulang menurut versi lama, versi baru, dan setiap \
          perubahan sendirian, sehingga terlihat perubahan mana yang menggeser siapa.
          """,
        en: """
          Nothing is recorded. The recorded evidence is scored again under the old version, the new one, and each \
          change alone, so that it shows which change moves whom.
          """
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

  @Option(
    help: .both(
      id: "Bentuk keluaran: table, json, csv (orang yang berubah; perlu --event).",
      en: "Output: table, json, csv (the people who change; needs --event)."
    )
  )
  var format: OutputFormat = .table

  @OptionGroup var identity: IdentityOptions

  func validate() throws {
    if format == .csv && event == nil {
      throw ValidationError(spoken(id: "--format csv perlu --event", en: "--format csv needs --event"))
    }
  }

  func run() throws {
    let evaluators = options.makeEvaluators()
    var search = DefinitionSearch(options, evaluators)
    let (before, after) = (try search.find(old), try search.find(new))
    guard before.key.kind == after.key.kind else { throw otherKind(before, after) }
    let changes = DefinitionDiff(before, after).changes
    if let event { try identity.recordUnmasking(options, event: event) }
    let impact = try event.map { event in
      try DefinitionImpact(event: event, old: before, new: after, options, evaluators).computed(changes)
    }
    switch format {
    case .table:
      var style = options.pageStyle
      style.identity = identity.display
      let page = impact.map { ImpactPage($0, style: style).text } ?? ""
      try StandardStreams.write(text(changes, areNumbered: impact != nil) + page)
    case .json: try StandardStreams.write(json(changes, impact))
    case .csv: try StandardStreams.write(impact?.csv(identity.display) ?? "")
    }
  }

  private func json(_ changes: [DefinitionChange], _ impact: ImpactReport?) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.name("changes")
      writer.array { writer in
        for (index, change) in changes.enumerated() {
          writer.object { writer in
            writer.member("number", index + 1)
            writer.member("path", change.path.joined(separator: "."))
            writer.member("old", change.old)
            writer.member("new", change.new)
            writer.member("weight", change.weight == .rule ? "rule" : "wording")
          }
        }
      }
      guard let impact else { return }
      writer.name("impact")
      writer.write(impact, identity.display)
    }
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The changes; with their numbers where the page below refers to them.
  private func text(_ changes: [DefinitionChange], areNumbered: Bool) -> String {
    if changes.isEmpty {
      return spoken(id: "Tidak ada perbedaan arti.", en: "There is no difference of meaning.") + "\n"
    }
    let sections: [(DefinitionChange.Weight, String)] = [
      (.rule, spoken(id: "Aturan", en: "Rules")),
      (.wording, spoken(id: "Kata-kata, tanpa pengaruh pada hasil", en: "Wording, without effect on results")),
    ]
    return sections.compactMap { weight, title in
      let lines = changes.enumerated().filter { $0.element.weight == weight }.map { index, change in
        (areNumbered ? "  \(index + 1)  " : "  ") + change.line.printable + "\n"
      }
      return lines.isEmpty ? nil : "\(title):\n\(lines.joined())"
    }.joined()
  }

  private func otherKind(_ before: DefinitionDocument, _ after: DefinitionDocument) -> CommandFailure {
    let (old, new) = (before.key.kind.name, after.key.kind.name)
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
