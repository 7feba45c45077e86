/// Breaks text into lines at spaces; a word wider than a line is broken where the line ends.
package enum TextWrapping {
  /// At least one line; none is wider than `width` columns (above 1) and none ends in a space.
  static func lines(of text: String, width: Int) -> [String] {
    if text.displayWidth <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ").flatMap({ pieces(of: String($0), width: width) }) {
      let wordWidth = word.displayWidth
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        (line, used) = (word, wordWidth)
      } else {
        line += used == 0 ? word : " " + word
        used += wordWidth + (used == 0 ? 0 : 1)
      }
    }
    return lines + [line]
  }

  /// The same with an indent: the first line begins with `indent`, the others with `hanging` (default: `indent`).
  ///
  /// No line where there is no word.
  package static func paragraph(_ text: String, width: Int, indent: String, hanging: String? = nil) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { return [] }
    let hanging = hanging ?? indent
    let broken = lines(of: words, width: max(20, width - max(indent.displayWidth, hanging.displayWidth)))
    return broken.enumerated().map { place, line in (place == 0 ? indent : hanging) + line }
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    var pieces: [String] = []
    var rest = word
    while rest.displayWidth > width {
      let piece = rest.prefix(columns: width)
      guard !piece.isEmpty else { break }
      pieces.append(String(piece))
      rest = String(rest.dropFirst(piece.count))
    }
    return rest.isEmpty ? pieces : pieces + [rest]
  }
}
