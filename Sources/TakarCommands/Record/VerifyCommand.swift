import ArgumentParser
import Assessment
import AssessmentStore
import Ledger

struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: spoken(
        id: "Menghitung ulang seluruh buku besar dan menyebut catatan yang diubah, dihapus, atau disisipkan.",
        en: "Computes the whole ledger again and names the records that were changed, removed or added."
      ),
      discussion: spoken(
        id: "Catatan terbaru yang dipotong hanya terlihat terhadap titik periksa: --against KODE.",
        en: "Newest records that were cut off show only against a checkpoint: --against CODE."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Kode ringkas dari berita acara; boleh berulang.", en: "Short code from paper; repeatable."))
  var against: [String] = []

  @Flag(help: .both(id: "Nilai ulang setiap hasil.", en: "Evaluate every result again from its evidence."))
  var recompute = false

  func run() throws {
    let codes = try against.map(paperCode)
    let store = try options.openForReading()
    let report = try verified(store, codes)
    var lines = report.faultLines
    let audit = recompute && report.damage.isEmpty ? try recomputed(store) : nil
    lines += audit?.differing ?? []
    let text = lines + (audit?.notRun ?? []) + [report.summary]
    try StandardStreams.write(text.map { $0[SpokenLanguage.current] + "\n" }.joined())
    guard lines.isEmpty else { throw FaultsPrinted(status: .faultsFound) }
    guard audit?.notRun.isEmpty ?? true else { throw FaultsPrinted(status: .pluginUnavailable) }
    options.tell(id: "Semua catatan cocok.", en: "Every record agrees.")
  }

  /// A file too damaged to be read is what verification is for: no error of its own.
  private func verified(_ store: Store, _ codes: [PaperCode]) throws -> LedgerReport {
    do throws(StoreError) {
      return try store.verify(against: codes.map { .paper($0) })
    } catch {
      guard error.code == .corrupt else { throw error }
      var report = LedgerReport()
      report.damage = [error.message[SpokenLanguage.current]]
      return report
    }
  }

  private func recomputed(_ store: Store) throws -> ResultAudit {
    let audit = try ResultAudit(store, options)
    if audit.outdated > 0 {
      options.tell(
        id: "\(audit.outdated) hasil mendahului bukti atau definisi yang lebih baru; `takar score` menilainya kembali.",
        en: "\(audit.outdated) results are older than their evidence or definitions; `takar score` makes them anew."
      )
    }
    options.tell(id: audit.summary.id, en: audit.summary.en)
    return audit
  }

  private func paperCode(_ text: String) throws -> PaperCode {
    do throws(PaperCode.Fault) {
      return try PaperCode(parsing: text)
    } catch {
      let isTyping = error == .mistyped
      throw CommandFailure(
        "E0751",
        .usage,
        LocalizedText(
          id: isTyping ? "kode ringkas salah ketik: \(text)" : "bukan kode ringkas: \(text)",
          en: isTyping ? "the short code is mistyped: \(text)" : "not a short code: \(text)"
        ),
        advice: LocalizedText(
          id: "Salin dari berita acara: UKURAN-XXXX-… (tujuh kelompok).",
          en: "Copy it from the minutes: SIZE-XXXX-… (seven groups)."
        )
      )
    }
  }
}
