import Assessment

/// Why a command could not do its work: what, where, why, and what to do next, with a stable code.
struct CommandFailure: Error {
  let code: String
  let status: ExitStatus
  let message: LocalizedText
  let place: String?
  let advice: LocalizedText?

  init(
    _ code: String,
    _ status: ExitStatus,
    _ message: LocalizedText,
    place: String? = nil,
    advice: LocalizedText? = nil
  ) {
    self.code = code
    self.status = status
    self.message = message
    self.place = place
    self.advice = advice
  }

  /// The lines for stderr.
  func text(in language: Language) -> String {
    let label = LocalizedText(id: "kesalahan", en: "error")[language]
    var lines = ["\(place.map { $0 + ": " } ?? "")\(label)[\(code)]: \(message[language])"]
    if let advice { lines.append("  \(LocalizedText(id: "saran", en: "help")[language]): \(advice[language])") }
    return lines.joined(separator: "\n")
  }
}

/// Faults were already printed in full; only the exit code is left to say.
struct FaultsPrinted: Error {
  let status: ExitStatus
}
