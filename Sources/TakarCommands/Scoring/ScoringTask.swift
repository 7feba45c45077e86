import Assessment
import AssessmentStore

/// One person to be scored against one standard.
struct ScoringTask {
  let employee: EmployeeRecord
  let standard: DefinitionReference
  let participation: Participant?
  /// The standard under which relative scores were given, where it is not the one above.
  let givenUnder: DefinitionReference?
}

/// Who is to be scored in an event, and against which standard.
struct ScoringTaskList {
  let record: EventRecord
  let store: Store
  let view: EvidenceView

  /// What the command line narrows or replaces.
  struct Request {
    var numbers: [String] = []
    var standard: DefinitionReference?
    /// One person by the random id, even an erased one: to evaluate again what is recorded.
    var person: String?
  }

  /// The present participants, one task per target job; without a list everybody with evidence.
  ///
  /// Throws where somebody has no standard (all of them are named) or is not in the event.
  func tasks(_ request: Request) throws -> [ScoringTask] {
    let participants = try store.participants(of: record.event.id)
    let wanted =
      try request.person.map { Set([try store.person(called: $0)].compactMap(\.self)) } ?? people(request.numbers)
    let rows = try participants.isEmpty ? withEvidence() : participants.filter { $0.participant.status == .present }
    let chosen = rows.filter { wanted?.contains($0.person) ?? true }
    if request.person == nil { try refuseAbsent(wanted, chosen) }
    return try tasks(chosen, request, isListed: !participants.isEmpty)
  }

  private func people(_ numbers: [String]) throws -> Set<Int32>? {
    guard !numbers.isEmpty else { return nil }
    let directory = try store.personDirectory()
    return Set(
      try numbers.map { number in
        guard let key = directory.key(of: number) else { throw CommandFailure(unknownEmployee: number) }
        return key
      }
    )
  }

  private func withEvidence() throws -> [ParticipantRecord] {
    try view.people(in: record.event.id).map {
      ParticipantRecord(person: $0, participant: Participant(nip: "", status: .present))
    }
  }

  private func refuseAbsent(_ wanted: Set<Int32>?, _ chosen: [ParticipantRecord]) throws {
    guard let wanted, let missing = wanted.subtracting(chosen.map(\.person)).min() else { return }
    let name = try store.employees([missing], asOf: record.event.date).first?.employee.name ?? ""
    throw CommandFailure(
      "E0803",
      .badData,
      LocalizedText(
        id: "\(name) bukan peserta yang hadir dan tidak mempunyai bukti di kegiatan ini",
        en: "\(name) is not a present participant and has no evidence in this event"
      ),
      advice: LocalizedText(
        id: "Periksa daftar peserta atau masukkan buktinya.",
        en: "Check the participants or import the evidence."
      )
    )
  }

  /// The results of an erased person stand as they are; nothing new is made of what is left.
  private func tasks(_ rows: [ParticipantRecord], _ request: Request, isListed: Bool) throws -> [ScoringTask] {
    let employees = try store.employees(rows.map(\.person), asOf: record.event.date)
    let byKey = Dictionary(employees.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let jobs = Dictionary(rows.map { ($0.person, 1) }, uniquingKeysWith: +)
    var tasks: [ScoringTask] = []
    var without: [EmployeeRecord] = []
    var seen: Set<Int32> = []
    for row in rows {
      guard let employee = byKey[row.person], employee.employee.erasure == nil || request.person != nil else {
        continue
      }
      if request.standard != nil, !seen.insert(row.person).inserted { continue }
      let own = employee.employee.standard.map(DefinitionReference.init(parsing:))
      let target = row.participant.standard.map(DefinitionReference.init(parsing:)) ?? own
      guard let standard = request.standard ?? target else {
        without.append(employee)
        continue
      }
      let isOwn = request.standard == nil && jobs[row.person] == 1
      tasks.append(
        ScoringTask(
          employee: employee,
          standard: standard,
          participation: isListed ? row.participant : nil,
          givenUnder: isOwn ? nil : own ?? target
        )
      )
    }
    guard without.isEmpty else { throw CommandFailure(withoutStandard: without) }
    return tasks
  }
}

extension CommandFailure {
  init(unknownEmployee nip: String) {
    self.init(
      "E0725",
      .noInput,
      LocalizedText(
        id: "tidak ada pegawai dengan nomor \(CivilServantNumber.masked(nip))",
        en: "there is no employee with the number \(CivilServantNumber.masked(nip))"
      ),
      advice: LocalizedText(
        id: "Periksa nomornya, atau masukkan pegawainya dengan `takar import employees`.",
        en: "Check the number, or import the employee with `takar import employees`."
      )
    )
  }

  fileprivate init(withoutStandard people: [EmployeeRecord]) {
    let names = people.prefix(10).map { "\($0.employee.name) (\(CivilServantNumber.masked($0.employee.nip)))" }
    let list = names.joined(separator: ", ") + (people.count > 10 ? ", …" : "")
    self.init(
      "E0801",
      .badData,
      LocalizedText(
        id: "\(people.count) pegawai tidak mempunyai standar jabatan: \(list)",
        en: "\(people.count) employees have no job standard: \(list)"
      ),
      advice: LocalizedText(
        id: "Isi kolom standard pada data pegawai atau peserta, atau pakai --standard. Tidak ada yang dicatat.",
        en: "Fill the column standard of the employees or participants, or use --standard. Nothing was recorded."
      )
    )
  }
}
