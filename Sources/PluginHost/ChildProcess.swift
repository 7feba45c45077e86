import CPluginSpawn
import EvaluatorKit
import Glibc
import PluginProtocol

/// A running plugin and its pipes. Used by one thread at a time; ends with the object at the latest.
final class ChildProcess {
  private let child: plugin_child
  private(set) var incoming = LineBuffer()
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var errorText: [UInt8] = []
  private var isRunning = true
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  /// Bytes that it wrote in all.
  private(set) var received = 0

  init(_ child: plugin_child) { self.child = child }

  deinit { kill() }

  var identifier: pid_t { child.pid }

  /// Puts bytes behind those that still wait to be written.
  func enqueue(_ bytes: [UInt8]) {
    if sent == outgoing.count {
      outgoing.removeAll(keepingCapacity: true)
      sent = 0
    }
    outgoing.append(contentsOf: bytes)
  }

  /// Where the next line stands in `incoming.bytes`, if one is whole.
  func nextLine() -> Range<Int>? { incoming.nextLine() }

  /// Writes what the pipe takes at once, so that the process has work while the host prepares more.
  func flush() throws(PluginFailure) {
    if sent < outgoing.count { try write() }
  }

  /// Writes and reads what can be written and read now; waits for that until the deadline.
  func pump(until deadline: MonotonicInstant) throws(PluginFailure) {
    let wait = deadline.millisecondsLeft
    guard wait > 0 else { throw PluginFailure(.timedOut, "no answer in time\(lastWords)") }
    let hasOutput = sent < outgoing.count
    var places = [
      pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasOutput ? child.input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&places, 3, wait) >= 0 else {
      if errno == EINTR { return }
      throw PluginFailure(.crashed, "poll: \(String(cString: strerror(errno)))")
    }
    if places[1].revents != 0 { drainErrors() }
    if places[2].revents != 0 { try write() }
    if places[0].revents != 0 { try read() }
  }

  private func read() throws(PluginFailure) {
    let count = Glibc.read(child.output, &chunk, chunk.count)
    if count > 0 {
      chunk.withUnsafeBytes { incoming.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      received += count
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      throw PluginFailure(.crashed, end())
    }
  }

  private func write() throws(PluginFailure) {
    let count = outgoing.withUnsafeBytes { buffer in
      Glibc.write(child.input, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
    }
    if count >= 0 {
      sent += count
    } else if errno != EAGAIN && errno != EINTR {
      throw PluginFailure(.crashed, end())
    }
  }

  private func drainErrors() {
    let count = Glibc.read(child.errors, &chunk, chunk.count)
    if count > 0 { errorText.append(contentsOf: chunk[..<min(count, max(0, 2048 - errorText.count))]) }
  }

  /// Waits a moment for the process to end, ends it, and says how it ended.
  private func end() -> String {
    drainErrors()
    var status: Int32 = 0
    for _ in 0..<200 where isRunning {
      if waitpid(child.pid, &status, WNOHANG) == child.pid { finish() } else { usleep(1000) }
    }
    guard !isRunning else {
      kill()
      return "closed its output\(lastWords)"
    }
    let signal = status & 0x7f
    return (signal == 0 ? "ended with status \((status >> 8) & 0xff)" : "killed by signal \(signal)") + lastWords
  }

  /// The last line on its error output, cut short.
  var lastWords: String {
    guard let line = errorText.split(separator: UInt8(ascii: "\n")).last else { return "" }
    return ": " + String(decoding: line.prefix(200), as: UTF8.self)
  }

  /// Ends the process at once.
  func kill() {
    guard isRunning else { return }
    reap()
    finish()
  }

  /// Closes its input and gives it a moment to end by itself.
  func close(within milliseconds: Int) {
    guard isRunning else { return }
    try? write()
    _ = Glibc.close(child.input)
    for _ in 0..<milliseconds where isRunning {
      if waitpid(child.pid, nil, WNOHANG) == child.pid { finish(inputIsOpen: false) } else { usleep(1000) }
    }
    guard isRunning else { return }
    reap()
    finish(inputIsOpen: false)
  }

  /// Kills the process and waits until it is gone.
  private func reap() {
    Glibc.kill(child.pid, SIGKILL)
    while waitpid(child.pid, nil, 0) < 0 && errno == EINTR {}
  }

  private func finish(inputIsOpen: Bool = true) {
    isRunning = false
    if inputIsOpen { _ = Glibc.close(child.input) }
    _ = Glibc.close(child.output)
    _ = Glibc.close(child.errors)
  }
}

/// A moment of the monotonic clock: for deadlines alone, never in a result.
struct MonotonicInstant {
  private let nanoseconds: UInt64

  static func after(milliseconds: Int) -> MonotonicInstant {
    MonotonicInstant(nanoseconds: now + UInt64(milliseconds) * 1_000_000)
  }

  var millisecondsLeft: Int32 {
    let now = Self.now
    return now >= nanoseconds ? 0 : Int32(clamping: (nanoseconds - now) / 1_000_000 + 1)
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
