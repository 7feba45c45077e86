import Assessment

/// Who moves, by which change, and how many in each unit, for people to read.
package struct ImpactPage {
  private let impact: ImpactReport
  private let style: PageStyle

  package init(_ impact: ImpactReport, style: PageStyle) { (self.impact, self.style) = (impact, style) }

  package var text: String {
    let categories = impact.people.count(where: \.movesCategory)
    let (total, moved) = (impact.total, impact.people.count)
    let head = say(
      "\(total) orang dihitung ulang: \(moved) berubah, \(categories) di antaranya berganti kategori.",
      "\(total) people scored again: \(moved) change, \(categories) of them to another category."
    )
    let notes = cancelled.map { "\n\($0)\n" } ?? ""
    if impact.people.isEmpty { return "\n\(head)\n\(notes)" }
    let tables = [causes, transitions, units, people].compactMap(\.self).map { "\n" + $0.table(style) }
    return "\n\(head)\n" + notes + tables.joined()
  }

  private var cancelled: String? {
    guard impact.cancelled > 0 else { return nil }
    return say(
      "\(impact.cancelled) orang lagi berubah oleh satu perubahan sendirian, tetapi tidak oleh semuanya bersama.",
      "\(impact.cancelled) more people change by a single change alone, but not by all of them together."
    )
  }

  /// What each change alone does.
  private var causes: Listing? {
    guard impact.causes.count > 1 else { return nil }
    let together = impact.onlyTogether
    let rows = impact.causes.map { [$0.label, "\($0.moved)", "\($0.movedCategory)"] }
    let last = [
      say("hanya bersama-sama", "only together"), "\(together.count)", "\(together.count(where: \.movesCategory))",
    ]
    return Listing(
      [
        .init(say("perubahan, sendirian", "change, alone"), key: "change"),
        .init(say("berubah", "changed"), key: "changed"),
        .init(say("berganti kategori", "other category"), key: "category"),
      ],
      rows: rows + (together.isEmpty ? [] : [last])
    )
  }

  private var transitions: Listing? {
    let moves = impact.transitions
    guard !moves.isEmpty else { return nil }
    return Listing(
      [.init(say("kategori", "category"), key: "category"), .init(say("orang", "people"), key: "people")],
      rows: moves.map { [arrow($0.old, $0.new), "\($0.count)"] }
    )
  }

  private var units: Listing {
    Listing(
      [
        .init("unit", key: "unit", narrowest: 20), .init(say("orang", "people"), key: "people"),
        .init(say("berubah", "changed"), key: "changed"),
        .init(say("berganti kategori", "other category"), key: "category"),
      ],
      rows: impact.units.map { [$0.unit, "\($0.people)", "\($0.moved)", "\($0.movedCategory)"] }
    )
  }

  private var people: Listing {
    Listing(
      [
        .init(say("pegawai", "person"), key: "person", narrowest: 18), .init("unit", key: "unit", narrowest: 12),
        .init(say("kategori", "category"), key: "category", narrowest: 8), .init("JPM", key: "percent", narrowest: 8),
        .init(say("level", "levels"), key: "levels", narrowest: 10),
        .init(say("karena", "because of"), key: "causes", narrowest: 8),
      ],
      rows: (impact.people.filter(\.movesCategory) + impact.people.filter { !$0.movesCategory }).map(row)
    )
  }

  private func row(_ person: ImpactReport.Person) -> [String] {
    let numbers = NumberText(style.language)
    let levels = person.levels.map { item in
      "\(item.code) \(item.old.map(numbers.rounded) ?? "–")→\(item.new.map(numbers.rounded) ?? "–")"
    }
    return [
      "\(person.new.employee.shownName(style.language)) \(style.identity.text(of: person.new.employee.nip))", person.new.employee.unit,
      arrow(person.old.category?.code, person.new.category?.code),
      arrow(percent(person.old, numbers), percent(person.new, numbers)), levels.joined(separator: ", "),
      causes(of: person),
    ]
  }

  private func causes(of person: ImpactReport.Person) -> String {
    if impact.causes.count == 1 { return "1" }
    let labels = person.causes.map { impact.causes[$0].label }
    return labels.isEmpty ? say("hanya bersama", "only together") : labels.joined(separator: ", ")
  }

  private func percent(_ result: AssessmentResult, _ numbers: NumberText) -> String? {
    result.jobMatch.map { numbers.figure($0.percent, decimals: $0.decimals) }
  }

  private func arrow(_ old: String?, _ new: String?) -> String {
    old == new ? old ?? "–" : "\(old ?? "–") → \(new ?? "–")"
  }

  private func say(_ id: String, _ en: String) -> String { style.language.phrase(id: id, en: en) }
}
