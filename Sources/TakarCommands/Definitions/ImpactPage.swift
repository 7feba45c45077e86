import Assessment
import Reports

/// Who moves, by which change, and how many in each unit.
struct ImpactPage {
  let impact: DefinitionImpact.Outcome
  let style: PageStyle

  var text: String {
    let total = impact.unitSizes.values.reduce(0, +)
    let moved = impact.people.count
    let categories = impact.people.count(where: \.movesCategory)
    let head = spoken(
      id: "\(total) orang dihitung ulang: \(moved) berubah, \(categories) di antaranya berganti kategori.",
      en: "\(total) people scored again: \(moved) change, \(categories) of them to another category."
    )
    if moved == 0 { return "\n\(head)\n" }
    return "\n\(head)\n\n\(people.text(.table, style))\n\(units.text(.table, style))"
  }

  private var people: Listing {
    Listing(
      [
        .init("NIP", key: "nip"), .init(spoken(id: "nama", en: "name"), key: "name"),
        .init(spoken(id: "unit", en: "unit"), key: "unit"),
        .init(spoken(id: "kategori", en: "category"), key: "category"), .init("JPM", key: "percent"),
        .init(spoken(id: "level", en: "levels"), key: "levels"),
        .init(spoken(id: "karena", en: "because of"), key: "causes"),
      ],
      rows: impact.people.map(row)
    )
  }

  private func row(_ person: DefinitionImpact.Person) -> [String] {
    let levels = person.levels.map { "\($0.code) \(arrow($0.old?.shortText, $0.new?.shortText))" }
    return [
      CivilServantNumber.masked(person.new.employee.nip), person.new.employee.name, person.new.employee.unit,
      arrow(person.old.category?.code, person.new.category?.code),
      arrow(person.old.jobMatch?.percent.shortText, person.new.jobMatch?.percent.shortText),
      levels.joined(separator: ", "), person.causes.joined(separator: ", "),
    ]
  }

  private func arrow(_ old: String?, _ new: String?) -> String {
    old == new ? old ?? "–" : "\(old ?? "–") → \(new ?? "–")"
  }

  private var units: Listing {
    let moved = Dictionary(grouping: impact.people) { $0.new.employee.unit }
    return Listing(
      [
        .init(spoken(id: "unit", en: "unit"), key: "unit"), .init(spoken(id: "orang", en: "people"), key: "people"),
        .init(spoken(id: "berubah", en: "changed"), key: "changed"),
        .init(spoken(id: "berganti kategori", en: "other category"), key: "category"),
      ],
      rows: impact.unitSizes.sorted { $0.key < $1.key }.map { unit, size in
        let people = moved[unit] ?? []
        return [unit, "\(size)", "\(people.count)", "\(people.count(where: \.movesCategory))"]
      }
    )
  }
}
