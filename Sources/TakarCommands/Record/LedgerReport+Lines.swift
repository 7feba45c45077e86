import Assessment
import AssessmentStore
import Ledger

extension LedgerReport {
  /// Everything that is wrong, a line each.
  var faultLines: [LocalizedText] {
    var lines = damage.map { LocalizedText(id: "rusak: \($0)", en: "damaged: \($0)") }
    lines += schema.map { LocalizedText(id: "skema bukan dari takar: \($0)", en: "schema not ours: \($0)") }
    lines += faults.map(\.line)
    if faultCount > faults.count {
      let rest = faultCount - faults.count
      lines.append(LocalizedText(id: "… dan \(rest) lagi", en: "… and \(rest) more"))
    }
    return lines + checkpoints.compactMap(\.line)
  }

  var summary: LocalizedText {
    let code = PaperCode(size: size, root: root)
    return LocalizedText(
      id: "Diperiksa sampai \(size) daun, akar \(root), kode ringkas \(code).",
      en: "Verified up to \(size) leaves, root \(root), short code \(code)."
    )
  }
}

extension LedgerFault {
  var line: LocalizedText {
    let inside = part.map { " (\($0))" } ?? ""
    let place = LocalizedText(
      id: (event.map { ", kegiatan \"\($0)\"" } ?? "") + (person.map { ", pegawai \($0)" } ?? ""),
      en: (event.map { ", event \"\($0)\"" } ?? "") + (person.map { ", person \($0)" } ?? "")
    )
    let verb = word
    return LocalizedText(
      id: "\(verb.id): \(table) \(number)\(inside)\(place.id)",
      en: "\(verb.en): \(table) \(number)\(inside)\(place.en)"
    )
  }

  private var word: LocalizedText {
    switch problem {
    case .changed: LocalizedText(id: "diubah", en: "changed")
    case .removed: LocalizedText(id: "dihapus", en: "removed")
    case .added: LocalizedText(id: "disisipkan", en: "added")
    case .reordered: LocalizedText(id: "urutan berubah", en: "reordered")
    case .tree: LocalizedText(id: "pohon tidak cocok", en: "tree differs")
    }
  }
}

extension LedgerAudit.Finding {
  /// `nil` where the ledger still holds what it was.
  fileprivate var line: LocalizedText? {
    switch verdict {
    case .holds: nil
    case .differs: known.rewritten
    case .cutOff:
      LocalizedText(
        id: "catatan terbaru hilang: titik periksa menyebut \(known.size) daun",
        en: "the newest records are gone: the checkpoint says \(known.size) leaves"
      )
    }
  }
}

extension KnownRoot {
  /// What is said where a ledger does not begin as this root says.
  var rewritten: LocalizedText {
    LocalizedText(
      id: "riwayat ditulis ulang: \(size) daun pertama tidak sesuai titik periksa",
      en: "rewritten history: the first \(size) leaves are not those of the checkpoint"
    )
  }
}
