import Foundation
import Testing

/// A small invented institution: one dictionary a kind, one standard, one rubric, one person, one event.
struct Institution {
  /// A dictionary and what the job asks of each of its competencies.
  struct Part {
    var kind: String
    var scale = "{min: 0, max: 5, step: 0.5}"
    var required: [String]
  }

  static let number = "199001012015011991"

  var parts: [Part]
  /// Lines of the rubric that replace the defaults.
  var attained = "attained: {step: 0.5, rounding: half-up}"
  var jobMatch = "job_match: {formula: ratio-of-sums}"
  var weights = ""
  var missing = "missing: refuse"
  var purpose = "filling"
  /// Methods of the rubric in place of the defaults.
  var methods = """
      bei: {title: Wawancara, measures: level}
      lgd: {title: Diskusi kelompok, measures: level}
      checklist: {title: Daftar centang, measures: indicator}
    """
  /// Lines of the rubric's evaluators beside those by kind.
  var exceptions: [String] = []
  var consensus = "consensus: {allowed: [technical, managerial, sociocultural]}"

  /// The codes in the standard's order: `X.01`…, the kind's first letter before the point.
  var codes: [String] {
    parts.flatMap { part in part.required.indices.map { "\(prefix(part)).\($0 < 9 ? "0" : "")\($0 + 1)" } }
  }

  /// Writes the definitions into the folder `Rubrics`.
  func write(to folder: TestFolder) throws {
    for part in parts { try folder.write(dictionary(part), to: "Rubrics/\(part.kind).yaml") }
    try folder.write(standard, to: "Rubrics/standard.yaml")
    try folder.write(rubric, to: "Rubrics/rubric.yaml")
  }

  /// Writes the definitions, creates database, person and event.
  func found(in folder: TestFolder) throws {
    try write(to: folder)
    try folder.write(
      "nip,name,unit,position,standard\n\(Institution.number),Uji Coba,Unit Uji,Analis,job\n",
      to: "people.csv"
    )
    try succeed(folder, "init")
    try succeed(folder, "import", "employees", "people.csv")
    try succeed(
      folder,
      "event",
      "create",
      "e1",
      "--rubric",
      "r",
      "--purpose",
      purpose,
      "--date",
      "2026-03-31"
    )
  }

  /// Imports one value a competency by the method and scores; `nil` leaves a competency without evidence.
  func score(_ values: [String?], by method: String, in folder: TestFolder) throws -> ScoredResult {
    let rows = zip(codes, values).compactMap { code, value in
      value.map { "\(Institution.number),\(code),\(method),A,\($0),2026-03-30" }
    }
    let text = "nip,competency,method,assessor,value,date\n" + rows.map { $0 + "\n" }.joined()
    try folder.write(text, to: "evidence.csv")
    try succeed(folder, "import", "evidence", "evidence.csv", "--event", "e1")
    try succeed(folder, "score", "--event", "e1")
    return try ScoredResult(folder)
  }

  func succeed(_ folder: TestFolder, _ words: String...) throws {
    let outcome = try folder.takar.run(words)
    try #require(outcome.status == 0, "takar \(words.joined(separator: " ")): \(outcome.errors)")
  }

  private func prefix(_ part: Part) -> String { part.kind.prefix(1).uppercased() }

  private func dictionary(_ part: Part) -> String {
    let competencies = part.required.indices.map { index in
      """
        - code: \(prefix(part)).\(index < 9 ? "0" : "")\(index + 1)
          title: Kompetensi \(part.kind) \(index + 1)
          definition: Uraian kompetensi uji \(part.kind) nomor \(index + 1).
          levels:
            - {level: 1, title: Satu, description: Uraian satu \(index), indicators: [{code: "1.1", text: Perilaku satu \(part.kind) \(index).}]}
            - {level: 5, title: Lima, description: Uraian lima \(index), indicators: [{code: "5.1", text: Perilaku lima \(part.kind) \(index).}]}
      """
    }
    return """
      takar: dictionary/1
      id: dict-\(part.kind)
      title: Kamus uji \(part.kind)
      version: "1"
      kind: \(part.kind)
      basis: [{regulation: Uji, certainty: practice}]
      scale: \(part.scale)
      competencies:
      \(competencies.joined(separator: "\n"))

      """
  }

  private var standard: String {
    let requirements = zip(codes, parts.flatMap(\.required)).map { "  - {competency: \($0), level: \($1)}" }
    return """
      takar: standard/1
      id: job
      title: Jabatan uji
      version: "1"
      basis: [{regulation: Uji, certainty: practice}]
      requires:
      \(requirements.joined(separator: "\n"))
      \(weights)

      """
  }

  private var rubric: String {
    let evaluators = parts.map { "  \($0.kind): {plugin: takar/\($0.kind)@1}" } + exceptions.map { "  " + $0 }
    return """
      takar: rubric/1
      id: r
      title: Rubrik uji
      version: "1"
      basis: [{regulation: Uji, certainty: practice}]
      methods:
      \(methods)
      \(consensus)
      evaluators:
      \(evaluators.joined(separator: "\n"))
      \(attained)
      \(jobMatch)
      \(missing)
      purposes:
        filling:
          title: Pengisian
          categories:
            - {code: MS, title: Memenuhi Syarat, at_least: 80}
            - {code: MMS, title: Masih Memenuhi Syarat, at_least: 68}
            - {code: KMS, title: Kurang Memenuhi Syarat}
        mapping:
          title: Pemetaan
          categories:
            - {code: O, title: Optimal, at_least: 90}
            - {code: CO, title: Cukup Optimal, at_least: 78}
            - {code: KO, title: Kurang Optimal}
      validity: {years: 3}

      """
  }
}

/// What `results --format json` says of the one person.
struct ScoredResult {
  let object: [String: Any]

  init(_ folder: TestFolder, _ words: String...) throws {
    let outcome = try folder.takar.run(["results", "--event", "e1", "--format", "json"] + words)
    let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    object = try #require(parsed as? [String: Any])
  }

  var percent: String? { (object["job_match"] as? [String: Any])?["percent"] as? String }
  var exact: String? { (object["job_match"] as? [String: Any])?["exact"] as? String }
  var category: String? { (object["category"] as? [String: Any])?["code"] as? String }
  var isComplete: Bool? { object["complete"] as? Bool }
  var competencies: [[String: Any]] { object["competencies"] as? [[String: Any]] ?? [] }
}
