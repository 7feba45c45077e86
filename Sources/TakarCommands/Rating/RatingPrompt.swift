import Assessment
import AssessmentStore

/// Asks, one line at a time, for what the command line did not say.
struct RatingPrompt {
  let store: Store

  func event() throws -> String {
    let open = try store.events().filter { !$0.event.isClosed }.map(\.event)
    guard !open.isEmpty else {
      throw CommandFailure(
        "E0823",
        .badData,
        LocalizedText(id: "tidak ada kegiatan yang terbuka", en: "there is no open event"),
        advice: LocalizedText(id: "Buat dengan `takar event create`.", en: "Make one with `takar event create`.")
      )
    }
    return try choose(
      spoken(id: "Kegiatan", en: "Event"),
      open.map { ($0.id, "\($0.id) · \($0.title ?? "") \($0.date)") }
    )
  }

  func method(_ given: String?, of rubric: Rubric) throws -> Method {
    let ratable = rubric.methods.filter { $0.measures != [.certificate] }
    let id = try given ?? choose(spoken(id: "Alat ukur", en: "Method"), ratable.map { ($0.id, $0.title) })
    guard let method = ratable.first(where: { $0.id == id }) else {
      throw CommandFailure.unknown("E0824", .method, id, among: ratable.map(\.id))
    }
    return method
  }

  func assessor() throws -> String { try ask(spoken(id: "Nama atau kode asesor", en: "Name or code of the assessor")) }

  /// The person with the number, or one chosen among the present participants.
  func person(_ given: String?, in record: EventRecord) throws -> EmployeeRecord {
    if let given {
      guard let found = try store.employee(nip: given, asOf: record.event.date) else {
        throw CommandFailure(unknownEmployee: given)
      }
      return found
    }
    let present = try store.participants(of: record.event.id).filter { $0.participant.status == .present }
    let people = try store.employees(Set(present.map(\.person)).sorted(), asOf: record.event.date)
      .filter { $0.employee.erasure == nil }
    guard !people.isEmpty else { return try person(try ask("NIP"), in: record) }
    let id = try choose(
      spoken(id: "Peserta", en: "Participant"),
      people.map { ("\($0.key)", "\($0.employee.name) · \($0.employee.unit)") }
    )
    guard let chosen = people.first(where: { "\($0.key)" == id }) else { throw CommandFailure(unknownEmployee: id) }
    return chosen
  }

  /// A numbered list; the number or the id itself is taken.
  private func choose(_ title: String, _ entries: [(id: String, text: String)]) throws -> String {
    if entries.count == 1 { return entries[0].id }
    for (index, entry) in entries.enumerated() { StandardStreams.tell("  \(index + 1)  \(entry.text)") }
    while true {
      let answer = try ask(title)
      if let number = Int(answer), entries.indices.contains(number - 1) { return entries[number - 1].id }
      if entries.contains(where: { $0.id == answer }) { return answer }
      StandardStreams.tell(spoken(id: "Ketik nomor 1–\(entries.count).", en: "Type a number 1–\(entries.count)."))
    }
  }

  private func ask(_ title: String) throws -> String {
    while true {
      StandardStreams.draw("\(title): ")
      guard let line = readLine() else { throw ended }
      let answer = line.split(separator: " ").joined(separator: " ")
      if !answer.isEmpty { return answer }
    }
  }

  private var ended: CommandFailure {
    CommandFailure(
      "E0825",
      .usage,
      LocalizedText(id: "masukan berakhir sebelum dijawab", en: "the input ended before an answer")
    )
  }
}
