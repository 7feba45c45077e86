import Assessment
import AssessmentStore
import Reports
import RubricFiles

/// The latest results of one person in one event, and what a page about them needs.
struct PersonResults {
  let record: EventRecord
  /// The person's key.
  let person: Int32
  let results: [AssessmentResult]
  let store: Store

  /// The person's results in the event, or in the latest event that has any.
  init(nip: String, event: String?, standard: String?, in store: Store, _ options: GlobalOptions) throws {
    guard let key = try store.person(called: nip) else { throw CommandFailure(unknownEmployee: nip) }
    let named = standard.map { DefinitionReference(parsing: $0).id }
    let asked = try event.map { try options.event($0, in: store) }
    let all = try store.results(ResultQuery(event: event, person: key, standard: named))
    guard let last = all.last, let record = try store.event(last.event) else {
      if let named, let known = asked?.pins(.standard).map(\.id), !known.contains(named) {
        throw CommandFailure.unknown("E0402", .standard, named, among: known)
      }
      throw CommandFailure(noResults: nip, event: event)
    }
    self.record = record
    self.person = key
    self.store = store
    let ofEvent = all.filter { $0.event == last.event }
    let ofPurpose = ofEvent.filter { $0.purpose == record.event.purpose }
    let shown = try standard == nil ? OwnStandards(record, store).own(ofPurpose) : ofEvent
    results = shown.isEmpty ? ofEvent : shown
  }

  /// A result with the definitions that it names and the programmes of its event.
  func subject(_ result: AssessmentResult) throws -> ReportSubject {
    let pins = [result.rubric, result.standard] + result.dictionaries + record.pins(.programme)
    let definitions = try EventDefinitions.load(pins, from: store)
    guard let standard = definitions.standards.first else {
      throw CommandFailure.unknown("E0742", .standard, result.standard.id, among: [])
    }
    return ReportSubject(
      result: result.shown,
      eventTitle: record.event.title,
      rubric: definitions.rubric.value.value,
      standard: standard.value.value,
      catalogue: CompetencyCatalogue(definitions.dictionaries.map(\.value.value)),
      programmes: definitions.programmes
    )
  }
}

extension CommandFailure {
  init(noResults nip: String, event: String?) {
    let number = CivilServantNumber.masked(nip)
    let place = event ?? "…"
    self.init(
      "E0811",
      .badData,
      LocalizedText(id: "\(number) belum mempunyai hasil", en: "\(number) has no results yet"),
      advice: LocalizedText(
        id: "Jalankan `takar score --event \(place)`.",
        en: "Run `takar score --event \(place)`."
      )
    )
  }
}
