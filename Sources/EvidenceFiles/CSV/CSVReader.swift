import SourceDiagnostics

/// Reads a file row by row through one window: memory does not grow with the file.
struct CSVReader {
  /// What the handler of a row wants next.
  enum Flow {
    case goOn
    case stop
  }

  /// The longest row; a longer one means a quote that is never closed, or no CSV at all.
  static let longestRow = 1 << 20

  private let file: String
  private var window = CSVWindow()
  private var scanner = CSVScanner()
  /// The window's first byte of the next row.
  private var next = 0
  private var line = 1
  private var isLast = false
  /// Up to here the window is known to be UTF-8.
  private var checked = 0
  private var invalidByte: Int?

  private init(file: String) { self.file = file }

  /// Hands over every row, the header first, until the file or the handler ends.
  ///
  /// A fault of the encoding ends the reading, since nothing behind it can be trusted.
  static func read(
    _ file: ImportFile,
    faults: inout FileFaults,
    _ handle: (CSVRow, inout FileFaults) throws -> Flow
  ) throws {
    var reader = CSVReader(file: file.name)
    try file.reading { stream in
      try reader.fillWithHeader(from: &stream)
      guard reader.acceptsOpening(&faults) else { return }
      while try reader.step(&stream, &faults, handle) == .goOn {}
    }
  }

  /// One row, or one more piece of the file.
  private mutating func step(
    _ stream: inout ByteStream,
    _ faults: inout FileFaults,
    _ handle: (CSVRow, inout FileFaults) throws -> Flow
  ) throws -> Flow {
    guard next < window.count else {
      if isLast { return .stop }
      try fill(from: &stream)
      return .goOn
    }
    let end = window.withBytes { scanner.scan($0, from: next, isLast: isLast) }
    guard let end else {
      guard window.count - next < CSVReader.longestRow else {
        _ = try handOver(fault: scanner.openQuote.map(CSVRowFault.unclosedQuote) ?? .tooLong, &faults, handle)
        return .stop
      }
      try fill(from: &stream)
      return .goOn
    }
    if let invalid = invalidByte, invalid < end {
      withRow(fault: nil) { row in faults.report { .notUTF8(row.span(atByte: invalid), byte: row.window[invalid]) } }
      return .stop
    }
    let flow = try handOver(fault: scanner.fault, &faults, handle)
    (next, line) = (end, line + scanner.innerLines + 1)
    return flow
  }

  private func handOver(
    fault: CSVRowFault?,
    _ faults: inout FileFaults,
    _ handle: (CSVRow, inout FileFaults) throws -> Flow
  ) throws -> Flow {
    try withRow(fault: fault) { row in try handle(row, &faults) }
  }

  private func withRow<Outcome>(fault: CSVRowFault?, _ body: (CSVRow) throws -> Outcome) rethrows -> Outcome {
    try withUnsafePointer(to: file) { fileName in
      try window.withBytes { window in
        try scanner.withRow { fields, scratch in
          let row = CSVRow(
            fileName: fileName,
            window: window,
            scratch: scratch,
            fields: fields,
            start: next,
            line: line,
            fault: fault
          )
          return try body(row)
        }
      }
    }
  }

  /// Drops what was handled and reads on.
  private mutating func fill(from stream: inout ByteStream) throws {
    window.drop(next)
    checked -= next
    invalidByte = invalidByte.map { $0 - next }
    next = 0
    isLast = try window.fill(from: &stream) == 0
    checkEncoding()
  }

  /// The opening is judged when the first line is there.
  private mutating func fillWithHeader(from stream: inout ByteStream) throws {
    var isWhole = false
    while !isWhole {
      try fill(from: &stream)
      isWhole = isLast || window.count >= CSVReader.longestRow || window.withBytes { $0.contains(.newline) }
    }
  }

  private mutating func checkEncoding() {
    guard invalidByte == nil else { return }
    switch window.withBytes({ UTF8Check.check($0, from: checked) }) {
    case .valid(let end):
      checked = end
      if isLast, end < window.count { invalidByte = end }
    case .invalid(let place): invalidByte = place
    }
  }

  /// Refuses UTF-16, skips a byte order mark and finds the separator of the header.
  private mutating func acceptsOpening(_ faults: inout FileFaults) -> Bool {
    let opening = window.withBytes { CSVOpening($0) }
    if opening.isUTF16 { faults.report { .utf16(SourceSpan(file: file)) } }
    next = opening.markLength
    scanner.separator = opening.separator
    return !opening.isUTF16
  }
}

/// What the first bytes of a file tell of it.
private struct CSVOpening {
  /// A byte order mark of UTF-16, or text in which every other byte is zero.
  let isUTF16: Bool
  /// Of the byte order mark of UTF-8.
  let markLength: Int
  /// A semicolon when the header has more of them than commas.
  let separator: UInt8

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0)
    markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = bytes[markLength...].prefix { $0 != .newline && $0 != .carriageReturn }
    let semicolons = header.count { $0 == .semicolon }
    separator = semicolons > header.count { $0 == .comma } ? .semicolon : .comma
  }
}
