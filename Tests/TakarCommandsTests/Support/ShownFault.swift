/// One fault as a person sees it on stderr: code, place and advice.
struct ShownFault: Equatable, CustomStringConvertible {
  let code: String
  let message: String
  var place = ""
  var advice = ""

  var description: String { "\(code) at \(place): \(message) (\(advice))" }

  /// The faults of a text, in its order.
  static func all(in text: String) -> [ShownFault] {
    var faults: [ShownFault] = []
    for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if let head = head(line) {
        faults.append(head)
      } else if line.hasPrefix("--> "), let last = faults.indices.last, faults[last].place.isEmpty {
        faults[last].place = String(line.dropFirst(4))
      } else if let advice = advice(line), let last = faults.indices.last {
        faults[last].advice = advice
      }
    }
    return faults
  }

  /// `kesalahan[E0211]: …`, or with a file before it.
  private static func head(_ line: Substring) -> ShownFault? {
    guard let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]"), open < close else { return nil }
    let (label, code) = (line[..<open], line[line.index(after: open)..<close])
    let word = ["kesalahan", "error", "peringatan", "warning"].first { label.hasSuffix($0) }
    guard let word, code.hasPrefix("E") || code.hasPrefix("W") else { return nil }
    let place = label.dropLast(word.count)
    return ShownFault(
      code: String(code),
      message: String(line[line.index(after: close)...].drop { ": ".contains($0) }),
      place: place.isEmpty ? "" : String(place.dropLast(2))
    )
  }

  private static func advice(_ line: Substring) -> String? {
    for label in ["= saran: ", "= help: ", "saran: ", "help: "] where line.hasPrefix(label) {
      return String(line.dropFirst(label.count))
    }
    return nil
  }
}
