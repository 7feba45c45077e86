import Reports
import Testing

@Suite struct ResearchTableTests {
  /// So many people of each group, all with one competency.
  private func rows(_ groups: [(unit: String, job: String, people: Int)], codes: [String] = ["M.01"]) -> [ResearchRow] {
    groups.flatMap { group in
      (0..<group.people).map { person in
        ResearchRow(
          pseudonym: "\(group.unit)\(group.job)\(person)",
          date: "2026-Q1",
          unit: group.unit,
          jobClass: group.job,
          purpose: "mapping",
          category: "O",
          percent: "90",
          levels: Dictionary(uniqueKeysWithValues: codes.map { ($0, "3") })
        )
      }
    }
  }

  private func told(_ table: ResearchTable) -> [String: Int] {
    Dictionary(table.rows.map { ("\($0.unit ?? "*")\($0.jobClass ?? "*")", 1) }, uniquingKeysWith: +)
  }

  @Test func tellsGroupsThatAreLargeEnough() {
    let table = ResearchTable(rows([("A", "x", 5), ("B", "x", 6)]), minimum: 5)
    #expect(told(table) == ["Ax": 5, "Bx": 6])
    #expect(table.leftOut.isEmpty)
  }

  /// Whoever knows how many A has could subtract the others from it: so the next smallest of A goes too.
  @Test func hidesAnotherGroupOfTheLine() {
    let table = ResearchTable(
      rows([("A", "x", 2), ("A", "y", 6), ("A", "z", 9), ("B", "x", 4), ("B", "y", 8), ("B", "z", 7)]),
      minimum: 5
    )
    #expect(told(table) == ["**": 2 + 6 + 4 + 7, "Az": 9, "By": 8])
  }

  @Test(arguments: 1...40)
  func leavesNoLineOfWhichAFewCanBeSubtracted(seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: UInt64) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1
      return Int((random >> 33) % bound)
    }
    let groups = ["A", "B", "C", "D"].flatMap { unit in
      ["x", "y", "z"].map { (unit: unit, job: $0, people: next(9)) }
    }
    let all = rows(groups)
    let table = ResearchTable(all, minimum: 5)
    for (name, count) in told(table) { #expect(count >= 5, "\(name)") }
    for line in ["A", "B", "C", "D", "x", "y", "z"] {
      let known = all.count { $0.unit == line || $0.jobClass == line }
      let told = table.rows.count { $0.unit == line || $0.jobClass == line }
      #expect(known == told || known - told >= 5 || told == 0, "\(line): \(told) of \(known)")
    }
  }

  @Test func hidesACompetencyThatFewHave() {
    let rare = rows([("A", "x", 2)], codes: ["M.01", "T.01"]).map { row in
      var row = row
      row.pseudonym += "rare"
      return row
    }
    let table = ResearchTable(rows([("A", "x", 6)]) + rare, minimum: 5)
    #expect(table.rows.allSatisfy { $0.levels["T.01"] == nil })
    #expect(table.leftOut.map(\.what) == ["T.01"])
    #expect(table.leftOut.map(\.count) == [nil])
  }

  @Test func tellsNothingOfTooFew() {
    let table = ResearchTable(rows([("A", "x", 4)]), minimum: 5)
    #expect(table.rows.isEmpty)
    #expect(table.leftOut.count == 1)
  }
}
