import Assessment
package import SourceDiagnostics

/// What libyaml takes for the end of a line and editors do not: a lone carriage return, U+0085, U+2028 and U+2029.
///
/// They come with text pasted from documents and web pages, tear a value in two and shift every place after them.
struct ForeignLineBreaks {
  /// The bytes with a space for each of them, so that every scalar keeps its place.
  private(set) var mended: [UInt8]
  private(set) var first: (offset: Int, name: String)?
  /// A carriage return usually ends a line indeed: without it nothing can be said of what follows.
  private(set) var tearsLines = false

  init(_ bytes: [UInt8]) {
    mended = bytes
    guard bytes.contains(where: { $0 == 0x0D || $0 == 0xC2 || $0 == 0xE2 }) else { return }
    mended.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count {
      guard let found = ForeignLineBreaks.lineBreak(at: index, in: bytes) else {
        mended.append(bytes[index])
        index += 1
        continue
      }
      if first == nil { first = (index, found.name) }
      tearsLines = tearsLines || bytes[index] == 0x0D
      mended.append(0x20)
      index += found.length
    }
  }

  private static func lineBreak(at index: Int, in bytes: [UInt8]) -> (name: String, length: Int)? {
    func has(_ byte: UInt8, _ distance: Int) -> Bool {
      index + distance < bytes.count && bytes[index + distance] == byte
    }
    switch bytes[index] {
    case 0x0D where !has(0x0A, 1): return ("U+000D", 1)
    case 0xC2 where has(0x85, 1): return ("U+0085", 2)
    case 0xE2 where has(0x80, 1) && has(0xA8, 2): return ("U+2028", 3)
    case 0xE2 where has(0x80, 1) && has(0xA9, 2): return ("U+2029", 3)
    default: return nil
    }
  }
}

extension DiagnosticCode {
  package static let foreignLineBreak = DiagnosticCode(
    "E0118",
    title: LocalizedText(id: "baris berakhir dengan LF atau CRLF", en: "lines end with LF or CRLF"),
    remedy: LocalizedText(
      id: "ganti karakter itu dengan akhir baris biasa atau spasi",
      en: "put a plain line end or a space in its place"
    )
  )
}

extension Diagnostic {
  static func foreignLineBreak(_ name: String, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "di sini ada akhir baris yang tidak tampak, \(name)",
      en: "an invisible line end, \(name), stands here"
    )
    return Diagnostic(.foreignLineBreak, text, at: span)
  }
}
