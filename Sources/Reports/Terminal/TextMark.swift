/// What a piece of text is to the eye; drawn only in ink.
enum TextMark: Hashable, Sendable {
  case plain
  case strong
  case faint
  case good
  case warning
  case bad

  /// The text with its marks around it. Widths are measured before.
  func drawn(_ text: String, in ink: PageInk) -> String {
    guard ink == .ansi, let code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    }
  }
}

/// A piece of text with its mark. Its text is made printable.
struct MarkedText: Hashable, Sendable, ExpressibleByStringInterpolation {
  var text: String
  var mark: TextMark

  init(_ text: String, _ mark: TextMark = .plain) {
    self.text = text.printable
    self.mark = mark
  }

  init(stringLiteral value: String) { self.init(value) }
}
