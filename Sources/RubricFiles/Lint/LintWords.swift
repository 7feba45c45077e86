/// A text as the words that a reader compares: small letters, without punctuation.
enum LintWords {
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return ofAnyScript(text)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        word.append(byte)
      default:
        if word.isEmpty { continue }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The same for text beyond ASCII, at twenty times the cost.
  private static func ofAnyScript(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  }

  /// The nodes whose words no earlier one of them has.
  static func distinct(_ nodes: [YAMLNode]) -> [YAMLNode] {
    var known: Set<[String]> = []
    return nodes.filter { known.insert(of($0.text ?? "")).inserted }
  }

  /// How many words one text has and the other has not, counted on both sides.
  static func difference(_ left: String, _ right: String) -> Int {
    var counts: [String: Int] = [:]
    for word in of(left) { counts[word, default: 0] += 1 }
    for word in of(right) { counts[word, default: 0] -= 1 }
    return counts.values.reduce(0) { $0 + abs($1) }
  }
}
