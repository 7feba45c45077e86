import SourceDiagnostics

/// Reads a file row by row through one window: memory does not grow with the file.
struct CSVReader {
  /// What the handler of a row wants next.
  enum Flow {
    case goOn
    case stop
  }

  /// The longest row; a longer one means a quote that is never closed, or no CSV at all.
  static let longestRow = 4 << 20
  private static let pieceSize = 256 << 10

  private let file: String
  private var window: [UInt8] = []
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
      try reader.fill(from: &stream)
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
    let end = window.withUnsafeBufferPointer { scanner.scan($0, from: next, isLast: isLast) }
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
    try window.withUnsafeBufferPointer { window in
      try scanner.scratch.withUnsafeBufferPointer { scratch in
        try scanner.fields.withUnsafeBufferPointer { fields in
          let row = CSVRow(
            file: file,
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

  /// Drops what was handled and reads on, more at a time while a row does not fit.
  private mutating func fill(from stream: inout ByteStream) throws {
    window.removeFirst(next)
    checked -= next
    invalidByte = invalidByte.map { $0 - next }
    next = 0
    let kept = window.count
    let piece = max(CSVReader.pieceSize, kept)
    var read = 0
    try window.withAppended(piece) { buffer in
      read = try stream.read(into: buffer)
      return read
    }
    isLast = read == 0
    checkEncoding()
  }

  private mutating func checkEncoding() {
    guard invalidByte == nil else { return }
    switch window.withUnsafeBufferPointer({ UTF8Check.check($0, from: checked) }) {
    case .valid(let end):
      checked = end
      if isLast, end < window.count { invalidByte = end }
    case .invalid(let place): invalidByte = place
    }
  }

  /// Refuses UTF-16, skips a byte order mark and finds the separator of the header.
  private mutating func acceptsOpening(_ faults: inout FileFaults) -> Bool {
    if window.looksLikeUTF16 {
      faults.report { .utf16(SourceSpan(file: file)) }
      return false
    }
    if window.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
    let header = window[next...].prefix { $0 != .newline && $0 != .carriageReturn }
    let semicolons = header.count { $0 == .semicolon }
    scanner.separator = semicolons > header.count { $0 == .comma } ? .semicolon : .comma
    return true
  }
}

extension [UInt8] {
  /// A byte order mark of UTF-16, or text in which every other byte is zero.
  fileprivate var looksLikeUTF16: Bool {
    starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) || prefix(4).contains(0)
  }

  /// Lets `body` write into room behind the end and keeps as many bytes as it says.
  fileprivate mutating func withAppended(
    _ room: Int,
    _ body: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows {
    let kept = count
    append(contentsOf: repeatElement(0, count: room))
    var written = 0
    defer { removeLast(room - written) }
    try withUnsafeMutableBytes { bytes in
      written = try body(UnsafeMutableRawBufferPointer(rebasing: bytes[kept...]))
    }
  }
}
