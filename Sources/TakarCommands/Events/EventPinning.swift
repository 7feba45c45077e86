import Assessment
import AssessmentStore
import RubricFiles
import SourceDiagnostics

/// The definitions that an event rests on: its rubric, and everything else in force on its date.
struct EventPinning {
  let rubric: Definition<Rubric>
  let stored: [StoredDefinition]

  var pins: [DefinitionPin] { stored.map(\.pin) }

  init(rubric reference: DefinitionReference, date: CalendarDay, library: DefinitionLibrary) throws {
    do throws(ResolutionFault) {
      rubric = try library.set.rubric(reference, on: date)
    } catch {
      let fault = error.diagnostic(reference, .rubric, at: nil)
      throw CommandFailure(fault.code.code, .noInput, fault.message, advice: fault.help)
    }
    let others = library.set.documents.filter { $0.key.kind != .rubric && $0.header.isInForce(on: date) }
    stored = ([rubric.document] + others).map(\.stored)
  }
}
