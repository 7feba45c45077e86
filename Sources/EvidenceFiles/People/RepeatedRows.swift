import SourceDiagnostics

/// What a list may say of somebody once only, in 16 bytes: equal where number and rest are equal.
///
/// A number of 18 digits stands for itself; everything else as 64 bits of a hash, which will not meet another one's in
/// any list there will ever be.
struct RowMark: Comparable {
  private let number: UInt64
  private let rest: UInt64

  /// - Parameter rest: what parts the rows of one number.
  init(_ text: String, _ rest: some Hashable) {
    var hasher = Hasher()
    hasher.combine(rest)
    if text.utf8.count == 18, text.utf8.first?.isDigit == true, let digits = UInt64(text) {
      number = digits
    } else {
      number = UInt64(bitPattern: Int64(text.hashValue))
      hasher.combine(text)
    }
    self.rest = UInt64(bitPattern: Int64(hasher.finalize()))
  }

  static func < (left: RowMark, right: RowMark) -> Bool { (left.number, left.rest) < (right.number, right.rest) }
}

/// The marks that stand on several rows of a list, and where the first row of each is.
struct RepeatedRows {
  private struct Place {
    var line: Int32 = 0
    var column: Int32 = 0
    var end: Int32 = 0

    init() {}

    init(_ span: SourceSpan) {
      line = Int32(clamping: span.start.line)
      column = Int32(clamping: span.start.column)
      end = Int32(clamping: span.end.column)
    }
  }

  /// Ascending.
  private let marks: [RowMark]
  private var firsts: [Place]

  /// - Parameter rows: the mark of each row; spent. In place, for a copy would be as much again.
  init(among rows: inout [RowMark]) {
    rows.sort()
    var count = 0
    for place in rows.indices.dropFirst() where rows[place] == rows[place - 1] {
      guard count == 0 || rows[count - 1] != rows[place] else { continue }
      rows[count] = rows[place]
      count += 1
    }
    marks = Array(rows[..<count])
    rows = []
    firsts = Array(repeating: Place(), count: count)
  }

  var isEmpty: Bool { marks.isEmpty }

  /// Where the mark stood before; keeps the place of its first row.
  mutating func earlier(_ mark: RowMark, at span: SourceSpan) -> SourceSpan? {
    let index = index(of: mark)
    guard index < marks.count, marks[index] == mark else { return nil }
    let first = firsts[index]
    guard first.line == 0 else { return span.moved(to: first.line, first.column, first.end) }
    firsts[index] = Place(span)
    return nil
  }

  /// Of the first mark that is not below.
  private func index(of mark: RowMark) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] < mark { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SourceSpan {
  fileprivate func moved(to line: Int32, _ column: Int32, _ end: Int32) -> SourceSpan {
    SourceSpan(
      file: file,
      start: SourcePosition(line: Int(line), column: Int(column)),
      end: SourcePosition(line: Int(line), column: Int(end))
    )
  }
}
