package import Assessment
package import SourceDiagnostics

/// Why a reference leads to no single definition.
package enum ResolutionFault: Error, Hashable, Sendable {
  case unknown(suggestion: String?)
  case unknownVersion(known: [String])
  case notInForce(known: [String])
  case ambiguous(candidates: [String])
}

extension DiagnosticCode {
  package static let otherContent = DiagnosticCode(
    "E0401",
    title: LocalizedText(
      id: "id dan versi yang sama berarti isi yang sama",
      en: "the same id and version means the same content"
    ),
    remedy: LocalizedText(id: "beri versi baru pada isi yang berubah", en: "give the changed content a new version")
  )
  package static let unresolvedReference = DiagnosticCode(
    "E0402",
    title: LocalizedText(id: "rujukan harus menuju satu definisi", en: "a reference must lead to one definition"),
    remedy: LocalizedText(id: "tulis id@versi yang ada", en: "write an id@version that exists")
  )
}

extension ResolutionFault {
  /// The fault as a diagnostic; without a span where the reference came from the command line.
  package func diagnostic(
    _ reference: DefinitionReference,
    _ kind: DefinitionKind,
    at span: SourceSpan?
  ) -> Diagnostic {
    let name = kind.name
    func report(_ id: String, _ en: String) -> Diagnostic {
      Diagnostic(
        .unresolvedReference,
        LocalizedText(id: "\(name.id) \"\(reference)\" \(id)", en: "\(name.en) \"\(reference)\" \(en)"),
        at: span
      )
    }
    switch self {
    case .unknown(let suggestion):
      return report("tidak ada", "does not exist").suggesting(suggestion, insteadOf: span)
    case .unknownVersion(let known):
      let list = known.sorted().joined(separator: ", ")
      return report("tidak ada; versi yang ada: \(list)", "does not exist; the versions are \(list)")
    case .notInForce(let known):
      let list = known.sorted().joined(separator: ", ")
      return report(
        "tidak berlaku pada tanggal itu (versi: \(list))",
        "is not in force on that date (versions: \(list))"
      )
    case .ambiguous(let candidates):
      let list = candidates.sorted().joined(separator: ", ")
      return report("berlaku dalam beberapa versi: \(list)", "is in force in several versions: \(list)")
    }
  }
}

extension Diagnostic {
  static func otherContent(_ key: DefinitionKey, _ span: SourceSpan?, first: SourceSpan?) -> Diagnostic {
    let text = LocalizedText(
      id: "\(key.kind.name.id) \"\(key)\" sudah ada dengan isi lain",
      en: "\(key.kind.name.en) \"\(key)\" already exists with other content"
    )
    return Diagnostic(
      .otherContent,
      text,
      at: span,
      notes: [.init(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: first)]
    )
  }
}

extension DefinitionKind {
  /// What people call it.
  package var name: LocalizedText {
    switch self {
    case .dictionary: LocalizedText(id: "kamus", en: "the dictionary")
    case .standard: LocalizedText(id: "standar", en: "the standard")
    case .rubric: LocalizedText(id: "rubrik", en: "the rubric")
    case .programme: LocalizedText(id: "katalog program", en: "the programme catalogue")
    }
  }
}
