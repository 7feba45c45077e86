/// Who of the example's people plays which case, and who takes part in which event.
struct ExampleCast {
  let people: [ExamplePerson]
  private let cases: [Int: ExampleCase]

  init(_ people: [ExamplePerson]) {
    self.people = people
    var cases: [Int: ExampleCase] = [:]
    let rolesOfJobs: [(ExampleJob, [ExampleCase?])] = [
      (.headOfMarket, [.exactly78, .below78, .exactly90, .settledByConsensus, .needsConsensus, .oneAssessor]),
      (
        .serviceAnalyst,
        [
          .missingEvidence, .expiredCertificate, .certificateOnLastDay, .mustMeetFails, .fewRaters,
          .exactly80, .exactly68, .below68,
        ]
      ),
      (.archivist, [.resit, .noEvidence]),
      (.computingOfficer, [.faultyRecording]),
      (
        .headOfComplaints,
        [.surplusHidesDeficit, .consensusForFilling, .twoTargets, .needsConsensusForFilling, .missingForFilling]
      ),
    ]
    for (job, roles) in rolesOfJobs {
      let holders = people.indices.filter { people[$0].job.standard == job.standard }
      for (index, role) in zip(holders, roles) { cases[index] = role }
    }
    self.cases = cases
  }

  /// The case that a person plays in an event.
  func role(of index: Int, in event: ExampleEvent) -> ExampleCase? {
    cases[index].flatMap { $0.event == event ? $0 : nil }
  }

  func index(of role: ExampleCase) -> Int? { people.indices.first { cases[$0] == role } }

  /// A row of a list of participants.
  struct Participation {
    let index: Int
    /// `nil` = the person's own job.
    let target: ExampleJob?
    let status: String
  }

  func participations(in event: ExampleEvent) -> [Participation] {
    switch event {
    case .mapping: mapping
    case .filling: filling
    }
  }

  /// All but the head of the service and every sixth of the others.
  private var mapping: [Participation] {
    people.indices.compactMap { index in
      let plays = role(of: index, in: .mapping) != nil
      guard index > 0, plays || index % 6 != 5 else { return nil }
      let status = plays ? "present" : index % 16 == 14 ? "absent" : index == 43 ? "withdrawn" : "present"
      return Participation(index: index, target: nil, status: status)
    }
  }

  /// Promotion: each to the next job, one to two of them.
  private var filling: [Participation] {
    people.indices.flatMap { index -> [Participation] in
      let status = index == people.lastIndex(where: { $0.job.standard == ExampleJob.headOfComplaints.standard })
      return targets(of: index).map {
        Participation(index: index, target: $0, status: status ? "absent" : "present")
      }
    }
  }

  private func targets(of index: Int) -> [ExampleJob] {
    let person = people[index]
    switch person.job.standard {
    case ExampleJob.headOfComplaints.standard:
      return role(of: index, in: .filling) == .twoTargets
        ? [.headOfServiceDivision, .headOfMarket] : [.headOfServiceDivision]
    case ExampleJob.serviceAnalyst.standard:
      return person.unit == "Sekretariat Daerah" ? [.headOfMarket] : []
    case ExampleJob.headOfServiceDivision.standard, ExampleJob.headOfInformatics.standard: return [.headOfService]
    default: return []
    }
  }
}
