import SeededRandom

/// One person's assessment in one event, while its rows are made.
struct ExampleSitting {
  let person: ExamplePerson
  let index: Int
  let role: ExampleCase?
  let ability: ExampleAbility
  /// The day of interview and simulations.
  let day: String
  private(set) var rows: [EvidenceRow] = []

  init(_ person: ExamplePerson, index: Int, role: ExampleCase?, ability: ExampleAbility, day: String) {
    (self.person, self.index, self.role, self.ability, self.day) = (person, index, role, ability, day)
  }

  /// The assessors of this person: three different ones of the eight.
  var assessors: [String] {
    let all = (1...8).map { "AS-0\($0)" }
    return [0, 3, 5].map { all[(index + (role == .oneAssessor ? 0 : $0)) % all.count] }
  }

  mutating func add(_ row: EvidenceRow) { rows.append(row) }

  func row(_ competency: String, _ method: String, on day: String? = nil) -> EvidenceRow {
    EvidenceRow(nip: person.number, competency: competency, method: method, date: day ?? self.day)
  }

  mutating func remove(where isLost: (EvidenceRow) -> Bool) { rows.removeAll(where: isLost) }

  mutating func change(_ change: (inout EvidenceRow) -> Void) {
    for index in rows.indices { change(&rows[index]) }
  }

  /// Levels for some competencies by one assessor, near the ability.
  mutating func rate(_ competencies: [String], by method: String, _ assessor: String, _ random: inout SeededGenerator) {
    for competency in competencies {
      var row = row(competency, method)
      row.assessor = assessor
      if !ability.isExact, method == "lgd", random.chance(2) {
        row.absent = "not-observed"
      } else {
        row.value = level(near: ability[competency], by: method, assessor, &random)
      }
      row.note = ability.isExact ? "" : note(&random)
      add(row)
    }
  }

  /// The indicators of the level reached and of the next one, so that mastery comes to the ability.
  mutating func tick(_ competency: String, by method: String, _ assessor: String) {
    let reached = ability[competency].halves / 2
    let isHalf = !ability[competency].halves.isMultiple(of: 2)
    for level in max(1, reached)...min(5, reached + 1) {
      let marks = level <= reached ? ["1", "1", "1"] : isHalf ? ["1", "0.5", "0"] : ["0.5", "0", "0"]
      for (ordinal, mark) in marks.enumerated() {
        var row = row(competency, method)
        (row.assessor, row.indicator, row.value) = (assessor, "\(level).\(ordinal + 1)", mark)
        add(row)
      }
    }
  }

  /// As the assessor writes it: one with a decimal comma, two with the in-tray's labels.
  private func level(
    near ability: HalfLevel,
    by method: String,
    _ assessor: String,
    _ random: inout SeededGenerator
  ) -> String {
    let level = self.ability.isExact ? ability : ability.moved(by: random.pick([-1, 0, 0, 0, 0, 0, 1, 1]))
    let whole = level.halves / 2
    if level.halves.isMultiple(of: 2) { return level.text }
    if method == "in-tray", ["AS-03", "AS-06"].contains(assessor), whole < 4 {
      return whole > 0 && random.chance(50) ? "\(whole)+" : "\(whole + 1)-"
    }
    return assessor == "AS-05" ? "\(whole),5" : level.text
  }

  private func note(_ random: inout SeededGenerator) -> String {
    guard random.chance(6) else { return "" }
    return random.pick([
      "contohnya lengkap, hasilnya terukur", "berkata: \"saya tunggu arahan\"", "bukti dari dua pekerjaan",
      "ragu ketika data bertentangan", "menyimpulkan pendapat kelompok, lalu membagi tugas",
    ])
  }
}
