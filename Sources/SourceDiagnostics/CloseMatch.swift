/// Finds what the user probably meant; silent unless the match is close and alone in front.
package enum CloseMatch {
  /// The nearest candidate within a third of the word's length (at least one edit), or `nil`.
  package static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
    let letters = scalars(of: word)
    let limit = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    var isTie = false
    for candidate in candidates where candidate != word {
      // A scalar has one to four bytes.
      guard candidate.utf8.count >= letters.count - limit, candidate.utf8.count <= 4 * (letters.count + limit)
      else { continue }
      let other = scalars(of: candidate)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit, distance < min(letters.count, other.count) else { continue }
      if let found = best, distance >= found.distance {
        isTie = isTie || (distance == found.distance && candidate != found.candidate)
        continue
      }
      (best, isTie) = ((candidate, distance), false)
    }
    return isTie ? nil : best?.candidate
  }

  /// In small letters; without the cost of Unicode where there is only ASCII.
  private static func scalars(of word: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(word.utf8.count)
    for byte in word.utf8 {
      guard byte < 0x80 else { return Array(word.lowercased().unicodeScalars) }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      scalars.append(Unicode.Scalar(isCapital ? byte | 0x20 : byte))
    }
    return scalars
  }

  /// Edits between two words; two neighbours exchanged are one edit.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...max(1, left.count) where row <= left.count {
      var current = [row]
      for column in 1...max(1, right.count) where column <= right.count {
        let isSame = left[row - 1] == right[column - 1]
        var edits = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          edits = min(edits, beforePrevious[column - 2] + 1)
        }
        current.append(edits)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
