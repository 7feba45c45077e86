import Assessment
import Glibc

/// Data goes to stdout, everything else to stderr. A closed stdout ends the process quietly.
enum StandardStreams {
  /// Writes all of the text to stdout; throws where the device refuses (a full disk).
  static func write(_ text: String) throws(CommandFailure) {
    try writeAll(Array(text.utf8)[...], to: STDOUT_FILENO)
  }

  /// Writes a line for a person to stderr; what cannot be said there is lost.
  static func tell(_ text: String) {
    try? writeAll(Array((text + "\n").utf8)[...], to: STDERR_FILENO)
  }

  /// Draws on stderr without ending the line.
  static func draw(_ text: String) { try? writeAll(Array(text.utf8)[...], to: STDERR_FILENO) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal at stdout, `COLUMNS`, or 80.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessEnvironment.value("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// Lines of the terminal at stdout, or 24.
  static var height: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0 ? Int(size.ws_row) : 24
  }

  private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(CommandFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        exit(ExitStatus.done.rawValue)
      } else if errno != EINTR {
        throw CommandFailure(
          "E0901",
          .inputOutput,
          .init(
            id: "keluaran tidak dapat ditulis: \(String(cString: strerror(errno)))",
            en: "the output cannot be written: \(String(cString: strerror(errno)))"
          ),
          advice: .init(
            id: "Periksa ruang kosong dan izin tujuan.",
            en: "Check the free space and the target's permissions."
          )
        )
      }
    }
  }
}
