import ArgumentParser
import Assessment
import AssessmentStore
import JSONText
import Ledger

struct ProofCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "proof",
      abstract: spoken(
        id: "Mengekspor bukti (JSON) yang dapat diperiksa program lain tanpa takar.",
        en: "Exports proofs (JSON) that another program can check without takar."
      ),
      discussion: spoken(
        id: "Pemeriksanya: Examples/proof-checker/check_proof.py.",
        en: "A checker: Examples/proof-checker/check_proof.py."
      ),
      subcommands: [InclusionCommand.self, ConsistencyCommand.self]
    )
  }
}

struct InclusionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "inclusion",
      abstract: spoken(
        id: "Bukti bahwa satu catatan ada di buku besar.",
        en: "Proof that a record stands in the ledger."
      ),
      discussion: spoken(
        id: "Catatan disebut seperti oleh `takar verify` (result 12), atau --event dan --nip untuk hasil terakhir.",
        en: "A record is named as `takar verify` does (result 12), or --event and --nip for the latest result."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Jenis dan nomor catatan: result 12.", en: "Kind and number of the record: result 12."))
  var record: [String] = []

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String?

  @Option(help: .both(id: "NIP atau nomor calon.", en: "NIP or a candidate's number."), completion: .employee)
  var nip: String?

  @Option(
    help: .both(id: "Standar, bila ada beberapa.", en: "The standard, where there are several."),
    completion: .standard
  )
  var standard: String?

  @Option(
    help: .both(
      id: "Terhadap titik periksa ini (ukuran, kode ringkas, teks, berkas); bawaan: semua daun.",
      en: "Against this checkpoint (size, short code, text, file); default: all leaves."
    )
  )
  var at: String?

  func validate() throws {
    let isNamed = record.count == 2 && Int64(record[1]) != nil && event == nil && nip == nil
    guard !isNamed, !(record.isEmpty && event != nil && nip != nil) else { return }
    throw ValidationError(
      spoken(
        id: "sebut catatannya (result 12), atau --event dan --nip",
        en: "name the record (result 12), or give --event and --nip"
      )
    )
  }

  func run() throws {
    let size = try at.map(ProofSize.init)
    let store = try options.openForReading()
    let (table, number) = try named(store)
    let document = try store.inclusionProof(of: table, number, in: size?.leaves)
    try size?.require(document.root)
    try StandardStreams.write(document.json)
  }

  private func named(_ store: Store) throws -> (String, Int64) {
    guard let event, let nip else { return (record[0], Int64(record[1]) ?? 0) }
    _ = try options.event(event, in: store)
    guard let person = try store.person(nip: nip) else { throw CommandFailure(unknownEmployee: nip) }
    let named = standard.map { DefinitionReference(parsing: $0).id }
    let query = ResultQuery(event: event, person: person, standard: named)
    guard let number = try store.resultNumbers(query).last else { throw CommandFailure(noResults: nip, event: event) }
    return ("result", number)
  }
}

struct ConsistencyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "consistency",
      abstract: spoken(
        id: "Bukti bahwa buku besar dahulu adalah awal dari yang sekarang.",
        en: "Proof that the ledger of then is the beginning of that of now."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(
    help: .both(
      id: "Dari titik periksa ini: ukuran, kode ringkas, teks, atau berkas.",
      en: "From this checkpoint: size, short code, text, or a file."
    )
  )
  var from: String

  @Option(help: .both(id: "Sampai titik periksa ini; bawaan: semua daun.", en: "To this one; default: all leaves."))
  var to: String?

  func run() throws {
    let (old, new) = (try ProofSize(from), try to.map(ProofSize.init))
    let document = try options.openForReading().consistencyProof(from: old.leaves, to: new?.leaves)
    try old.require(document.oldRoot)
    try new?.require(document.newRoot)
    try StandardStreams.write(document.json)
  }
}

/// A size alone, or a checkpoint of that size.
private struct ProofSize {
  let leaves: Int
  private let known: KnownRoot?

  init(_ text: String) throws {
    if let size = Int(text), size >= 0 {
      (leaves, known) = (size, nil)
    } else {
      let root = try KnownCheckpoint(text).root
      (leaves, known) = (root.size, root)
    }
  }

  /// No proof is given out for a ledger that is not the checkpoint's.
  func require(_ root: Digest) throws {
    guard let known, !known.matches(root: root) else { return }
    StandardStreams.tell(known.rewritten[SpokenLanguage.current])
    throw FaultsPrinted(status: .faultsFound)
  }
}

extension StandardStreams {
  /// A proof is one line of canonical JSON.
  fileprivate static func write(_ json: JSONValue) throws {
    try write(String(decoding: json.canonicalBytes, as: UTF8.self) + "\n")
  }
}
