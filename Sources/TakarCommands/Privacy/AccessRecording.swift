import Assessment
import AssessmentStore
import Glibc

/// The access log (UU 27/2022): who took personal data out is recorded before it happens.
extension GlobalOptions {
  /// Throws where the database cannot be written to: then nothing is shown.
  func recordAccess(_ actions: [AccessAction], event: String? = nil, person: Int32? = nil) throws {
    do throws(StoreError) {
      let store = try Store.open(at: databasePath, for: .writing, storeOptions)
      for action in actions {
        try store.recordAccess(action, event: event, person: person, by: Actor.current)
      }
      try store.close()
    } catch {
      guard [.readOnly, .noPermission].contains(error.code) else { throw error }
      throw CommandFailure(unrecordable: databasePath)
    }
  }
}

/// Who runs the command: `TAKAR_ACTOR`, or the login name.
enum Actor {
  static var current: String {
    let text = ProcessEnvironment.value("TAKAR_ACTOR") ?? loginName ?? "uid \(getuid())"
    let line = text.split { $0.isNewline || $0.isWhitespace }.joined(separator: " ")
    return line.isEmpty ? "uid \(getuid())" : line
  }

  private static var loginName: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }
}

extension CommandFailure {
  fileprivate init(unrecordable path: String) {
    self.init(
      "E0760",
      .inputOutput,
      LocalizedText(
        id: "pengambilan data pribadi harus tercatat, dan basis data ini tidak dapat ditulisi",
        en: "taking personal data out must be recorded, and this database cannot be written to"
      ),
      place: path,
      advice: LocalizedText(
        id: "Pakai berkas yang dapat ditulisi, atau `takar show` tanpa --full-nip.",
        en: "Use a file that can be written to, or `takar show` without --full-nip."
      )
    )
  }
}
