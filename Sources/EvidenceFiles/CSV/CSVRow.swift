import SourceDiagnostics

/// A cell's bytes; valid only while its row is being handled.
typealias CSVCell = UnsafeBufferPointer<UInt8>

/// Where a cell lies in the window.
struct CSVField {
  /// The content, quotes taken off: in the window, or in the scratch buffer when quotes inside were doubled.
  var start: Int
  var end: Int
  var isInScratch = false
  /// The cell as written, with its quotes.
  var rawStart: Int
  var rawEnd: Int
}

/// What is wrong with the shape of a row, and at which byte of the window.
enum CSVRowFault {
  case unclosedQuote(Int)
  case strayQuote(Int)
  case tooLong
}

/// One row of the file as the scanner found it; valid only while it is being handled.
struct CSVRow {
  /// The name of the file, behind a pointer so that a row is plain values and costs nothing to hand on.
  let fileName: UnsafePointer<String>
  let window: UnsafeBufferPointer<UInt8>
  let scratch: UnsafeBufferPointer<UInt8>
  let fields: UnsafeBufferPointer<CSVField>
  /// The first byte of the row in the window.
  let start: Int
  /// The line it begins on, from 1.
  let line: Int
  let fault: CSVRowFault?

  var file: String { fileName.pointee }

  /// The content of a cell without blanks around it.
  func cell(_ index: Int) -> CSVCell {
    let field = fields[index]
    let source = field.isInScratch ? scratch : window
    var (start, end) = (field.start, field.end)
    while start < end, source[start].isBlank { start += 1 }
    while end > start, source[end - 1].isBlank { end -= 1 }
    return CSVCell(rebasing: source[start..<end])
  }

  /// The content of a cell as text, byte by byte as it was checked to be UTF-8.
  func text(_ index: Int) -> String { String(decoding: cell(index), as: UTF8.self) }

  /// Whether nothing at all is written in the row.
  var isBlank: Bool { fields.indices.allSatisfy { cell($0).isEmpty } }

  /// The cell as written, for a diagnostic.
  func span(_ index: Int) -> SourceSpan {
    let field = fields[index]
    return SourceSpan(file: file, start: position(field.rawStart), end: position(field.rawEnd))
  }

  /// From the first cell to the last.
  var span: SourceSpan {
    SourceSpan(file: file, start: position(start), end: position(fields.last?.rawEnd ?? start))
  }

  func span(atByte offset: Int) -> SourceSpan {
    let place = position(offset)
    return SourceSpan(file: file, start: place, end: SourcePosition(line: place.line, column: place.column + 1))
  }

  /// Line and column of a byte of the window. Cost: one pass over the row, so only for diagnostics.
  private func position(_ offset: Int) -> SourcePosition {
    var (line, column) = (line, 1)
    for byte in window[start..<min(offset, window.count)] {
      if byte == .newline {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")

  var isBlank: Bool { self == 0x20 || self == .tab }
  var isDigit: Bool { (48...57).contains(self) }
}
