import Assessment

/// Rows of which every group that somebody could know has at least `minimum` people, by leaving values out.
///
/// Groups are unit and job class together. A group that is too small loses both; then, so that nobody finds it by
/// subtracting what is told from a total that is known (of the unit, of the job class, of the event), further groups
/// lose theirs until the ones left out of each line are `minimum` people or more, or the whole line. A competency is
/// told in a group only where at least `minimum` of it have it: which competencies a job asks for gives a rare job away.
package struct ResearchTable: Sendable {
  package private(set) var rows: [ResearchRow]
  package internal(set) var leftOut: [LeftOut] = []
  package let minimum: Int

  private struct Group: Hashable, Comparable {
    let unit: String?
    let jobClass: String?

    init(_ row: ResearchRow) { (unit, jobClass) = (row.unit, row.jobClass) }

    var name: String { [unit, jobClass].compactMap(\.self).joined(separator: " · ") }

    static func < (left: Group, right: Group) -> Bool {
      (left.unit ?? "", left.jobClass ?? "") < (right.unit ?? "", right.jobClass ?? "")
    }
  }

  package init(_ rows: [ResearchRow], minimum: Int) {
    self.rows = rows.sorted { left, right in
      (left.pseudonym, Group(left)) < (right.pseudonym, Group(right))
    }
    self.minimum = max(1, minimum)
    guard refuseSmallTables() else { return }
    generaliseSmallGroups()
    hideRareCompetencies()
  }

  /// Whether the table is large enough to tell anything.
  private mutating func refuseSmallTables() -> Bool {
    let people = Set(rows.map(\.pseudonym)).count
    guard people < minimum else { return true }
    if people > 0 { note("*", people, ResearchTable.tooFew(minimum)) }
    rows = []
    return false
  }

  private mutating func generaliseSmallGroups() {
    let people = Dictionary(grouping: rows, by: Group.init).mapValues { Set($0.map(\.pseudonym)) }
    let small = Set(people.filter { $0.value.count < minimum }.keys)
    var hidden = small
    while let next = nextToHide(people, hidden) { hidden.insert(next) }
    for group in hidden.sorted() {
      let reason = small.contains(group) ? ResearchTable.tooFew(minimum) : ResearchTable.complement
      note(group.name, people[group]?.count ?? 0, reason)
    }
    for index in rows.indices where hidden.contains(Group(rows[index])) {
      (rows[index].unit, rows[index].jobClass) = (nil, nil)
    }
  }

  /// The smallest group still told of a line whose hidden people are too few.
  private func nextToHide(_ people: [Group: Set<String>], _ hidden: Set<Group>) -> Group? {
    let lines: [(Group) -> String] = [{ "u" + ($0.unit ?? "") }, { "j" + ($0.jobClass ?? "") }, { _ in "" }]
    for line in lines {
      for (_, groups) in Dictionary(grouping: people.keys, by: line).sorted(by: { $0.key < $1.key }) {
        let out = groups.filter(hidden.contains).reduce(into: Set<String>()) { $0.formUnion(people[$1] ?? []) }
        guard !out.isEmpty, out.count < minimum else { continue }
        let told = groups.filter { !hidden.contains($0) }
        let smallest = told.min { (people[$0]?.count ?? 0, $0) < (people[$1]?.count ?? 0, $1) }
        if let smallest { return smallest }
      }
    }
    return nil
  }

  private mutating func hideRareCompetencies() {
    let groups = Dictionary(grouping: rows.indices) { Group(rows[$0]) }.sorted { $0.key < $1.key }
    for code in Set(rows.flatMap(\.levels.keys)).sorted() {
      let counts = groups.map { _, places in
        Set(places.filter { rows[$0].levels[code] != nil }.map { rows[$0].pseudonym }).count
      }
      let rare = groups.indices.filter { counts[$0] > 0 && counts[$0] < minimum }
      var hidden = Set(rare)
      while case let sum = hidden.reduce(0, { $0 + counts[$1] }), sum > 0, sum < minimum,
        let next = groups.indices.filter({ counts[$0] > 0 && !hidden.contains($0) }).min(by: { counts[$0] < counts[$1] }
        )
      {
        hidden.insert(next)
      }
      guard !hidden.isEmpty else { continue }
      for place in hidden { for row in groups[place].value { rows[row].levels[code] = nil } }
      note(code, hidden.reduce(0) { $0 + counts[$1] }, ResearchTable.tooFew(minimum))
    }
  }

  private mutating func note(_ what: String, _ count: Int, _ reason: LocalizedText) {
    leftOut.append(LeftOut(what: what, count: count < minimum ? nil : count, reason: reason))
  }

  private static func tooFew(_ minimum: Int) -> LocalizedText {
    LocalizedText(id: "kurang dari \(minimum) orang", en: "fewer than \(minimum) people")
  }

  private static let complement = LocalizedText(
    id: "agar kelompok yang lebih kecil tidak dapat dihitung dari selisihnya",
    en: "so that a smaller group cannot be found by subtraction"
  )
}
