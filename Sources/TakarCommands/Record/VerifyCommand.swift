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

  @Option(
    help: .both(
      id: "Titik periksa: kode ringkas, teks, isi QR, atau berkas; boleh berulang.",
      en: "A checkpoint: short code, text, what the QR code says, or a file; repeatable."
    ),
    completion: .file()
  )
  var against: [String] = []

  @Option(
    help: .both(
      id: "Kunci publik lembaga (teks atau berkas): setiap titik periksa harus bertanda tangan kunci ini.",
      en: "The institution's public key (text or file): every checkpoint given must be signed by it."
    ),
    completion: .file()
  )
  var publicKey: String?

  @Flag(help: .both(id: "Nilai ulang setiap hasil.", en: "Evaluate every result again from its evidence."))
  var recompute = false

  func validate() throws {
    guard publicKey != nil, against.isEmpty else { return }
    throw ValidationError(spoken(id: "--public-key memerlukan --against", en: "--public-key needs --against"))
  }

  func run() throws {
    let known = try against.map(KnownCheckpoint.init)
    let key = try publicKey.map(SigningKey.publicKey)
    let store = try options.openForReading()
    let report = try verified(store, known.map(\.root))
    var lines = report.faultLines + known.compactMap { $0.signatureFault(key) }
    tellUnchecked(known, key)
    let audit = recompute && report.damage.isEmpty ? try recomputed(store) : nil
    lines += audit?.differing ?? []
    let text = lines + (audit?.notRun ?? []) + [report.summary]
    try StandardStreams.write(text.map { $0[SpokenLanguage.current] + "\n" }.joined())
    if report.damage.isEmpty { try options.tellUnfinishedErasures(store) }
    guard lines.isEmpty else { throw FaultsPrinted(status: .faultsFound) }
    guard audit?.notRun.isEmpty ?? true else { throw FaultsPrinted(status: .pluginUnavailable) }
    options.tell(id: "Semua catatan cocok.", en: "Every record agrees.")
  }

  /// Anybody can sign with a key of their own: only the institution's key, known from elsewhere, says something.
  private func tellUnchecked(_ known: [KnownCheckpoint], _ key: CheckpointKey?) {
    guard key == nil, let signature = known.lazy.compactMap({ $0.signed?.signature }).first else { return }
    options.tell(
      id: "Ditandatangani \(signature.key); cocokkan dengan kunci lembaga: --public-key.",
      en: "Signed by \(signature.key); compare it with the institution's key: --public-key."
    )
  }

  /// A file too damaged to be read is what verification is for: no error of its own.
  private func verified(_ store: Store, _ known: [KnownRoot]) throws -> LedgerReport {
    do throws(StoreError) {
      return try store.verify(against: known)
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
}
