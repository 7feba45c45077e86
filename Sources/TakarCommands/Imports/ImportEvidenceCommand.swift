import ArgumentParser
import Assessment
import AssessmentStore
import EvidenceFiles
import Reports
import RubricFiles
import SourceDiagnostics

struct ImportEvidenceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence",
      abstract: spoken(
        id: "Bukti: nilai asesor, skor tes, survei, sertifikat, konsensus.",
        en: "Evidence: ratings, test scores, surveys, certificates, consensus."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Berkas CSV; \"-\" = masukan baku.", en: "A CSV file; \"-\" = standard input."),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Option(help: .both(id: "Kegiatan.", en: "The event."), completion: .event)
  var event: String

  func run() throws {
    let spool = try ImportSpool(file, beside: options.databasePath)
    try options.writing { store in
      let record = try options.event(event, in: store)
      let digesting = Background { try spool.source() }
      let check = try store.checkDuplicates(in: event)
      let reader = EvidenceReader(context: try context(record, store))
      let checking = Result { try reader.check(spool.file) }
      let source = try digesting.value()
      if let digest = source.digest, let earlier = try store.sealedImport(ofDigest: digest, into: event) {
        return tellAlreadyImported(earlier)
      }
      let checked = try FileReading.accepted(options) { try checking.get() }
      try refuseDuplicates(checked, reader, check)
      try insert(checked, reader, into: store, source: source, check: check)
    }
  }

  private func context(_ record: EventRecord, _ store: Store) throws -> EvidenceContext {
    let definitions = try EventDefinitions.load(record, from: store, standards: [])
    let people = try store.personDirectory()
    var context = EvidenceContext(
      rubric: definitions.rubric.value.value,
      dictionaries: definitions.dictionaries.map(\.value.value),
      eventDate: record.event.date,
      people: PersonLookup { people.key(of: $0) }
    )
    context.methodsWithRoles = definitions.rubric.value.value.methodsWithRoles
    return context
  }

  /// Ratings that the event has already, each with its line: the first hundred, and the count of all.
  private func refuseDuplicates(_ checked: CheckedEvidence, _ reader: EvidenceReader, _ check: DuplicateCheck) throws {
    guard check.isNeeded else { return }
    var found: [Diagnostic] = []
    var count = 0
    try FileReading.reading {
      try reader.read(checked) { chunk in
        let duplicates = try check.duplicates(of: chunk.rows, symbols: chunk.symbols, limit: chunk.rows.count)
        count += duplicates.count
        found += duplicates.prefix(100 - found.count).map { duplicate(chunk.lines[$0.row], $0.earlier) }
      }
    }
    guard count > 0 else { return }
    found.sort { ($0.span?.start.line ?? 0) < ($1.span?.start.line ?? 0) }
    FileReading.show(found, count: count, options)
    throw FaultsPrinted(status: .badData)
  }

  private func duplicate(_ line: Int32, _ earlier: ImportRecord) -> Diagnostic {
    let start = SourcePosition(line: Int(line), column: 1)
    return Diagnostic(
      .ratedBefore,
      LocalizedText(
        id: "nilai ini sudah ada dari impor \(earlier.number) (\(earlier.source.name))",
        en: "this rating is there already, from import \(earlier.number) (\(earlier.source.name))"
      ),
      at: SourceSpan(file: file, start: start, end: start)
    )
  }

  private func insert(
    _ checked: CheckedEvidence,
    _ reader: EvidenceReader,
    into store: Store,
    source: ImportSource,
    check: DuplicateCheck
  ) throws {
    switch try store.beginImport(into: event, from: source, after: check) {
    case .alreadyImported(let earlier): tellAlreadyImported(earlier)
    case .begun(let evidenceImport):
      options.tellAbandoned(evidenceImport.abandoned)
      var progress = ProgressLine(
        label: spoken(id: "Memasukkan bukti", en: "Importing evidence"),
        total: checked.rowCount,
        options
      )
      try FileReading.insert {
        try reader.read(checked, chunkSize: EvidenceImport.rowsPerTransaction, $0)
      } use: { (chunk: EvidenceChunk) in
        try evidenceImport.append(chunk.rows, symbols: chunk.symbols)
        progress.advance(by: chunk.rows.count)
      } orElse: {
        try evidenceImport.abandon()
      }
      progress.finish()
      try evidenceImport.seal()
      options.tell(
        id: "\(checked.rowCount) bukti masuk ke kegiatan \"\(event)\".",
        en: "\(checked.rowCount) rows of evidence were imported into the event \"\(event)\"."
      )
    }
  }

  private func tellAlreadyImported(_ earlier: ImportRecord) {
    options.tell(
      id: "Berkas ini sudah dimasukkan (impor \(earlier.number)); tidak ada yang ditambahkan.",
      en: "This file was imported already (import \(earlier.number)); nothing was added."
    )
  }
}

extension DiagnosticCode {
  static let ratedBefore = DiagnosticCode(
    "E0281",
    title: LocalizedText(
      id: "satu nilai dimasukkan satu kali ke satu kegiatan",
      en: "a rating is imported into an event once"
    ),
    remedy: LocalizedText(
      id: "hapus barisnya; uji ulang ditulis dengan tanggal lain, nilai yang salah dikoreksi",
      en: "remove the row; a re-sit has another date, a wrong rating is corrected"
    )
  )
}
