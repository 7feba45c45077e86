import Assessment

/// What a reader must know of the evidence: flags, missing competencies, what the rubric leaves out.
struct EvidenceNotes {
  let reading: ResultReading
  let language: Language

  var lines: [String] { flagLines + [missingLine, scopeLine].compactMap { $0 } }

  private var flagLines: [String] {
    reading.notes.map { note in
      "\(note.letter) — \(note.flag.sentence[language]) (\(note.competencies.joined(separator: ", ")))"
    }
  }

  private var missingLine: String? {
    let names = reading.unmeasured.map { "\($0.result.code) \($0.title)" }
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    return language.phrase(id: "Belum terukur: \(list).", en: "Not measured: \(list).")
  }

  private var scopeLine: String? {
    let codes = reading.subject.result.outOfScope
    guard !codes.isEmpty else { return nil }
    let list = codes.map(reading.subject.catalogue.name).joined(separator: ", ")
    return language.phrase(
      id: "Di luar cakupan rubrik, tidak dihitung: \(list).",
      en: "Out of the rubric's scope, not counted: \(list)."
    )
  }
}
