import SeededRandom

/// An invented person of the example.
struct ExamplePerson {
  let number: String
  let isContract: Bool
  let name: String
  let unit: String
  let job: ExampleJob
  /// How far above or below the job's requirements the person tends to be, in halves.
  let talent: Int

  /// The head of a unit or section has people to ask in a survey.
  var leads: Bool { job.position.hasPrefix("Kepala") }
}

extension ExamplePerson {
  /// The people in a fixed order: unit by unit, job by job.
  static func everybody(_ random: inout SeededGenerator) -> [ExamplePerson] {
    var people: [ExamplePerson] = []
    for post in posts {
      for index in 0..<post.count {
        people.append(person(post, isContract: index < post.contracts, index: people.count, &random))
      }
    }
    return people
  }

  private struct Post {
    let unit: String
    let job: ExampleJob
    let count: Int
    var contracts = 0
  }

  private static let posts = [
    Post(unit: "Dinas Pelayanan Terpadu", job: .headOfService, count: 1),
    Post(unit: "Dinas Pelayanan Terpadu", job: .headOfServiceDivision, count: 2),
    Post(unit: "Dinas Pelayanan Terpadu", job: .headOfComplaints, count: 3),
    Post(unit: "Dinas Pelayanan Terpadu", job: .serviceAnalyst, count: 5),
    Post(unit: "Dinas Pelayanan Terpadu", job: .complaintsOfficer, count: 5, contracts: 2),
    Post(unit: "Dinas Komunikasi dan Informatika", job: .headOfInformatics, count: 2),
    Post(unit: "Dinas Komunikasi dan Informatika", job: .computingOfficer, count: 8, contracts: 3),
    Post(unit: "Dinas Kearsipan dan Perpustakaan", job: .archivist, count: 7),
    Post(unit: "Sekretariat Daerah", job: .serviceAnalyst, count: 5),
    Post(unit: "Sekretariat Daerah", job: .headOfComplaints, count: 2),
    Post(unit: "Kecamatan Tirta Hulu", job: .headOfComplaints, count: 1),
    Post(unit: "Kecamatan Tirta Hulu", job: .complaintsOfficer, count: 6, contracts: 2),
    Post(unit: "Kecamatan Kencana Hilir", job: .headOfComplaints, count: 1),
    Post(unit: "Kecamatan Kencana Hilir", job: .complaintsOfficer, count: 6, contracts: 1),
    Post(unit: "Dinas Perdagangan", job: .headOfMarket, count: 6),
  ]

  private static let firstNames = [
    "Arga", "Wening", "Damar", "Kirana", "Seno", "Laras", "Jati", "Nawang", "Bayu", "Ratri", "Galih", "Sekar",
    "Rangga", "Puspa", "Lingga", "Melur", "Tegar", "Anjani", "Wira", "Kemala",
  ]
  private static let lastNames = [
    "Wanatirta", "Kencanaloka", "Gunamukti", "Pasirwangi", "Telagasari", "Rimbajaya", "Ombaklaut", "Sawahgeni",
    "Lembahraya", "Batukarang", "Padirejo", "Tirtalaya",
  ]

  /// Every name once: first and last names are paired by position, not drawn.
  private static func person(
    _ post: Post,
    isContract: Bool,
    index: Int,
    _ random: inout SeededGenerator
  ) -> ExamplePerson {
    let first = firstNames[index % firstNames.count]
    let last = lastNames[(index * 5 + index / firstNames.count) % lastNames.count]
    return ExamplePerson(
      number: number(index, isWoman: index % 20 % 2 == 1, isContract: isContract, &random),
      isContract: isContract,
      name: "\(first) \(last)",
      unit: post.unit,
      job: post.job,
      talent: random.pick([-1, -1, 0, 0, 0, 0, 1])
    )
  }

  /// A number that is well formed and belongs to nobody: real sequences do not come near 900.
  private static func number(
    _ index: Int,
    isWoman: Bool,
    isContract: Bool,
    _ random: inout SeededGenerator
  ) -> String {
    let year = 1969 + random.below(27)
    let birth = "\(year)\(two(1 + random.below(12)))\(two(1 + random.below(28)))"
    let appointed = max(year + 21 + random.below(6), isContract ? 2022 : 0)
    let month = isContract ? "\(21 + random.below(2))" : two(1 + random.below(12))
    return "\(birth)\(min(appointed, 2024))\(month)\(isWoman ? 2 : 1)\(901 + index)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
