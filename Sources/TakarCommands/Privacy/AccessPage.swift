import Assessment
import AssessmentStore
import Ledger
import Reports

/// The access log as a list.
struct AccessPage {
  private let entries: [AccessEntry]

  init(_ entries: [AccessEntry]) { self.entries = entries }

  func text(_ format: OutputFormat, _ options: GlobalOptions) -> String {
    let columns: [Listing.Column] = [
      .init(spoken(id: "waktu (UTC)", en: "time (UTC)"), key: "time"), .init(spoken(id: "oleh", en: "by"), key: "by"),
      .init(spoken(id: "apa", en: "what"), key: "action"), .init(spoken(id: "kegiatan", en: "event"), key: "event"),
      .init(spoken(id: "orang (id acak)", en: "person (random id)"), key: "person"),
    ]
    let rows = entries.map { entry in
      [
        Timestamp.text(of: entry.recorded), entry.author ?? "",
        format == .table ? entry.action.sentence[SpokenLanguage.current] : entry.action.rawValue, entry.event ?? "",
        entry.person ?? (format == .table ? spoken(id: "semua", en: "all") : ""),
      ]
    }
    return Listing(columns, rows: rows).text(format, options.pageStyle)
  }
}

extension AccessAction {
  var sentence: LocalizedText {
    switch self {
    case .export: LocalizedText(id: "ekspor", en: "export")
    case .report: LocalizedText(id: "laporan", en: "report")
    case .fullNumber: LocalizedText(id: "NIP tanpa samaran", en: "NIP unmasked")
    case .rewrite: LocalizedText(id: "berkas ditulis ulang setelah penghapusan", en: "file rewritten after an erasure")
    }
  }
}
