import Assessment
import EvaluatorKit
import PluginHost

/// Why third-party evaluators failed in a run, in a few lines for the person who started it. Names nobody.
struct PluginFailurePage {
  private let evaluators: ThirdPartyEvaluators

  init(_ evaluators: ThirdPartyEvaluators) { self.evaluators = evaluators }

  /// Empty where every plugin did its work.
  var lines: [LocalizedText] {
    evaluators.unavailable.map { reason in
      let (name, text) = (reason.plugin, reason.text)
      return LocalizedText(id: "Plugin \(name): \(text.id).", en: "Plugin \(name): \(text.en).")
    } + evaluators.outcomes.filter { $0.journal.failedCases > 0 }.flatMap { lines($0.plugin, $0.journal) }
  }

  /// Says them on stderr, even with `--quiet`: they are errors.
  func tell() {
    for line in lines { StandardStreams.tell(line[SpokenLanguage.current]) }
  }

  private func lines(_ plugin: RunnablePlugin, _ journal: PluginJournal) -> [LocalizedText] {
    let name = "\(plugin.manifest.id)@\(plugin.manifest.version)"
    let head = LocalizedText(
      id: "Plugin \(name) gagal pada \(journal.failedCases) kasus (\(journal.restarts) kali dimulai ulang):",
      en: "Plugin \(name) failed on \(journal.failedCases) cases (restarted \(journal.restarts) times):"
    )
    return [head] + reasons(journal)
  }

  /// Each reason once, with the competencies it concerns.
  private func reasons(_ journal: PluginJournal) -> [LocalizedText] {
    let groups = Dictionary(grouping: journal.incidents, by: \.failure)
    return groups.sorted { $0.key.rawValue < $1.key.rawValue }.map { failure, incidents in
      let codes = Set(incidents.map(\.competency)).sorted().joined(separator: ", ")
      let detail = incidents.map(\.detail).min().map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      return LocalizedText(
        id: "  \(codes): \(failure.sentence.id)\(detail)",
        en: "  \(codes): \(failure.sentence.en)\(detail)"
      )
    }
  }
}
