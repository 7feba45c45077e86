import Assessment

/// Ratings by voice, voices ascending, the rows of one voice in the order of the evidence.
struct VoiceGroups {
  let ratings: [Rating]
  /// The ratings of each voice.
  let ranges: [Range<Int>]

  /// Costs a sort only where the ratings do not stand by voice already.
  init(_ ratings: [Rating]) {
    let isInOrder = zip(ratings, ratings.dropFirst()).allSatisfy { !VoiceGroups.stands($1, before: $0) }
    let sorted = isInOrder ? ratings : ratings.sorted(by: VoiceGroups.stands)
    var ranges: [Range<Int>] = []
    var start = 0
    for index in sorted.indices where index + 1 == sorted.count || sorted[index + 1].voice != sorted[index].voice {
      ranges.append(start..<(index + 1))
      start = index + 1
    }
    (self.ratings, self.ranges) = (sorted, ranges)
  }

  var voices: [Voice] { ranges.map { ratings[$0.lowerBound].voice } }

  private static func stands(_ left: Rating, before right: Rating) -> Bool {
    left.voice == right.voice ? left.place < right.place : left.voice < right.voice
  }
}
