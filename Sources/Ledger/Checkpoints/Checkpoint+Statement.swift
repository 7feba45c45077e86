extension Checkpoint {
  static let heading = "takar/checkpoint/1"

  /// The exact text that is signed: five lines, each ended by a line feed, the same in every language.
  /// ```
  /// takar/checkpoint/1
  /// size 1234567
  /// root sha256:…
  /// time 2026-03-31T09:15:00Z
  /// by Sekretariat Penilaian
  /// ```
  package var statement: String {
    """
    \(Checkpoint.heading)
    size \(size)
    root \(root)
    time \(Timestamp.text(of: time))
    by \(author)

    """
  }

  /// Reads exactly what `statement` writes; the last line feed may be missing. `nil` for anything else.
  package init?(statement text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    guard lines.count == 5, lines[0] == Checkpoint.heading,
      let size = Checkpoint.value(of: "size", in: lines[1]).flatMap(Checkpoint.size),
      let root = Checkpoint.value(of: "root", in: lines[2]).flatMap(Digest.init(parsing:)),
      let time = Checkpoint.value(of: "time", in: lines[3]).flatMap(Timestamp.seconds),
      let author = Checkpoint.value(of: "by", in: lines[4])
    else { return nil }
    self.init(size: size, root: root, time: time, author: author)
  }

  /// The short form for a QR code, without the author: `takar1 SIZE ROOT TIME`, the root as 64 hexadecimal digits.
  package var compact: String {
    "takar1 \(size) \(root.description.dropFirst("sha256:".count)) \(Timestamp.text(of: time))"
  }

  /// Size and root of what `compact` writes, as a code is read from a page; `nil` for any other text.
  package static func known(compact text: String) -> KnownRoot? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 4, words[0] == "takar1", let size = size(String(words[1])),
      let root = Digest(parsing: "sha256:" + words[2]), Timestamp.seconds(String(words[3])) != nil
    else { return nil }
    return .root(size: size, root)
  }

  private static func value(of name: String, in line: Substring) -> String? {
    line.hasPrefix(name + " ") ? String(line.dropFirst(name.count + 1)) : nil
  }

  /// A whole number written in one way only: no sign, no leading zero.
  private static func size(_ text: String) -> Int? { Int(text).flatMap { String($0) == text ? $0 : nil } }
}
