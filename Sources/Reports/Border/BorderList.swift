package import Assessment
import JSONText

/// Results with their borders, in the order given, as `takar results --border` lists them.
package struct BorderList: Sendable {
  package typealias Row = (result: AssessmentResult, border: CategoryBorder)

  private let rows: [(result: AssessmentResult, border: CategoryBorder)]
  private let identity: IdentityDisplay
  /// How many have no category, and so no border.
  private let leftOut: Int

  package init(_ rows: [Row], leavingOut leftOut: Int = 0, identity: IdentityDisplay) {
    (self.rows, self.leftOut, self.identity) = (rows, leftOut, identity)
  }

  /// Fits 80 columns.
  package func table(_ style: PageStyle) -> String {
    let language = style.language
    var table = TextTable([
      .flexible(language.phrase(id: "Pegawai", en: "Person"), narrowest: 18), .right("JPM"),
      .flexible(language.phrase(id: "Kategori", en: "Category"), narrowest: 8),
      .flexible(language.phrase(id: "Jarak", en: "Distance"), narrowest: 9),
      .flexible(language.phrase(id: "Perubahan terkecil", en: "Smallest changes"), narrowest: 24),
    ])
    table.rows = rows.map { row in
      let texts = BorderTexts(border: row.border, language: language)
      return [
        MarkedText("\(row.result.employee.shownName(language)) \(identity.text(of: row.result.employee.nip))".printable),
        MarkedText(row.result.jobMatch.map { NumberText(language).figure($0.percent, decimals: $0.decimals) } ?? "–"),
        MarkedText(row.result.category?.code ?? "–", .strong),
        MarkedText(texts.distances.joined(separator: "; ")), MarkedText(texts.shortest),
      ]
    }
    return table.lines(width: style.width, ink: style.ink).map { $0 + "\n" }.joined() + footer(language)
  }

  private func footer(_ language: Language) -> String {
    guard leftOut > 0 else { return "" }
    return language.phrase(
      id: "\nTanpa kategori, maka tidak didaftar: \(leftOut)\n",
      en: "\nWithout a category, so not listed: \(leftOut)\n"
    )
  }

  package var csv: String {
    var row = CSVRow()
    for name in BorderList.columns { row.raw(name) }
    row.end()
    for item in rows { append(item, to: &row) }
    return String(decoding: row.bytes, as: UTF8.self)
  }

  private static let columns = [
    "nip", "name", "standard", "percent", "category", "better", "better_distance", "lower", "lower_distance", "steps",
    "rules",
  ]

  private func append(_ item: Row, to row: inout CSVRow) {
    let (result, border) = (item.result, item.border)
    row.text(identity.text(of: result.employee.nip))
    row.text(result.employee.name)
    row.raw(result.standard.id)
    row.raw(result.jobMatch.map { $0.percent.text(decimals: $0.decimals) })
    row.raw(result.category?.code)
    for neighbour in [border.better, border.lower] {
      row.raw(neighbour?.category)
      row.raw(neighbour?.distance.shortText)
    }
    let steps = border.steps.map { "\($0.competency) \($0.from.shortText) → \($0.to.shortText): \($0.category)" }
    row.text(steps.joined(separator: "; "))
    row.text(border.rules.map { "\($0.change): \($0.category ?? "–")" }.joined(separator: "; "))
    row.end()
  }

  /// One JSON object a line.
  package var json: String {
    var writer = JSONWriter()
    for (result, border) in rows {
      writer.object { writer in
        writer.member("event", result.event)
        writer.member("purpose", result.purpose)
        writer.name("employee")
        writer.write(result.employee, identity)
        writer.member("standard", result.standard.id)
        writer.member("percent", result.jobMatch.map { $0.percent.text(decimals: $0.decimals) })
        writer.member("category", result.category?.code)
        writer.write(border)
      }
      writer.endLine()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  /// The member `border`.
  mutating func write(_ border: CategoryBorder) {
    name("border")
    object { writer in
      writer.write(border.better, as: "better")
      writer.write(border.lower, as: "lower")
      writer.name("steps")
      writer.array { writer in
        for step in border.steps {
          writer.object { writer in
            writer.member("competency", step.competency)
            writer.member("from", step.from.shortText)
            writer.member("to", step.to.shortText)
            writer.member("category", step.category)
          }
        }
      }
      writer.name("rules")
      writer.array { writer in
        for rule in border.rules {
          writer.object { writer in
            writer.member("change", rule.change)
            writer.member("category", rule.category)
          }
        }
      }
    }
  }

  private mutating func write(_ neighbour: CategoryBorder.Neighbour?, as key: String) {
    name(key)
    guard let neighbour else { return null() }
    object { writer in
      writer.member("category", neighbour.category)
      writer.member("distance", neighbour.distance.shortText)
    }
  }
}
