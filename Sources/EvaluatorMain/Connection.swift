import Glibc
import PluginProtocol

/// The two pipes to the host.
struct Connection {
  private let input: Int32
  private let output: Int32
  private var incoming = LineBuffer()

  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// Answers line after line; gives the exit status: 0 when the host has enough, 65 for a line of no sense, 74 for a broken pipe.
  mutating func serve(_ server: EvaluatorServer) -> Int32 {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      while let line = incoming.nextLine() {
        switch server.answer(incoming.bytes, line) {
        case .carryOn: break
        case .finished: return send(server.takeAnswers()) ? 0 : 74
        case .noSense: return 65
        }
        guard send(server.takeAnswers()) else { return 74 }
      }
      let count = read(input, &chunk, chunk.count)
      if count == 0 { return 0 }
      guard count > 0 || errno == EINTR else { return 74 }
      if count > 0 { chunk.withUnsafeBytes { incoming.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) } }
    }
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(output, $0.baseAddress.map { $0 + sent }, $0.count - sent) }
      guard count > 0 || errno == EINTR else { return false }
      sent += max(count, 0)
    }
    return true
  }
}
