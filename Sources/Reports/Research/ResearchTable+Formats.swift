package import Assessment
import JSONText

extension ResearchTable {
  private var codes: [String] { Set(rows.flatMap(\.levels.keys)).sorted() }

  /// A row a result; a value that is left out is `*`, one that was not measured is empty.
  package var csv: String {
    var row = CSVRow()
    let codes = codes
    for name in ["pseudonym", "date", "unit", "job_class", "purpose", "category", "percent"] + codes { row.text(name) }
    row.end()
    for result in rows {
      row.text(result.pseudonym)
      row.text(result.date)
      row.text(result.unit ?? "*")
      row.text(result.jobClass ?? "*")
      row.text(result.purpose)
      row.text(result.category ?? "")
      row.raw(result.percent)
      for code in codes {
        if let level = result.levels[code] { row.raw(level) } else { row.raw("*") }
      }
      row.end()
    }
    return String(decoding: row.bytes, as: UTF8.self)
  }

  /// What the table does not tell.
  package func leftOutCSV(_ language: Language) -> String {
    var row = CSVRow()
    for name in ["left_out", "people", "reason"] { row.text(name) }
    row.end()
    for item in leftOut {
      row.text(item.what)
      row.raw(item.count.map(String.init))
      row.text(item.reason[language])
      row.end()
    }
    return String(decoding: row.bytes, as: UTF8.self)
  }

  /// One object: the rows and what is left out.
  package func json(event: String, dates: DateGrain) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("takar", "pseudonymous-export/1")
      writer.member("event", event)
      writer.member("dates", dates.rawValue)
      writer.member("minimum", minimum)
      writer.name("rows")
      writer.array { writer in for row in rows { writer.write(row, codes) } }
      writer.name("left_out")
      writer.array { writer in for item in leftOut { writer.write(item) } }
    }
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  package mutating func leaveOut(_ items: [LeftOut]) { leftOut = items + leftOut }
}

extension JSONWriter {
  fileprivate mutating func write(_ row: ResearchRow, _ codes: [String]) {
    object { writer in
      writer.member("pseudonym", row.pseudonym)
      writer.member("date", row.date)
      writer.member("unit", row.unit)
      writer.member("job_class", row.jobClass)
      writer.member("purpose", row.purpose)
      writer.member("category", row.category)
      writer.member("percent", row.percent)
      writer.name("levels")
      writer.object { writer in
        for code in codes { if let level = row.levels[code] { writer.member(code, level) } }
      }
    }
  }

  fileprivate mutating func write(_ item: LeftOut) {
    object { writer in
      writer.member("what", item.what)
      writer.member("people", item.count)
      writer.name("reason")
      writer.object { writer in
        writer.member("id", item.reason.id)
        writer.member("en", item.reason.en)
      }
    }
  }
}
