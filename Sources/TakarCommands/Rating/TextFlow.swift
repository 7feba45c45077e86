/// Wraps running text at words.
enum TextFlow {
  /// Lines of at most `width` characters: the first begins with `indent`, the others with `hanging` (default: `indent`).
  static func wrapped(_ text: String, width: Int, indent: String, hanging: String? = nil) -> [String] {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = hanging ?? indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }
}
