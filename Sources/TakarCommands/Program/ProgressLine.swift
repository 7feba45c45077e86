import Glibc
import Reports

/// A progress bar on stderr: only on a terminal, only for work that takes longer than about a second, never with `--quiet`.
struct ProgressLine {
  private let label: String
  private let total: Int
  private let style: PageStyle
  private let isShown: Bool
  private let start = SystemClock.milliseconds
  private var lastDrawn: Int64 = 0
  private var done = 0

  init(label: String, total: Int, _ options: GlobalOptions) {
    self.label = label
    self.total = total
    style = options.pageStyle
    isShown = !options.quiet && StandardStreams.isTerminal(STDERR_FILENO)
  }

  mutating func advance(by count: Int) {
    done += count
    let now = SystemClock.milliseconds
    guard isShown, now - start > 1000, now - lastDrawn > 100 else { return }
    lastDrawn = now
    StandardStreams.draw("\r" + ProgressBar(label: label, done: done, total: total).text(style) + "\u{1B}[K")
  }

  /// Clears the line.
  func finish() {
    if lastDrawn > 0 { StandardStreams.draw("\r\u{1B}[K") }
  }
}
