/// Splits one row into cells by RFC 4180: quoted cells may hold separators, line ends and doubled quotes.
///
/// Rows end with LF, CRLF or CR. The buffers are kept from row to row.
struct CSVScanner {
  private var fields: [CSVField] = []
  private var scratch: [UInt8] = []
  /// The ends of line within quotes in the row scanned last.
  private(set) var innerLines = 0
  private(set) var fault: CSVRowFault?
  /// Where the quote was opened that the window did not close.
  private(set) var openQuote: Int?
  var separator = UInt8.comma

  /// The cells of the row scanned last, and the content of those whose quotes were doubled.
  func withRow<Outcome>(
    _ body: (UnsafeBufferPointer<CSVField>, UnsafeBufferPointer<UInt8>) throws -> Outcome
  ) rethrows -> Outcome {
    try fields.withUnsafeBufferPointer { fields in
      try scratch.withUnsafeBufferPointer { scratch in try body(fields, scratch) }
    }
  }

  /// Scans the row that begins at `start`.
  ///
  /// - Parameter isLast: whether the window reaches to the end of the file.
  /// - Returns: the offset behind the row's end, or `nil` when the window ends before the row does.
  mutating func scan(_ window: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Int? {
    fields.removeAll(keepingCapacity: true)
    scratch.removeAll(keepingCapacity: true)
    (innerLines, fault, openQuote) = (0, nil, nil)
    var offset = start
    while true {
      guard let end = scanCell(window, from: offset) else {
        openQuote = offset
        guard isLast else { return nil }
        fault = .unclosedQuote(offset)
        return window.count
      }
      if end == window.count { return isLast ? end : nil }
      if window[end] == separator {
        offset = end + 1
        continue
      }
      if window[end] == .newline { return end + 1 }
      guard end + 1 < window.count else { return isLast ? end + 1 : nil }
      return window[end + 1] == .newline ? end + 2 : end + 1
    }
  }

  /// Appends the cell at `start`; the offset of the separator or line end behind it, or of the window's end.
  /// `nil`: the closing quote is not in the window.
  private mutating func scanCell(_ window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if start < window.count, window[start] == .quote { return scanQuoted(window, from: start) }
    let end = endOfPlain(window, from: start)
    fields.append(CSVField(start: start, end: end, rawStart: start, rawEnd: end))
    return end
  }

  private mutating func endOfPlain(_ window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < window.count {
      let byte = window[offset]
      if byte == separator || byte == .newline || byte == .carriageReturn { break }
      if byte == .quote, fault == nil { fault = .strayQuote(offset) }
      offset += 1
    }
    return offset
  }

  private mutating func scanQuoted(_ window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start + 1
    var isDoubled = false
    while true {
      guard offset < window.count else { return nil }
      let byte = window[offset]
      if byte == .newline { innerLines += 1 }
      offset += 1
      guard byte == .quote else { continue }
      guard offset < window.count, window[offset] == .quote else { break }
      isDoubled = true
      offset += 1
    }
    append(window, quotedFrom: start, to: offset, isDoubled: isDoubled)
    return endOfTail(window, from: offset)
  }

  /// Behind a closing quote only blanks may stand before the next separator.
  private mutating func endOfTail(_ window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let end = endOfPlain(window, from: start)
    if fault == nil, let stray = window[start..<end].firstIndex(where: { !$0.isBlank }) { fault = .strayQuote(stray) }
    return end
  }

  private mutating func append(
    _ window: UnsafeBufferPointer<UInt8>,
    quotedFrom start: Int,
    to end: Int,
    isDoubled: Bool
  ) {
    var field = CSVField(start: start + 1, end: end - 1, rawStart: start, rawEnd: end)
    if isDoubled {
      let scratchStart = scratch.count
      var wasQuote = false
      for byte in window[field.start..<field.end] {
        wasQuote = byte == .quote && !wasQuote
        if !wasQuote { scratch.append(byte) }
      }
      (field.start, field.end, field.isInScratch) = (scratchStart, scratch.count, true)
    }
    fields.append(field)
  }
}
