/// Who recorded something, and when.
package struct Authorship: Hashable, Sendable {
  /// To the author's name; `nil` where nobody was named.
  package var author: Commitment?
  /// Seconds since 1970 in UTC.
  package var time: Int64

  package init(author: Commitment?, time: Int64) {
    self.author = author
    self.time = time
  }
}

extension LeafFields {
  mutating func append(_ authorship: Authorship) {
    append(authorship.author)
    append(authorship.time)
  }
}
