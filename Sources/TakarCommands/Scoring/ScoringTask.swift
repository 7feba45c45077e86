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

  /// Who is to be scored, and by what.
  struct Survey {
    /// Ascending.
    let people: [Int32]
    let hasList: Bool
    /// In place of everybody's own.
    let standard: DefinitionReference?
    /// Every standard that somebody is to be scored against.
    var standards: Set<DefinitionReference>

    init(people: [Int32], hasList: Bool, standard: DefinitionReference?) {
      (self.people, self.hasList, self.standard) = (people, hasList, standard)
      standards = Set([standard].compactMap(\.self))
    }
  }

  /// What the command line narrows or replaces.
  struct Request {
    var numbers: [String] = []
    var standard: DefinitionReference?
  }

  /// Everybody's tasks at once; for many people `survey` and `tasks(of:)` keep memory flat.
  ///
  /// Throws where somebody has no standard or is not in the event.
  func tasks(_ request: Request) throws -> [ScoringTask] {
    let survey = try survey(request)
    return try tasks(of: survey.people[...], survey)
  }

  /// Who is to be scored and by which standards: a look at everybody, before anything is recorded.
  ///
  /// The present participants; without a list everybody with evidence. Throws as `tasks` does.
  func survey(_ request: Request) throws -> Survey {
    let wanted = try people(request.numbers)
    let hasList = try store.hasParticipants(event: record.event.id)
    let id = record.event.id
    var people = try hasList ? store.people(in: id, withStatus: .present) : view.people(in: id)
    if let wanted {
      people = people.filter { wanted.contains($0) }
      try refuseAbsent(wanted, people)
    }
    var survey = Survey(people: people, hasList: hasList, standard: request.standard)
    if request.standard == nil { try addStandards(to: &survey) }
    return survey
  }

  /// The tasks of some people, one per target job, by person. The results of an erased person stand as they are; nothing
  /// new is made of what is left.
  func tasks(of people: ArraySlice<Int32>, _ survey: Survey) throws -> [ScoringTask] {
    let employees = try store.employees(Array(people), asOf: record.event.date)
    let byKey = Dictionary(employees.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = try rows(of: people, hasList: survey.hasList)
    let jobs = Dictionary(rows.map { ($0.person, 1) }, uniquingKeysWith: +)
    var seen: Set<Int32> = []
    return rows.compactMap { row in
      guard let employee = byKey[row.person], employee.employee.erasure == nil else { return nil }
      if survey.standard != nil, !seen.insert(row.person).inserted { return nil }
      let own = employee.employee.standard.map(DefinitionReference.init(parsing:))
      let target = row.participant.standard.map(DefinitionReference.init(parsing:)) ?? own
      guard let standard = survey.standard ?? target else { return nil }
      let isOwn = survey.standard == nil && jobs[row.person] == 1
      return ScoringTask(
        employee: employee,
        standard: standard,
        participation: survey.hasList ? row.participant : nil,
        givenUnder: isOwn ? nil : own ?? target
      )
    }
  }

  private func addStandards(to survey: inout Survey) throws {
    var references: Set<String> = []
    var without: [Int32] = []
    for start in stride(from: 0, to: survey.people.count, by: 512) {
      let page = survey.people[start..<min(start + 512, survey.people.count)]
      let own = Dictionary(
        zip(page, try store.standards(of: page, asOf: record.event.date)),
        uniquingKeysWith: { first, _ in first }
      )
      for row in try rows(of: page, hasList: survey.hasList) {
        guard let reference = row.participant.standard ?? own[row.person] ?? nil else {
          without.append(row.person)
          continue
        }
        references.insert(reference)
      }
    }
    let missing = try store.employees(without, asOf: record.event.date).filter { $0.employee.erasure == nil }
    guard missing.isEmpty else { throw CommandFailure(withoutStandard: missing) }
    survey.standards = Set(references.map(DefinitionReference.init(parsing:)))
  }

  /// The present ones, without their numbers (NIP); without a list one row each that names no standard.
  func rows(of people: some Collection<Int32>, hasList: Bool) throws -> [ParticipantRecord] {
    guard hasList else {
      return people.map { ParticipantRecord(person: $0, participant: Participant(nip: "", status: .present)) }
    }
    return try store.participants(of: record.event.id, people: people).filter { $0.participant.status == .present }
  }

  private func people(_ numbers: [String]) throws -> Set<Int32>? {
    guard !numbers.isEmpty else { return nil }
    return Set(
      try numbers.map { number in
        guard let key = try store.person(nip: number) else { throw CommandFailure(unknownEmployee: number) }
        return key
      }
    )
  }

  private func refuseAbsent(_ wanted: Set<Int32>, _ chosen: [Int32]) throws {
    guard let missing = wanted.subtracting(chosen).min() else { return }
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
