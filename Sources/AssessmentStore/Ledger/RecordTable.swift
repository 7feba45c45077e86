import Ledger

/// A table whose rows (with their parts elsewhere) are leaves of the ledger.
enum RecordTable: String, CaseIterable, Hashable {
  case definition
  case plugin
  case symbol
  case person
  case assessor
  case note
  case `import`
  case employeeVersion = "employee_version"
  case participant
  case packet
  case event
  case eventPinning = "event_pinning"
  case run
  case result
  case erasure
  case access
  case importSeal = "import_seal"
  case importEnd = "import_end"
  case eventClose = "event_close"
  case superseded
  case runSeal = "run_seal"

  /// Tables that number their rows from 1 without a gap, in the order in which leaves of one transaction stand.
  static let numbered: [RecordTable] = [
    .definition, .plugin, .symbol, .person, .assessor, .note, .event, .eventPinning, .import, .employeeVersion,
    .participant, .packet, .run, .result, .erasure, .access,
  ]

  /// Tables whose key is the number of another record.
  static let keyed: [RecordTable] = [.importSeal, .importEnd, .eventClose, .superseded, .runSeal]

  var key: String {
    switch self {
    case .importSeal, .importEnd: "import"
    case .eventClose: "event"
    case .superseded: "evidence"
    case .runSeal: "run"
    default: "id"
    }
  }

  var kind: LeafKind {
    switch self {
    case .definition: .definition
    case .plugin: .plugin
    case .symbol: .symbol
    case .person: .person
    case .assessor: .assessor
    case .note: .note
    case .import: .importBegin
    case .importSeal, .importEnd: .importEnd
    case .employeeVersion: .employeeChange
    case .participant: .participation
    case .packet: .packet
    case .event: .event
    case .eventPinning: .eventPinning
    case .eventClose: .eventClosing
    case .superseded: .correction
    case .run: .runBegin
    case .runSeal: .runEnd
    case .result: .result
    case .erasure: .erasure
    case .access: .access
    }
  }

  /// Of a kind that two tables share, the first.
  static func first(of kind: LeafKind) -> RecordTable? {
    kind == .importEnd ? .importSeal : allCases.first { $0.kind == kind }
  }
}

/// A record that was written and has no leaf yet.
struct UncoveredRecord {
  let table: RecordTable
  let number: Int64
}
