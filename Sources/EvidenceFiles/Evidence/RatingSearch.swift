/// Looks for ratings given twice in a file, in little memory.
///
/// Most files have all rows of a person together: then the ratings of one person at a time are enough. Where a person comes
/// back, `RatingSearch` gives up and is begun again in the other way, which keeps every rating.
struct RatingSearch {
  enum Way {
    /// One person at a time.
    case grouped
    /// All ratings of every so manieth person: the file is read once for each part.
    case scattered(part: Int32, of: Int32)
  }

  /// Another way is needed.
  struct GivenUp: Error {}

  /// Ratings kept at a time, some 24 bytes each.
  private static let limit = 2_700_000

  private let way: Way
  private var index = RatingIndex()
  private var current: Int32 = -1
  private var done = PersonSet()

  init(_ way: Way) { self.way = way }

  /// Keeps the rating; the line of the same one when there was one before.
  mutating func insert(_ key: RatingIndex.Key, line: Int) throws(GivenUp) -> Int? {
    switch way {
    case .grouped:
      if key.person != current {
        if current >= 0 { done.insert(current) }
        guard !done.contains(key.person) else { throw GivenUp() }
        current = key.person
        index.removeAll()
      }
    case .scattered(let part, let parts):
      guard key.person % parts == part else { return nil }
      guard index.count < RatingSearch.limit else { throw GivenUp() }
    }
    return index.insert(key, line: line)
  }
}

/// Persons by their keys, a bit each.
private struct PersonSet {
  private var words: [UInt64] = []

  mutating func insert(_ person: Int32) {
    let word = Int(person >> 6)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(person & 63)
  }

  func contains(_ person: Int32) -> Bool {
    let word = Int(person >> 6)
    return word < words.count && words[word] & 1 << UInt64(person & 63) != 0
  }
}
