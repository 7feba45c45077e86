extension String {
  /// Columns that the text takes on a terminal. Cost: one pass; ASCII without a look at Unicode properties.
  package var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The longest beginning that fits so many columns.
  package func prefix(columns: Int) -> Substring {
    var width = 0
    for index in indices {
      width += self[index].displayWidth
      if width > columns { return self[..<index] }
    }
    return self[...]
  }

  /// The text in at most so many columns; `…` stands for what was cut off.
  package func truncated(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    return columns < 1 ? "" : prefix(columns: columns - 1) + "…"
  }
}

extension Character {
  /// 0, 1 or 2 columns; more for a cluster of several letters with a width of their own.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    if scalars.count > 1, scalars.contains(where: \.drawsAsEmoji) { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// Makes its cluster one emoji: emoji selector, regional letter or skin tone.
  fileprivate var drawsAsEmoji: Bool {
    value == 0xFE0F || (0x1F1E6...0x1F1FF).contains(value)
      || properties.isEmojiModifier || (value > 0xFFFF && properties.isEmojiPresentation)
  }

  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate, .lineSeparator, .paragraphSeparator: 0
    // Vowels and finals of Hangul syllables written in parts.
    case _ where (0x1160...0x11FF).contains(value): 0
    default: WideScalars.contains(self) ? 2 : 1
    }
  }
}
