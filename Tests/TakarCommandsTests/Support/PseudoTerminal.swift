import Foundation
import Testing

/// Drives `takar` on a pseudo-terminal by Python's `pty`: waits for what the screen shows, then types.
struct PseudoTerminal {
  /// Wait until the new part of the screen holds the text, then type the keys.
  struct Step: Encodable {
    var wait: String
    var keys = ""
    /// A signal for the process: 9 ends it at once, as a power cut would.
    var signal = 0

    static func when(_ wait: String, type keys: String) -> Step { Step(wait: wait, keys: keys) }

    static func when(_ wait: String, send signal: Int32) -> Step { Step(wait: wait, signal: Int(signal)) }
  }

  struct Session: Decodable {
    /// Exit code; 128 + the signal that ended the process.
    let status: Int32
    /// All that was drawn.
    let text: String
    /// Whether the terminal shows what is typed, at the end.
    let echoes: Bool
    /// The step whose text never came.
    let stuck: String?

    /// What the screen showed at last.
    var lastScreen: String { text.components(separatedBy: "\u{1B}[2J").last ?? "" }
  }

  let folder: TestFolder
  var rows = 40
  var columns = 100

  /// Python with a module for pseudo-terminals.
  static let isAvailable = Database.isReadable

  func run(_ words: [String], _ steps: [Step]) throws -> Session {
    let plan = String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
    let path = TakarProcess.executable.path(percentEncoded: false)
    let arguments = ["python3", "-c", PseudoTerminal.driver, plan, "\(rows)", "\(columns)", path] + words
    let outcome = try folder.takar.run(Database.python, arguments, input: "")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let session = try JSONDecoder().decode(Session.self, from: Data(outcome.output.utf8))
    try #require(session.stuck == nil, "never showed \"\(session.stuck ?? "")\": \(session.text)")
    return session
  }

  private static let driver = """
    import fcntl, json, os, pty, select, signal, struct, sys, termios, time
    steps, rows, columns, words = json.loads(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        os.execv(words[0], words)
    drawn, seen, stuck = b"", 0, None
    def read(limit):
        global drawn
        if not select.select([terminal], [], [], limit)[0]: return True
        try: piece = os.read(terminal, 65536)
        except OSError: return False
        drawn += piece
        return bool(piece)
    for step in steps:
        end = time.time() + 30
        while step["wait"].encode() not in drawn[seen:]:
            if time.time() > end or not read(0.2) and step["wait"].encode() not in drawn[seen:]:
                stuck = step["wait"]
                break
        if stuck is not None: break
        seen = len(drawn)
        time.sleep(0.02)
        if step["signal"]: os.kill(pid, step["signal"])
        else: os.write(terminal, step["keys"].encode())
    if stuck is not None: os.kill(pid, signal.SIGKILL)
    end = time.time() + 10
    while read(0.5):
        if time.time() > end: os.kill(pid, signal.SIGKILL)
    _, state = os.waitpid(pid, 0)
    status = os.WEXITSTATUS(state) if os.WIFEXITED(state) else 128 + os.WTERMSIG(state)
    echoes = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
    print(json.dumps({"status": status, "echoes": echoes, "text": drawn.decode("utf-8", "replace"), "stuck": stuck}))
    """
}
