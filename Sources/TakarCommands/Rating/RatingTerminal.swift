import Glibc

/// The keyboard and screen while rating: raw keys in, whole pages out; the terminal's old settings come back at the end.
final class RatingTerminal {
  private var original = termios()
  /// For the handler of a signal, which ends the process without `deinit`; set once, before any key is read.
  private nonisolated(unsafe) static var settingsToRestore: termios?

  init() {
    tcgetattr(STDIN_FILENO, &original)
    Self.settingsToRestore = original
    var raw = original
    raw.c_lflag &= ~UInt32(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
  }

  deinit { restore() }

  func restore() {
    Self.settingsToRestore = nil
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &original)
  }

  /// Gives the terminal back as it was. Safe in a signal handler: tcsetattr is async-signal-safe.
  static func restoreAfterSignal() {
    guard var settings = settingsToRestore else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  /// Clears the screen and shows a page.
  func show(_ page: String) throws(CommandFailure) {
    try StandardStreams.write("\u{1B}[2J\u{1B}[H" + page)
  }

  /// Waits for a key that means something; an ended input is quitting.
  func nextKey() -> RatingKey {
    while true {
      guard let byte = readByte() else { return .quit }
      if byte == 27 { return escapeSequence() }
      if let key = Self.key(byte) { return key }
    }
  }

  static func key(_ byte: UInt8) -> RatingKey? {
    switch byte {
    case 48...57: .digit(Int(byte - 48))
    case UInt8(ascii: "."), UInt8(ascii: ","): .point
    case UInt8(ascii: "+"), UInt8(ascii: "="): .plus
    case UInt8(ascii: "-"): .minus
    case 10, 13, UInt8(ascii: " "), UInt8(ascii: "n"): .enter
    case 8, 127: .erase
    case UInt8(ascii: "b"): .back
    case UInt8(ascii: "["): .previousCompetency
    case UInt8(ascii: "]"): .nextCompetency
    case UInt8(ascii: "s"): .skip
    case UInt8(ascii: "q"), 3, 4: .quit
    default: nil
    }
  }

  /// Arrow keys; a lone Escape quits.
  private func escapeSequence() -> RatingKey {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 50) > 0, readByte() == UInt8(ascii: "["), let last = readByte() else { return .quit }
    switch last {
    case UInt8(ascii: "A"), UInt8(ascii: "D"): return .back
    case UInt8(ascii: "B"), UInt8(ascii: "C"): return .next
    default: return nextKey()
    }
  }

  private func readByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }
}
