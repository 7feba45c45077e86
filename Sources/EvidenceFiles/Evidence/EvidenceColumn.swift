/// The columns of `evidence.csv`.
enum EvidenceColumn: Int, TableColumn {
  case nip, competency, method, assessor, role, indicator, item, value, absent, validUntil, raters, date, note

  var name: String { self == .validUntil ? "valid_until" : String(describing: self) }

  var isRequired: Bool {
    switch self {
    case .nip, .competency, .method: true
    default: false
    }
  }
}
