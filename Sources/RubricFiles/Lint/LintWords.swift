/// A text as the words that a reader compares: small letters, without punctuation.
enum LintWords {
  static func of(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  }

  /// How many words one text has and the other has not, counted on both sides.
  static func difference(_ left: String, _ right: String) -> Int {
    var counts: [String: Int] = [:]
    for word in of(left) { counts[word, default: 0] += 1 }
    for word in of(right) { counts[word, default: 0] -= 1 }
    return counts.values.reduce(0) { $0 + abs($1) }
  }
}
