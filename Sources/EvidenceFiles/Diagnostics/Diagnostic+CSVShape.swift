import Assessment
import SourceDiagnostics

extension Diagnostic {
  static func utf16(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(.csvUTF16, LocalizedText(id: "berkas ini UTF-16", en: "the file is UTF-16"), at: span)
  }

  static func notUTF8(_ span: SourceSpan, byte: UInt8) -> Diagnostic {
    let hex = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .csvNotUTF8,
      LocalizedText(id: "byte 0x\(hex) bukan UTF-8", en: "the byte 0x\(hex) is not UTF-8"),
      at: span
    )
  }

  static func shape(_ fault: CSVRowFault, in row: CSVRow) -> Diagnostic {
    switch fault {
    case .unclosedQuote(let place):
      Diagnostic(
        .csvUnclosedQuote,
        LocalizedText(id: "kutip ini tidak pernah ditutup", en: "this quote is never closed"),
        at: row.span(atByte: place)
      )
    case .strayQuote(let place):
      Diagnostic(
        .csvStrayQuote,
        LocalizedText(
          id: "tanda kutip hanya boleh mengapit seluruh isi sel",
          en: "quotes may only enclose the whole cell"
        ),
        at: row.span(atByte: place)
      )
    case .tooLong:
      Diagnostic(
        .csvRowTooLong,
        LocalizedText(id: "baris ini lebih dari 1 MB", en: "this row is longer than 1 MB"),
        at: row.span(atByte: row.start)
      )
    }
  }

  static func noHeader(file: String, columns: [String]) -> Diagnostic {
    let names = columns.joined(separator: ", ")
    return Diagnostic(
      .csvNoHeader,
      LocalizedText(id: "berkas ini kosong", en: "the file is empty"),
      at: SourceSpan(file: file)
    ).advising(
      id: "baris pertama memuat nama kolom; yang wajib: \(names)",
      en: "the first row holds the columns' names; required: \(names)"
    )
  }

  static func foreignSeparator(_ separator: String, in row: CSVRow) -> Diagnostic {
    Diagnostic(
      .csvNoHeader,
      LocalizedText(
        id: "kolom di sini dipisahkan \"\(separator)\", bukan koma atau titik koma",
        en: "the columns here are separated by \"\(separator)\", not by commas or semicolons"
      ),
      at: row.span(0)
    ).advising(
      id: "simpan lagi sebagai \"CSV UTF-8\" dengan pemisah koma",
      en: "save it again as \"CSV UTF-8\", separated by commas"
    )
  }

  static func unknownColumn(_ name: String, at span: SourceSpan, known: [String]) -> Diagnostic {
    let names = known.joined(separator: ", ")
    guard !name.isEmpty else {
      return Diagnostic(
        .csvUnknownColumn,
        LocalizedText(id: "kolom ini tidak bernama", en: "this column has no name"),
        at: span
      ).advising(
        id: "hapus kolom kosong itu dari lembar kerja, lalu simpan lagi",
        en: "delete the empty column in the spreadsheet and save again"
      )
    }
    return Diagnostic(
      .csvUnknownColumn,
      LocalizedText(id: "kolom \"\(name)\" tidak dikenal", en: "unknown column \"\(name)\""),
      at: span
    ).advising(id: "kolom yang dikenal: \(names)", en: "known columns: \(names)")
      .suggesting(name, among: known)
  }

  static func missingColumn(_ name: String, in row: CSVRow) -> Diagnostic {
    Diagnostic(
      .csvMissingColumn,
      LocalizedText(id: "kolom \"\(name)\" tidak ada", en: "the column \"\(name)\" is missing"),
      at: row.span
    )
  }

  static func repeatedColumn(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    let note = Note(LocalizedText(id: "pertama kali di sini", en: "first given here"), at: first)
    return Diagnostic(
      .csvRepeatedColumn,
      LocalizedText(id: "kolom \"\(name)\" sudah ada", en: "the column \"\(name)\" is there already"),
      at: span,
      notes: [note]
    )
  }

  static func cellCount(in row: CSVRow, expected: Int) -> Diagnostic {
    let found = row.fields.count
    let diagnostic = Diagnostic(
      .csvCellCount,
      LocalizedText(
        id: "baris ini mempunyai \(found) sel, baris pertama \(expected)",
        en: "this row has \(found) cells, the first row has \(expected)"
      ),
      at: row.span
    )
    guard found > expected else { return diagnostic }
    return diagnostic.advising(
      id: "sel yang memuat pemisah harus dikutip: \"2,5\"; hapus sel yang berlebih",
      en: "a cell that holds the separator must be quoted: \"2,5\"; remove cells that are too many"
    )
  }
}
