/// The messages of the protocol by the name that begins each line.
package enum MessageType: String, CaseIterable, Sendable {
  // by the host
  case hello
  case describe
  case configure
  case texts
  case cases
  case explain
  case cancel
  case shutdown
  // by the plugin
  case welcome
  case description
  case configured
  case findings
  case failure
  case explanation
  case cancelled
  // by either
  case refusal
}

extension ByteCursor {
  /// Reads `{"type":"…"`, with which every message begins.
  package mutating func messageType() -> MessageType? {
    guard take(UInt8(ascii: "{")), let name = string(), matches(name, "type"), take(UInt8(ascii: ":")),
      let value = string()
    else { return nil }
    if matches(value, "findings") { return .findings }
    if matches(value, "cases") { return .cases }
    return MessageType(rawValue: text(value))
  }

  /// Reads `,"name":` of the member that must come next.
  package mutating func nextMember(_ wanted: StaticString) -> Bool {
    guard take(UInt8(ascii: ",")), let name = string(), matches(name, wanted) else { return false }
    return take(UInt8(ascii: ":"))
  }

  /// Reads the end of a message: nothing may follow.
  package mutating func endOfMessage() -> Bool { take(UInt8(ascii: "}")) && peek() == nil }
}
