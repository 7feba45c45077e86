/// The columns of `evidence.csv`.
enum EvidenceColumn: Int, TableColumn {
  case nip, competency, method, assessor, role, indicator, item, value, absent, validUntil, raters, date, note

  private static let names = [
    "nip", "competency", "method", "assessor", "role", "indicator", "item", "value", "absent", "valid_until", "raters",
    "date", "note",
  ]

  var name: String { Self.names[rawValue] }

  var isRequired: Bool {
    switch self {
    case .nip, .competency, .method: true
    default: false
    }
  }
}
