import Assessment

/// What the recap's template shows, in the words of one language. Its property names are the template's.
struct RecapContext {
  let t: [String: String]
  let language: String
  let eventTitle: String
  let identity: [LabelledValue]
  let categories: [CountRow]
  let categoryNames: [String]
  let units: [CountRow]
  let totals: CountRow
  let competencies: [CountRow]
  let people: [PersonRow]
  let digests: [DigestLine]

  init(tally: RecapTally, language: Language, identity display: IdentityDisplay) {
    let subject = tally.subject
    t = RecapDocument.labels.words(language)
    self.language = language.rawValue
    eventTitle = subject.event.title ?? subject.event.id
    identity = RecapContext.identity(tally, language)
    let none = language.phrase(id: "Belum ada kategori", en: "No category")
    let names = tally.categories.map { "\($0) \(tally.title(of: $0))" } + [none]
    categories = zip(names, tally.counts(of: tally.results)).map {
      CountRow(name: $0, count: $1, of: tally.results.count, language)
    }
    categoryNames = tally.categories + ["–"]
    units = tally.units.map { CountRow(name: $0.isEmpty ? "–" : $0, counts: tally.counts(of: $1)) }
    totals = CountRow(name: language.phrase(id: "Jumlah", en: "Total"), counts: tally.counts(of: tally.results))
    competencies = tally.competencies.map { CountRow(name: subject.catalogue.name(of: $0), counts: $1) }
    people = tally.results.enumerated().map { PersonRow($0 + 1, $1, subject, language, display) }
    digests = RecapContext.digests(tally.results, language)
  }

  private static func identity(_ tally: RecapTally, _ language: Language) -> [LabelledValue] {
    let (event, numbers) = (tally.subject.event, NumberText(language))
    let rubric = "\(tally.subject.rubric.header.title) (\(event.rubric.id)@\(event.rubric.version))"
    let people = Set(tally.results.map(\.employee.person)).count
    let complete = tally.results.count { $0.isComplete }
    let fields: [(LocalizedText, String)] = [
      (LocalizedText(id: "Kegiatan", en: "Event"), event.id),
      (LocalizedText(id: "Orang dinilai", en: "People assessed"), numbers.count(people)),
      (LocalizedText(id: "Tujuan penilaian", en: "Purpose"), tally.purposeTitle),
      (LocalizedText(id: "Hasil", en: "Results"), numbers.count(tally.results.count)),
      (LocalizedText(id: "Tanggal", en: "Date"), numbers.date(event.date)),
      (LocalizedText(id: "Hasil lengkap", en: "Complete results"), numbers.count(complete)),
      (LocalizedText(id: "Rubrik", en: "Rubric"), rubric),
    ]
    return fields.map { LabelledValue(label: $0[language], value: $1) }
  }

  /// Of all results together, each once, in the order of their texts.
  private static func digests(_ results: [AssessmentResult], _ language: Language) -> [DigestLine] {
    let lines = Set(results.flatMap { $0.digestLines(language) })
    return lines.sorted { ($0.label, $0.name, $0.digest) < ($1.label, $1.name, $1.digest) }
  }
}

/// A name and what was counted of it.
struct CountRow {
  let name: String
  let counts: [String]
  /// Of one count: percent of all, as text for people and for the style sheet.
  private(set) var share = ""
  private(set) var width = "0"

  init(name: String, counts: [Int]) {
    self.name = name
    self.counts = counts.map { $0 == 0 ? "–" : String($0) }
  }

  init(name: String, count: Int, of total: Int, _ language: Language) {
    self.init(name: name, counts: [count])
    guard total > 0 else { return }
    let percent = Ratio(100 * Int128(count), Int128(total))
    share = NumberText(language).percent(percent, decimals: 1)
    width = percent.text(decimals: 1)
  }
}

/// One result in the table of people.
struct PersonRow {
  let number: Int
  let name: String
  let nip: String
  let position: String
  let unit: String
  let standard: String
  let percent: String
  let category: String

  init(
    _ number: Int,
    _ result: AssessmentResult,
    _ subject: RecapSubject,
    _ language: Language,
    _ display: IdentityDisplay
  ) {
    self.number = number
    name = result.employee.shownName(language)
    nip = display.text(of: result.employee.nip)
    position = result.employee.position
    unit = result.employee.unit
    standard = subject.standardTitles[result.standard.id] ?? result.standard.id
    percent = result.jobMatch.map { NumberText(language).percent($0.percent, decimals: $0.decimals) } ?? "–"
    let marks = result.category.map { ($0.isProvisional ? " ~" : "") + ($0.code == $0.beforeGates ? "" : " ↓") }
    category = (result.category?.code ?? "–") + (marks ?? " \(result.measured)/\(result.requiredCount)")
  }
}
