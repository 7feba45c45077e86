import Assessment
import EvaluatorKit
import JSONText
import PluginProtocol

/// A conversation with one process of a plugin. Used by one thread at a time.
final class PluginSession {
  let child: ChildProcess
  private let limits: PluginLimits
  private var setups: [Int32: SetupState] = [:]
  /// Kept for its capacity.
  private var writer = ByteWriter()
  var nextBatch: Int32 = 0
  var nextCase: Int32 = 0

  /// What the process was told of a setup.
  struct SetupState {
    let setup: EvaluatorSetup
    var numbering: OwnNumbering
    /// How many of the texts it knows.
    var announced: Int
  }

  /// Starts the process and shakes hands with it.
  init(_ launcher: PluginLauncher) throws(PluginUnavailable) {
    limits = launcher.plugin.manifest.limits
    child = try launcher.start()
    do {
      try greet(launcher.plugin.manifest)
    } catch {
      child.kill()
      throw PluginUnavailable(
        error.kind == .crashed ? "ended" : "handshake",
        plugin: launcher.plugin.manifest.id,
        LocalizedText(id: "jabat tangan dengan plugin gagal", en: "the handshake with the plugin failed"),
        cause: error.detail
      )
    }
  }

  /// Asks the process to end, and ends it where it does not.
  func shutDown() {
    send(["type": "shutdown"])
    child.close(within: 200)
  }

  /// When the answer to a batch must be there, from now.
  var batchDeadline: MonotonicInstant { .after(milliseconds: limits.batchTime) }

  var outputLimit: Int { limits.output << 20 }

  // MARK: Messages that are not hot

  private func greet(_ manifest: PluginManifest) throws(PluginFailure) {
    send(HelloMessage().json)
    let (type, reader) = try receive()
    if type == .refusal {
      let refusal = try reading { () throws(ProtocolFault) in try RefusalMessage(reader) }
      throw PluginFailure(.unavailable, Self.sentence(of: refusal))
    }
    guard type == .welcome else { throw PluginFailure(.unexpected, "\(type.rawValue) in place of welcome") }
    let welcome = try reading { () throws(ProtocolFault) in try WelcomeMessage(reader) }
    guard let refusal = Self.difference(of: welcome, from: manifest) else { return }
    send(refusal.json)
    throw PluginFailure(.unavailable, Self.sentence(of: refusal))
  }

  private static func difference(of welcome: WelcomeMessage, from manifest: PluginManifest) -> RefusalMessage? {
    let versions = ProtocolVersion.lowest...ProtocolVersion.highest
    if !versions.contains(welcome.version) || welcome.version != manifest.protocolVersion {
      let expected = "\(manifest.protocolVersion)"
      return RefusalMessage(field: "protocol", expected: expected, found: "\(welcome.version)")
    }
    if welcome.id != manifest.id {
      return RefusalMessage(field: "id", expected: manifest.id, found: welcome.id)
    }
    if welcome.release != manifest.version {
      return RefusalMessage(field: "version", expected: manifest.version, found: welcome.release)
    }
    return nil
  }

  private static func sentence(of refusal: RefusalMessage) -> String {
    "\(refusal.field) differs: expected \(refusal.expected), found \(refusal.found)"
  }

  func describe() throws(PluginFailure) -> EvaluatorDescription {
    send(["type": "describe"])
    let reader = try receive(.description)
    return try reading { () throws(ProtocolFault) in try DescriptionMessage(reader).description }
  }

  /// Tells the process of a setup; gives the faults that it finds in the parameters.
  func configure(_ number: Int32, _ setup: EvaluatorSetup) throws(PluginFailure) -> [ParameterFault] {
    let numbering = OwnNumbering(setup: setup)
    send(SetupMessage(number: number, setup: setup, texts: numbering.texts).json)
    let reader = try receive(.configured)
    let answer = try reading { () throws(ProtocolFault) in try ConfiguredMessage(reader) }
    guard answer.number == number else { throw PluginFailure(.unexpected, "configured another setup") }
    if answer.faults.isEmpty {
      setups[number] = SetupState(setup: setup, numbering: numbering, announced: numbering.texts.count)
    }
    return answer.faults
  }

  /// Tells the process of a setup that another process of the plugin accepted before.
  func ensure(_ number: Int32, _ setup: EvaluatorSetup) throws(PluginFailure) {
    guard setups[number] == nil else { return }
    let faults = try configure(number, setup)
    guard faults.isEmpty else { throw PluginFailure(.inconsistent, "refuses parameters that it accepted before") }
  }

  func explain(_ number: Int32, _ input: EvaluationCase) throws(PluginFailure) -> ExplanationMessage {
    nextBatch += 1
    let batch = nextBatch
    write(number) { writer, numbering in writer.explain(batch: batch, setup: number, input, &numbering) }
    let reader = try receive(.explanation)
    let answer = try reading { () throws(ProtocolFault) in try ExplanationMessage(reader) }
    guard answer.batch == batch else { throw PluginFailure(.unexpected, "explained another batch") }
    return answer
  }

  /// Has the process say `cancelled`, so that nothing it wrote before goes unseen.
  func fence() throws(PluginFailure) {
    let message = CancelMessage(batch: nextBatch)
    send(message.json)
    let reader = try receive(.cancelled)
    let answer = try reading { () throws(ProtocolFault) in try CancelMessage(reader) }
    guard answer == message else { throw PluginFailure(.unexpected, "cancelled another batch") }
  }

  /// Enqueues what `body` writes with the numbering of a setup, and before it the texts that are new.
  func write(_ number: Int32, _ body: (inout ByteWriter, inout OwnNumbering) -> Void) {
    guard var state = setups.removeValue(forKey: number) else { preconditionFailure("the setup was not configured") }
    writer.clear()
    body(&writer, &state.numbering)
    if state.announced < state.numbering.texts.count {
      send(TextsMessage(setup: number, texts: Array(state.numbering.texts[state.announced...])).json)
      state.announced = state.numbering.texts.count
    }
    setups[number] = state
    child.enqueue(writer.bytes)
  }

  private func send(_ json: JSONValue) {
    var writer = ByteWriter()
    writer.message(json)
    child.enqueue(writer.takeBytes())
  }

  private func receive(_ wanted: MessageType) throws(PluginFailure) -> MessageReader {
    let (type, reader) = try receive()
    guard type == wanted else { throw PluginFailure(.unexpected, "\(type.rawValue) in place of \(wanted.rawValue)") }
    return reader
  }

  private func receive() throws(PluginFailure) -> (MessageType, MessageReader) {
    let line = try nextLine(until: .after(milliseconds: limits.startTime), from: child.received)
    var cursor = ByteCursor(child.incoming.bytes, from: line.lowerBound, to: line.upperBound)
    guard let type = cursor.messageType() else { throw unreadable(line) }
    return (type, try reading { () throws(ProtocolFault) in try MessageReader(line: child.incoming.bytes[line]) })
  }

  /// The next line of the process; `mark` is what it had written when its answer began.
  func nextLine(until deadline: MonotonicInstant, from mark: Int) throws(PluginFailure) -> Range<Int> {
    while true {
      if let line = child.nextLine() { return line }
      guard child.received - mark <= outputLimit else {
        throw PluginFailure(.tooMuchOutput, "more than \(outputLimit >> 20) MiB")
      }
      try child.pump(until: deadline)
    }
  }

  func unreadable(_ line: Range<Int>) -> PluginFailure {
    let start = String(decoding: child.incoming.bytes[line].prefix(60), as: UTF8.self)
    return PluginFailure(.unreadable, "no message: \(start)")
  }

  private func reading<Message>(
    _ body: () throws(ProtocolFault) -> Message
  ) throws(PluginFailure) -> Message {
    do { return try body() } catch { throw PluginFailure(.unreadable, error.description) }
  }
}
