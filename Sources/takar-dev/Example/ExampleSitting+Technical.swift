import SeededRandom

extension ExampleSitting {
  private static let testDay = "2026-02-18"
  /// Lowest score of each level and the width of its band, as the rubric's cuts say.
  private static let bands = [(20, 20), (40, 15), (55, 15), (70, 10), (80, 10), (90, 9)]
  private static let certificates = [
    ("T.PEL.01", 3, "SERT-PELAYANAN-3"), ("T.PEL.01", 2, "SERT-PELAYANAN-2"), ("T.ADU.01", 2, "SERT-PENGADUAN-2"),
    ("T.ARS.01", 3, "SERT-ARSIP-3"), ("T.SPBE.01", 3, "SERT-SPBE-3"),
  ]

  /// Written test, practical work, some portfolios, observations and certificates.
  mutating func addTechnical(_ random: inout SeededGenerator) {
    for requirement in person.job.technical {
      let code = requirement.competency
      addTest(code, &random)
      rate([code], by: "practical", assessors[1], &random)
      if random.chance(30) { rate([code], by: "practical", assessors[2], &random) }
      if random.chance(25) { tick(code, by: "portfolio", assessors[0]) }
      if ["T.ADU.01", "T.ARS.01", "T.PEL.01"].contains(code), random.chance(30) { observe(requirement) }
    }
    addCertificate(&random)
  }

  private mutating func addTest(_ code: String, _ random: inout SeededGenerator) {
    let level = ability[code].halves / 2
    let days = role == .resit ? ["2026-02-04", ExampleSitting.testDay] : [ExampleSitting.testDay]
    for (attempt, day) in days.enumerated() {
      let isLast = attempt == days.count - 1
      let band = ExampleSitting.bands[isLast ? level : max(0, level - 1)]
      var row = row(code, "written-test", on: day)
      row.value = "\(band.0 + random.below(band.1))"
      add(row)
    }
  }

  /// 1 below, 2 equal to, 3 above what the job asks for, by the superior.
  private mutating func observe(_ requirement: ExampleJob.Requirement) {
    let difference = ability[requirement.competency].halves - requirement.level.halves
    var row = row(requirement.competency, "observation", on: "2026-03-20")
    row.assessor = "AT-\(index)"
    row.value = difference < 0 ? "1" : difference == 0 ? "2" : "3"
    add(row)
  }

  private mutating func addCertificate(_ random: inout SeededGenerator) {
    let isPlanned = role == .expiredCertificate || role == .certificateOnLastDay
    let asked = Set(person.job.technical.map(\.competency))
    let fitting = ExampleSitting.certificates.first { code, level, _ in
      asked.contains(code) && (isPlanned || ability[code].halves >= level * 2)
    }
    guard let (code, _, certificate) = fitting, isPlanned || random.chance(40) else { return }
    var row = row(code, "certificate", on: "202\(3 + random.below(2))-0\(1 + random.below(9))-15")
    (row.item, row.value) = (certificate, "1")
    row.validUntil = "202\(7 + random.below(2))-12-31"
    if role == .expiredCertificate { row.validUntil = "2025-12-31" }
    if role == .certificateOnLastDay { row.validUntil = ExampleEvent.mapping.date }
    add(row)
  }
}
