import Assessment
package import JSONText

extension JSONWriter {
  /// The value of a member `impact`.
  package mutating func write(_ impact: ImpactReport, _ identity: IdentityDisplay) {
    object { writer in
      writer.member("event", impact.event)
      writer.member("people", impact.total)
      writer.member("changed", impact.people.count)
      writer.member("category_changed", impact.people.count(where: \.movesCategory))
      writer.member("only_together", impact.onlyTogether.count)
      writer.member("cancelled", impact.cancelled)
      writer.list("alone", impact.causes) { writer, cause in
        writer.numbers("changes", cause.changes)
        writer.member("changed", cause.moved)
        writer.member("category_changed", cause.movedCategory)
      }
      writer.list("categories", impact.transitions) { writer, move in
        writer.member("old", move.old)
        writer.member("new", move.new)
        writer.member("people", move.count)
      }
      writer.list("units", impact.units) { writer, unit in
        writer.member("unit", unit.unit)
        writer.member("people", unit.people)
        writer.member("changed", unit.moved)
        writer.member("category_changed", unit.movedCategory)
      }
      writer.list("persons", impact.people) { $0.writeMembers(of: $1, impact, identity) }
    }
  }

  private mutating func writeMembers(
    of person: ImpactReport.Person,
    _ impact: ImpactReport,
    _ identity: IdentityDisplay
  ) {
    name("employee")
    write(person.new.employee, identity)
    member("standard", person.new.standard.id)
    for (side, result) in [("old", person.old), ("new", person.new)] {
      name(side)
      object { writer in
        writer.member("percent", result.jobMatch.map { $0.percent.text(decimals: $0.decimals) })
        writer.member("category", result.category?.code)
      }
    }
    list("levels", person.levels) { writer, level in
      writer.member("competency", level.code)
      writer.member("old", level.old?.shortText)
      writer.member("new", level.new?.shortText)
    }
    name("alone")
    array { writer in
      for cause in person.causes {
        writer.array { list in
          for change in impact.causes[cause].changes { list.integer(change) }
        }
      }
    }
  }

  private mutating func numbers(_ key: String, _ values: [Int]) {
    name(key)
    array { writer in
      for value in values { writer.integer(value) }
    }
  }

  private mutating func list<Item>(_ key: String, _ items: [Item], _ members: (inout JSONWriter, Item) -> Void) {
    name(key)
    array { writer in
      for item in items { writer.object { members(&$0, item) } }
    }
  }
}

extension ImpactReport {
  /// One row for each person who moves.
  package func csv(_ identity: IdentityDisplay) -> String {
    var row = CSVRow()
    let columns = ["nip", "name", "unit", "standard", "old_category", "new_category", "old_percent", "new_percent"]
    for name in columns + ["levels", "alone"] { row.raw(name) }
    row.end()
    for person in people { append(person, identity, to: &row) }
    return String(decoding: row.bytes, as: UTF8.self)
  }

  private func append(_ person: Person, _ identity: IdentityDisplay, to row: inout CSVRow) {
    row.text(identity.text(of: person.new.employee.nip))
    row.text(person.new.employee.name)
    row.text(person.new.employee.unit)
    row.raw(person.new.standard.id)
    for result in [person.old, person.new] { row.raw(result.category?.code) }
    for result in [person.old, person.new] { row.raw(result.jobMatch.map { $0.percent.text(decimals: $0.decimals) }) }
    let levels = person.levels.map { "\($0.code) \($0.old?.shortText ?? "–") → \($0.new?.shortText ?? "–")" }
    row.text(levels.joined(separator: "; "))
    row.text(person.causes.map { causes[$0].label }.joined(separator: " "))
    row.end()
  }
}
