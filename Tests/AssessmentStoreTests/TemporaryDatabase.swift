import Assessment
import AssessmentStore
import Foundation

/// A real database in a folder of its own, removed with it.
final class TemporaryDatabase: Sendable {
  let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("takar.db").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let options = StoreOptions(busyLimit: .milliseconds(60)) { 1_700_000_000 }

  func create() throws -> Store { try Store.create(at: path, TemporaryDatabase.options) }

  func open(_ access: StoreAccess) throws -> Store { try Store.open(at: path, for: access, TemporaryDatabase.options) }

  /// With definitions, an event "e" that uses "d", and three employees.
  func createFilled() throws -> Store {
    let store = try create()
    try store.save([
      Sample.definition(Sample.rubric), Sample.definition(Sample.standard), Sample.definition(Sample.dictionary),
    ])
    try store.create(Sample.event("d"), pins: [Sample.rubric])
    try store.create(Sample.event("e", uses: ["d"]), pins: [Sample.rubric, Sample.standard, Sample.dictionary])
    try store.importEmployees((1...3).map { Sample.employee($0) }, from: ImportSource(name: "employees.csv"))
    return store
  }
}

/// Made-up records.
enum Sample {
  static let day = CalendarDay(daysSince1970: 20_000)
  static let rubric = DefinitionPin(kind: .rubric, id: "r", version: "1", digest: "sha256:r")
  static let standard = DefinitionPin(kind: .standard, id: "s", version: "1", digest: "sha256:s")
  static let dictionary = DefinitionPin(kind: .dictionary, id: "d", version: "1", digest: "sha256:d")

  static func definition(_ pin: DefinitionPin) -> StoredDefinition {
    StoredDefinition(pin: pin, canonical: Array("{}".utf8), original: Array("a: 1\n".utf8), source: "\(pin.id).yaml")
  }

  static func event(_ id: String, uses: [String] = []) -> AssessmentEvent {
    AssessmentEvent(id: id, title: "Kegiatan", rubric: rubric, purpose: "mapping", date: day, uses: uses)
  }

  static func nip(_ number: Int) -> String { "19850101201001100\(number)" }

  static func employee(_ number: Int, unit: String = "Unit A", effective: CalendarDay = day) -> Employee {
    Employee(
      nip: nip(number),
      name: "Pegawai \(number)",
      unit: unit,
      position: "Analis",
      standard: "s",
      status: "aktif",
      effective: effective
    )
  }

  static func rating(
    _ person: Int32,
    _ symbols: inout SymbolTable,
    method: String = "bei",
    assessor: String = "Asesor A",
    value: Int = 3
  ) -> Evidence {
    Evidence(
      person: person,
      competency: symbols.intern("M.01"),
      method: symbols.intern(method),
      value: .number(FixedDecimal(value)),
      date: day,
      assessor: symbols.intern(assessor)
    )
  }
}

extension Store {
  /// Imports and seals rows as a file.
  func importFile(_ name: String, _ rows: [Evidence], _ symbols: SymbolTable, into event: String = "e") throws {
    let source = ImportSource(name: name, digest: "sha256:" + name)
    guard case .begun(let session) = try beginImport(into: event, from: source) else { return }
    try session.append(rows, symbols: symbols)
    try session.seal()
  }

  func evidenceCount(_ event: String = "e") throws -> Int {
    let view = try evidence(of: [event])
    let batch = try view.batch(in: event, of: try view.people(in: event))
    return batch.people.reduce(0) { $0 + $1.evidence.count }
  }
}

/// The code of the `StoreError` that the body throws.
func thrownCode(_ body: () throws -> Void) -> StoreError.Code? {
  do {
    try body()
    return nil
  } catch { return (error as? StoreError)?.code }
}
