import Assessment
import EvaluatorKit
import JSONText
import PluginProtocol

/// Lines of a conversation, each read as every message that it could be.
struct MessageTrial {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var broken: String? {
    var buffer = LineBuffer()
    bytes.withUnsafeBytes { buffer.append($0) }
    var symbols: PluginSymbols?
    while let range = buffer.nextLine() {
      let line = Array(buffer.bytes[range])
      readRows(line, &symbols)
      if let broken = readMessage(line, &symbols) { return broken }
    }
    return buffer.pendingCount >= 0 ? nil : "the buffer has lost count"
  }

  private func readRows(_ line: [UInt8], _ symbols: inout PluginSymbols?) {
    var cursor = ByteCursor(line)
    switch cursor.messageType() {
    case .findings:
      guard cursor.nextMember("batch"), cursor.natural() != nil else { return }
      _ = cursor.findings { _, _ in true }
    case .cases:
      guard symbols != nil, cursor.caseHeader() != nil else { return }
      readCases(&cursor, &symbols)
    default: return
    }
  }

  private func readCases(_ cursor: inout ByteCursor, _ symbols: inout PluginSymbols?) {
    guard var table = symbols else { return }
    var block: [Evidence] = []
    while let row = cursor.caseRow(&table, into: &block) {
      _ = row.evaluationCase(in: block)
      guard cursor.take(UInt8(ascii: ",")) else { break }
    }
    symbols = table
  }

  private func readMessage(_ line: [UInt8], _ symbols: inout PluginSymbols?) -> String? {
    if let value = try? JSONParser.parse(line), let again = try? JSONParser.parse(value.compactBytes) {
      if again.compactBytes != value.compactBytes { return "JSON written is not JSON read" }
    }
    guard let reader = try? MessageReader(line: line) else { return nil }
    _ = try? HelloMessage(reader)
    _ = try? WelcomeMessage(reader)
    _ = try? ConfiguredMessage(reader)
    _ = try? ExplanationMessage(reader)
    _ = try? FailureMessage(reader)
    _ = try? CancelMessage(reader)
    if let setup = try? SetupMessage(reader) { symbols = PluginSymbols(setup) }
    if let texts = try? TextsMessage(reader) { symbols?.add(texts.texts) }
    guard let description = try? DescriptionMessage(reader) else { return nil }
    let written = description.json.compactBytes
    guard let again = try? DescriptionMessage(MessageReader(line: written)) else {
      return "a description is not read back"
    }
    return again.json.compactBytes == written ? nil : "a description says something else when read back"
  }
}
