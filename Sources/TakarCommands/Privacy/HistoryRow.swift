import Assessment
import AssessmentStore
import Ledger
import Reports
import SourceDiagnostics

/// One entry of a history in words, and its fields for scripts.
struct HistoryRow {
  let time: String
  let author: String
  private let kind: String
  private(set) var sentence: LocalizedText
  private var fields: [String: String] = [:]

  private static let keys = [
    "event", "competency", "method", "assessor", "indicator", "item", "old", "new", "reason", "import", "counts",
    "standard", "rubric", "evaluators", "run", "percent", "category", "inputs", "effective", "nip", "name", "unit",
    "position", "status", "number",
  ]

  static var columns: [Listing.Column] { (["time", "kind", "by"] + keys).map { .init($0, key: $0) } }

  /// One for each column.
  var cells: [String] { [time, kind, author] + HistoryRow.keys.map { fields[$0] ?? "" } }

  init(_ entry: HistoryEntry, after last: Employee?, _ anonymous: AnonymousMethods, _ identity: IdentityDisplay) {
    time = Timestamp.text(of: entry.time)
    author = entry.author ?? ""
    switch entry.fact {
    case .version(let employee):
      kind = last == nil ? "registration" : "change"
      (sentence, fields) = HistoryRow.version(employee, after: last, identity)
    case .participation(let event, let participant):
      kind = "participation"
      (sentence, fields) = HistoryRow.participation(participant, in: event)
    case .ratings(let fact):
      kind = "ratings"
      (sentence, fields) = HistoryRow.ratings(fact, anonymous)
    case .consensus(let fact):
      kind = "consensus"
      (sentence, fields) = HistoryRow.consensus(fact)
    case .correction(let fact):
      kind = fact.reason == nil && entry.author == nil ? "rerating" : "correction"
      (sentence, fields) = HistoryRow.correction(fact, anonymous)
    case .score(let result):
      kind = "score"
      (sentence, fields) = HistoryRow.score(result)
    case .access(let access):
      kind = access.action.rawValue
      sentence = access.action.sentence + LocalizedText(verbatim: access.event.map { " · \($0)" } ?? "")
      fields = ["event": access.event ?? ""]
    case .erasure(let number, let reason):
      kind = "erasure"
      sentence = LocalizedText(
        id: "data pribadi dihapus (#\(number)): \(reason)",
        en: "identifying data erased (#\(number)): \(reason)"
      )
      fields = ["number": "\(number)", "reason": reason]
    }
    fields = fields.filter { !$0.value.isEmpty }
  }
}
