import Assessment
import SourceDiagnostics

/// A name that leads nowhere: say so, with the close one or the list.
extension CommandFailure {
  enum Named {
    case event, purpose, competency, standard, method, definition, person, plugin, code

    fileprivate var word: LocalizedText {
      switch self {
      case .event: LocalizedText(id: "kegiatan", en: "event")
      case .purpose: LocalizedText(id: "tujuan", en: "purpose")
      case .competency: LocalizedText(id: "kompetensi", en: "competency")
      case .standard: LocalizedText(id: "standar", en: "standard")
      case .method: LocalizedText(id: "alat ukur", en: "method")
      case .definition: LocalizedText(id: "definisi", en: "definition")
      case .person: LocalizedText(id: "pegawai", en: "employee")
      case .plugin: LocalizedText(id: "evaluator", en: "evaluator")
      case .code: LocalizedText(id: "kode", en: "code")
      }
    }
  }

  /// A name of the command line that is nowhere: no such input (66), whatever kind of thing it names.
  static func unknown(_ code: String, _ kind: Named, _ name: String, among known: [String]) -> CommandFailure {
    CommandFailure(
      code,
      .noInput,
      LocalizedText(
        id: "\(kind.word.id) \"\(name)\" tidak ada",
        en: "there is no \(kind.word.en) \"\(name)\""
      ),
      advice: advice(CloseMatch.find(name, among: known), known, kind)
    )
  }

  private static func advice(_ close: String?, _ known: [String], _ kind: Named) -> LocalizedText? {
    if let close { return LocalizedText(id: "Maksudnya \"\(close)\"?", en: "Did you mean \"\(close)\"?") }
    if known.isEmpty, kind == .event {
      return LocalizedText(
        id: "Belum ada kegiatan; buat dengan `takar event create`.",
        en: "There is no event yet; make one with `takar event create`."
      )
    }
    guard !known.isEmpty else { return nil }
    let list = known.sorted().prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    return LocalizedText(id: "Yang ada: \(list).", en: "There are: \(list).")
  }
}
