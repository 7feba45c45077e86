import ArgumentParser
import AssessmentStore
import Reports

/// Whether numbers (NIP) are shown whole; whoever asks for that stands in the access log first.
struct IdentityOptions: ParsableArguments {
  @Flag(name: .customLong("full-nip"), help: .both(id: "NIP tanpa samaran.", en: "NIP unmasked."))
  var fullNIP = false

  var display: IdentityDisplay { fullNIP ? .full : .masked }

  /// Records that numbers are shown whole, where they are.
  func recordUnmasking(_ options: GlobalOptions, event: String? = nil, person: Int32? = nil) throws {
    if fullNIP { try options.recordAccess([.fullNumber], event: event, person: person) }
  }
}
