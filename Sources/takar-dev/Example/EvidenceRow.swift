/// A row of `evidence.csv` in the making; what is not given stays empty.
struct EvidenceRow {
  var nip: String
  var competency: String
  var method: String
  var assessor = ""
  var role = ""
  var indicator = ""
  var item = ""
  var value = ""
  var absent = ""
  var validUntil = ""
  var raters = ""
  var date: String
  var note = ""

  static let columns = [
    "nip", "competency", "method", "assessor", "role", "indicator", "item", "value", "absent", "valid_until", "raters",
    "date", "note",
  ]

  var cells: [String] {
    [nip, competency, method, assessor, role, indicator, item, value, absent, validUntil, raters, date, note]
  }
}
