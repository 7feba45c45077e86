import Assessment
import EvidenceFiles
import Glibc
import SourceDiagnostics

/// Turns the outcome of reading a file into its rows, or shows every fault and ends with 65.
enum FileReading {
  static func accepted<Rows>(_ options: GlobalOptions, _ read: () throws -> FileOutcome<Rows>) throws -> Rows {
    switch try reading(read) {
    case .accepted(let rows): return rows
    case .refused(let faults):
      show(faults.diagnostics, count: faults.count, options)
      throw FaultsPrinted(status: .badData)
    }
  }

  /// Pass two: uses what was read while the next is being read. Where either fails the import ends at once.
  static func insert<Item: Sendable>(
    _ read: @escaping @Sendable (_ deliver: (Item) throws -> Void) throws -> Void,
    use: (Item) throws -> Void,
    orElse abandon: () throws -> Void
  ) throws {
    do { try reading { try ReadAhead<Item>.run(read, use: use) } } catch {
      // What cannot be ended now is ended by the next import.
      try? abandon()
      throw error
    }
  }

  /// Runs a reading; a file that cannot be read, or changed between its readings, becomes words.
  static func reading<Outcome>(_ read: () throws -> Outcome) throws -> Outcome {
    do { return try read() } catch let error as ImportFileError {
      throw CommandFailure(error)
    } catch let error as EvidenceChangedError {
      throw CommandFailure(
        "E0293",
        .badData,
        LocalizedText(id: "berkas berubah ketika dibaca", en: "the file changed while it was read"),
        place: error.file,
        advice: LocalizedText(id: "Ulangi sesudah berkasnya selesai ditulis.", en: "Repeat when the file is finished.")
      )
    }
  }

  /// Every fault that is kept, and how many there are in all.
  static func show(_ diagnostics: [Diagnostic], count: Int, _ options: GlobalOptions) {
    options.tell(diagnostics)
    let hidden = count - diagnostics.count
    let rest = hidden > 0 ? spoken(id: " (\(hidden) lagi tidak ditampilkan)", en: " (\(hidden) more not shown)") : ""
    StandardStreams.tell(
      spoken(
        id: "\(count) kesalahan\(rest); tidak ada yang dimasukkan.",
        en: "\(count) \(count == 1 ? "error" : "errors")\(rest); nothing was imported."
      )
    )
  }
}

extension CommandFailure {
  /// A file that cannot be opened or read.
  init(_ error: ImportFileError) {
    let reason = String(cString: strerror(error.errorNumber))
    let isMissing = error.errorNumber == ENOENT
    self.init(
      isMissing ? "E0291" : "E0292",
      isMissing ? .noInput : .inputOutput,
      LocalizedText(
        id: isMissing ? "berkas tidak ada" : "berkas tidak terbaca: \(reason)",
        en: isMissing ? "the file does not exist" : "the file cannot be read: \(reason)"
      ),
      place: error.file,
      advice: LocalizedText(id: "Periksa nama dan izin berkasnya.", en: "Check the file's name and permissions.")
    )
  }
}
