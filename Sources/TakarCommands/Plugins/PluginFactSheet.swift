import Assessment
import PluginHost

/// Where a third-party plugin came from and what it may see and use: from its manifest and the log of acceptances alone.
struct PluginFactSheet {
  private let item: PluginShelf.Listed

  init(_ item: PluginShelf.Listed) { self.item = item }

  var text: String {
    let rows = origin + acceptances + program + allowance
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count))  \($1)" }
    return "\(item.plugin.manifest.id) \(item.plugin.manifest.version)\n" + lines.joined(separator: "\n") + "\n"
  }

  private var origin: [(String, String)] {
    [
      (spoken(id: "Keadaan", en: "Standing"), PluginStanding(item).phrase[SpokenLanguage.current]),
      (spoken(id: "Asal", en: "Origin"), item.plugin.folder),
    ]
  }

  /// Who let these very bytes in, when, and from which folder.
  private var acceptances: [(String, String)] {
    guard let folder = PluginShelf.storeFolder else { return [] }
    return AcceptanceLog(folder: folder).entries.filter { $0.digest == item.plugin.digest }.map { entry in
      let day = CalendarDay(daysSince1970: Int32(clamping: entry.recorded / 86_400)).description
      let who = entry.author ?? spoken(id: "pengguna \(entry.user)", en: "user \(entry.user)")
      let fact = LocalizedText(
        id: "\(day) oleh \(who), dari \(entry.origin)",
        en: "\(day) by \(who), from \(entry.origin)"
      )
      return (spoken(id: "Diterima", en: "Accepted"), fact[SpokenLanguage.current])
    }
  }

  private var program: [(String, String)] {
    let manifest = item.plugin.manifest
    return [
      ("Digest", item.plugin.digest),
      (spoken(id: "Program", en: "Program"), "\(manifest.executable) (\(manifest.digest))"),
      (spoken(id: "Jenis", en: "Kinds"), PluginPhrases.kinds(manifest.kinds)),
    ]
  }

  private var allowance: [(String, String)] {
    let limits = item.plugin.manifest.limits
    let threads = limits.allowsThreads ? spoken(id: ", utas", en: ", threads") : ""
    let reads = [spoken(id: "pustaka sistem", en: "system libraries"), item.plugin.folder] + item.plugin.manifest.reads
    return [
      (
        spoken(id: "Melihat", en: "Sees"),
        spoken(
          id: "bukti satu kompetensi per kasus bernomor; tanpa nama dan NIP, tanpa basis data, tanpa jaringan",
          en: "the evidence of one competency per numbered case; no name or NIP, no database, no network"
        )
      ),
      (spoken(id: "Membaca", en: "Reads"), reads.joined(separator: ", ")),
      (spoken(id: "Menulis", en: "Writes"), spoken(id: "tidak ada", en: "nothing")),
      (
        spoken(id: "Batas", en: "Limits"),
        "\(limits.memory) MiB, \(limits.batchTime / 1000) s, \(limits.output) MiB"
          + spoken(id: " keluaran, ", en: " output, ") + "\(limits.openFiles)"
          + spoken(id: " berkas terbuka", en: " open files") + threads
      ),
    ]
  }
}
