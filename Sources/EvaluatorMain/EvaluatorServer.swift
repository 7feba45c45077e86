import Assessment
package import EvaluatorKit
import JSONText
import PluginProtocol

/// The plugin's side of the conversation: lines in, lines out, without any input or output of its own.
package final class EvaluatorServer {
  package enum Outcome {
    case carryOn
    /// The host has enough.
    case finished
    /// The host sent what is no message.
    case noSense
  }

  private struct ServedSetup {
    let message: SetupMessage
    var symbols: PluginSymbols
    var prepared: any PreparedEvaluator
  }

  private let evaluator: any Evaluator
  private let description: EvaluatorDescription
  private var setups: [Int32: ServedSetup] = [:]
  private var answers = ByteWriter()
  /// The evidence of the batch under way; kept for its capacity.
  private var block: [Evidence] = []

  package init(_ evaluator: any Evaluator) {
    self.evaluator = evaluator
    description = evaluator.description
  }

  /// What is to be sent.
  package func takeAnswers() -> [UInt8] { answers.takeBytes() }

  /// Answers the line that stands there.
  package func answer(_ bytes: [UInt8], _ line: Range<Int>) -> Outcome {
    var cursor = ByteCursor(bytes, from: line.lowerBound, to: line.upperBound)
    guard let type = cursor.messageType() else { return .noSense }
    do {
      switch type {
      case .cases: return evaluateCases(&cursor) ? .carryOn : .noSense
      case .explain: return explain(&cursor) ? .carryOn : .noSense
      case .hello: return greet(try HelloMessage(MessageReader(line: bytes[line])))
      case .describe: answers.message(DescriptionMessage(description).json)
      case .configure: configure(try SetupMessage(MessageReader(line: bytes[line])))
      case .texts: add(try TextsMessage(MessageReader(line: bytes[line])))
      case .cancel: answers.message(try CancelMessage(MessageReader(line: bytes[line])).answer)
      case .shutdown, .refusal: return .finished
      default: return .noSense
      }
      return .carryOn
    } catch {
      return .noSense
    }
  }

  private func greet(_ hello: HelloMessage) -> Outcome {
    do {
      let version = try hello.agree(lowest: ProtocolVersion.lowest, highest: ProtocolVersion.highest)
      let welcome = WelcomeMessage(version: version, id: description.id, release: description.version)
      answers.message(welcome.json)
      return .carryOn
    } catch {
      answers.message(error.json)
      return .finished
    }
  }

  private func configure(_ message: SetupMessage) {
    var symbols = PluginSymbols(message)
    symbols.markHandedOver()
    do {
      let prepared = try evaluator.prepare(message.setup(symbols.table))
      setups[message.number] = ServedSetup(message: message, symbols: symbols, prepared: prepared)
      answers.message(ConfiguredMessage(number: message.number).json)
    } catch {
      answers.message(ConfiguredMessage(number: message.number, faults: error.faults).json)
    }
  }

  private func add(_ message: TextsMessage) { setups[message.setup]?.symbols.add(message.texts) }

  private func evaluateCases(_ cursor: inout ByteCursor) -> Bool {
    guard let header = cursor.caseHeader(), cursor.nextMember("cases"),
      let rows = read(&cursor, setup: header.setup), let prepared = prepared(header.setup)
    else { return false }
    let findings = prepared.evaluate(batch: rows.map { $0.evaluationCase(in: block) })
    send(findings, to: rows, batch: header.batch)
    return true
  }

  /// The rows of `cases`, their evidence in `block`.
  private func read(_ cursor: inout ByteCursor, setup: Int32) -> [CaseRow]? {
    guard var served = setups.removeValue(forKey: setup) else { return nil }
    defer { setups[setup] = served }
    block.removeAll(keepingCapacity: true)
    var rows: [CaseRow] = []
    guard cursor.take(UInt8(ascii: "[")) else { return nil }
    if !cursor.take(UInt8(ascii: "]")) {
      repeat {
        guard let row = cursor.caseRow(&served.symbols, into: &block) else { return nil }
        rows.append(row)
      } while cursor.take(UInt8(ascii: ","))
      guard cursor.take(UInt8(ascii: "]")) else { return nil }
    }
    return cursor.endOfMessage() ? rows : nil
  }

  /// The evaluator of a setup; prepared anew where symbols came that its table lacks.
  private func prepared(_ setup: Int32) -> (any PreparedEvaluator)? {
    guard let served = setups[setup], served.symbols.hasGrown else { return setups[setup]?.prepared }
    guard let prepared = try? evaluator.prepare(served.message.setup(served.symbols.table)) else { return nil }
    setups[setup]?.symbols.markHandedOver()
    setups[setup]?.prepared = prepared
    return prepared
  }

  private func send(_ findings: [Finding], to rows: [CaseRow], batch: Int32) {
    var beyond: [Int32] = []
    answers.beginFindings(batch: batch)
    var isFirst = true
    for (row, finding) in zip(rows, findings) {
      if !isFirst { answers.byte(UInt8(ascii: ",")) }
      if answers.findingRow(row.number, finding) {
        isFirst = false
      } else {
        if !isFirst { answers.cut(to: answers.bytes.count - 1) }
        beyond.append(row.number)
      }
    }
    answers.endRows()
    for number in beyond {
      let reason = "the figure needs more than 36 digits"
      answers.message(FailureMessage(batch: batch, number: number, reason: reason).json)
    }
  }

  private func explain(_ cursor: inout ByteCursor) -> Bool {
    guard let header = cursor.caseHeader(), cursor.nextMember("case") else { return false }
    guard var served = setups.removeValue(forKey: header.setup) else { return false }
    block.removeAll(keepingCapacity: true)
    let row = cursor.caseRow(&served.symbols, into: &block)
    setups[header.setup] = served
    guard let row, cursor.endOfMessage(), let prepared = prepared(header.setup) else { return false }
    var steps = StepList()
    let finding = prepared.evaluate(row.evaluationCase(in: block), recorder: &steps)
    answers.message(ExplanationMessage(batch: header.batch, finding: finding, steps: steps.steps).json)
    return true
  }
}
