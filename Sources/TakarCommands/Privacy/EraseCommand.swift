import ArgumentParser
import Assessment
import AssessmentStore
import Glibc

struct EraseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: spoken(
        id: "Menghapus data pribadi satu orang untuk selamanya; buku besar tetap dapat diperiksa.",
        en: "Erases one person's identifying data for good; the ledger stays verifiable."
      ),
      discussion: spoken(
        id: """
          Yang dihapus: nomor, nama, unit, jabatan, catatan pada nilainya. Nilai dan hasil tetap ada di bawah id acak. \
          Cadangan yang lebih lama masih memuat datanya: perbarui atau musnahkan.
          """,
        en: """
          Erased are number, name, unit, position and the notes on their ratings. Ratings and results stay, under a \
          random id. Older backups still hold the data: renew or destroy them.
          """
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "NIP atau nomor calon.", en: "NIP or a candidate's number."), completion: .employee)
  var nip: String?

  @Option(
    help: .both(
      id: "Alasan; tetap terbaca selamanya, jadi tanpa nama.",
      en: "The reason; readable for ever, so without a name."
    )
  )
  var reason: String?

  @Option(
    help: .both(
      id: "Siapa yang menghapus (TAKAR_ACTOR, atau nama masuk).",
      en: "Who erases (TAKAR_ACTOR, else the login name)."
    )
  )
  var by: String?

  @Flag(help: .both(id: "Tanpa pertanyaan.", en: "Without a question."))
  var yes = false

  @Flag(
    help: .both(
      id: "Hanya tulis ulang berkas, bila penghapusan terputus.",
      en: "Only rewrite the file, where an erasure was cut short."
    )
  )
  var rewrite = false

  func validate() throws {
    guard !rewrite else { return }
    guard nip != nil else { throw ValidationError(spoken(id: "sebut NIP", en: "give a NIP")) }
    guard let reason, !reason.allSatisfy(\.isWhitespace) else {
      throw ValidationError(spoken(id: "--reason wajib diisi", en: "--reason is required"))
    }
  }

  func run() throws {
    if rewrite { return try rewriteFile() }
    guard let nip, let reason else { return }
    let summary = try options.writing { store in
      guard let person = try store.person(recorded: nip) else { throw CommandFailure(unknownEmployee: nip) }
      try confirm(nip)
      return try store.erase(person: person, reason: reason, by: by ?? Actor.current)
    }
    options.tell(
      id: """
        Data pribadi dihapus (penghapusan \(summary.number), \(summary.values) nilai); id acaknya \(summary.person). \
        Cadangan lama masih memuatnya.
        """,
      en: """
        The identifying data are erased (erasure \(summary.number), \(summary.values) values); the random id is \
        \(summary.person). Older backups still hold them.
        """
    )
  }

  private func rewriteFile() throws {
    try options.writing { try $0.rewriteFile(by: by ?? Actor.current) }
    options.tell(id: "Berkas ditulis ulang.", en: "The file is rewritten.")
  }

  /// Nothing prompts where nobody can answer.
  private func confirm(_ nip: String) throws {
    guard !yes else { return }
    guard StandardStreams.isTerminal(STDIN_FILENO) else {
      throw CommandFailure(
        "E0761",
        .usage,
        LocalizedText(id: "penghapusan harus dipastikan", en: "an erasure must be confirmed"),
        advice: LocalizedText(id: "Tambahkan --yes.", en: "Add --yes.")
      )
    }
    StandardStreams.draw(
      spoken(
        id: "Data pribadi \(CivilServantNumber.masked(nip)) tidak dapat dikembalikan. Ketik nomornya sekali lagi: ",
        en: "The data of \(CivilServantNumber.masked(nip)) cannot be brought back. Type the number once more: "
      )
    )
    guard readLine() == nip else {
      throw CommandFailure(
        "E0761",
        .usage,
        LocalizedText(id: "nomornya tidak sama; tidak ada yang dihapus", en: "not the same number; nothing was erased"),
        advice: LocalizedText(
          id: "Jalankan lagi dan ketik nomor yang sama, atau tambahkan --yes.",
          en: "Run it again and type the same number, or add --yes."
        )
      )
    }
  }
}

extension GlobalOptions {
  /// An erasure whose process was ended before the file was rewritten.
  func tellUnfinishedErasures(_ store: Store) throws {
    let count = try store.unfinishedErasures().count
    guard count > 0 else { return }
    tell(
      id: """
        Penghapusan data \(count) orang belum tuntas: sisa berkas ini dan salinannya mungkin masih memuatnya. Jalankan \
        `takar erase --rewrite`.
        """,
      en: """
        The erasure of \(count) persons is not finished: leftovers of this file and its copies may still hold their \
        data. Run `takar erase --rewrite`.
        """
    )
  }
}
