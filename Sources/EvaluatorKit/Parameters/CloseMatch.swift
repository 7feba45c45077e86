/// Finds the name that was probably meant.
enum CloseMatch {
  /// The nearest name within a third of the text's length (one letter at least); the first of equals.
  static func of(_ text: String, among names: [String]) -> String? {
    let limit = max(1, text.utf8.count / 3)
    let near = names.map { (name: $0, distance: distance(Array(text.utf8), Array($0.utf8))) }
    guard let best = near.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
    return best.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
