import SeededRandom

/// The example institution: an invented regency, its people, two events and their evidence, made from one seed.
struct ExampleInstitution {
  let files: [ExampleFile]

  /// The same seed gives the same bytes; nothing else goes in.
  init(seed: UInt64 = 2026) {
    var random = SeededGenerator(seed: seed)
    let cast = ExampleCast(ExamplePerson.everybody(&random))
    var files = [ExampleFile(name: "employees.csv", text: ExampleInstitution.employees(cast))]
    for event in ExampleEvent.allCases {
      let participants = ExampleInstitution.participants(cast, event)
      let evidence = ExampleInstitution.evidence(cast, event, seed: seed)
      files.append(ExampleFile(name: "participants-\(event.rawValue).csv", text: participants))
      files.append(ExampleFile(name: "evidence-\(event.rawValue).csv", text: evidence))
    }
    files.append(ExampleFile(name: "README.md", text: ExampleReadme(cast).text))
    self.files = files
  }

  private static func employees(_ cast: ExampleCast) -> String {
    var table = CSVTable(columns: ["nip", "name", "unit", "position", "standard", "identity", "status", "effective"])
    func append(_ person: ExamplePerson, unit: String, effective: String) {
      let identity = person.isContract ? ["ni-pppk", "PPPK"] : ["nip", "PNS"]
      let job = [person.job.position, person.job.standard]
      table.append([person.number, person.name, unit] + job + identity + [effective])
    }
    for person in cast.people { append(person, unit: person.unit, effective: "2025-01-01") }
    // Two moved between the events: the mapping keeps their old unit.
    for index in [37, 53] {
      append(cast.people[index], unit: "Dinas Pelayanan Terpadu", effective: "2026-05-01")
    }
    return table.text
  }

  private static func participants(_ cast: ExampleCast, _ event: ExampleEvent) -> String {
    var table = CSVTable(columns: ["nip", "standard", "status", "group"])
    for participation in cast.participations(in: event) {
      let group = "Gelombang \(participation.index % 2 + 1)"
      let number = cast.people[participation.index].number
      table.append([number, participation.target?.standard ?? "", participation.status, group])
    }
    return table.text
  }

  /// Each person has numbers of their own, so that a change for one leaves the others as they were.
  private static func evidence(_ cast: ExampleCast, _ event: ExampleEvent, seed: UInt64) -> String {
    var table = CSVTable(columns: EvidenceRow.columns)
    var seen: Set<Int> = []
    for participation in cast.participations(in: event) where participation.status == "present" {
      guard seen.insert(participation.index).inserted else { continue }
      let own = UInt64(participation.index) * 10 + (event == .mapping ? 1 : 2)
      var random = SeededGenerator(seed: seed * 1000 + own)
      for row in sitting(participation, cast, event, &random).rows { table.append(row.cells) }
    }
    return table.text
  }

  private static func sitting(
    _ participation: ExampleCast.Participation,
    _ cast: ExampleCast,
    _ event: ExampleEvent,
    _ random: inout SeededGenerator
  ) -> ExampleSitting {
    let index = participation.index
    let person = cast.people[index]
    let role = cast.role(of: index, in: event)
    let ability = ExampleAbility(person, for: participation.target ?? person.job, role: role, &random)
    let day = day(of: index, in: event)
    var sitting = ExampleSitting(person, index: index, role: role, ability: ability, day: day)
    guard role != .noEvidence else { return sitting }
    switch event {
    case .filling: sitting.addFillingSimulations(&random)
    case .mapping:
      sitting.addMappingSimulations(&random)
      // Who is rated by one assessor only has no survey either: its raters would count as others.
      if !ability.isExact, role != .oneAssessor {
        sitting.addSurvey(&random)
        sitting.addSituationalTest(&random)
      }
      sitting.addTechnical(&random)
    }
    sitting.applyCase()
    return sitting
  }

  /// Working days of two weeks.
  private static func day(of index: Int, in event: ExampleEvent) -> String {
    let offset = index % 5 + index / 5 % 2 * 7
    switch event {
    case .mapping: return "2026-03-\(offset < 8 ? "0" : "")\(2 + offset)"
    case .filling: return "2026-06-\(offset < 2 ? "0" : "")\(8 + offset)"
    }
  }
}
