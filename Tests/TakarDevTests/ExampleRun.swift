import Assessment
import EvaluatorKit
import EvidenceFiles
import ManagerialEvaluator
import RubricFiles
import ScoringEngine
import SeededRandom
import SocioculturalEvaluator
import SourceDiagnostics
import TechnicalEvaluator
import Testing

@testable import takar_dev

/// The example's files read and scored in memory, with the definitions of the repository.
struct ExampleRun {
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  static let files = ExampleInstitution().files

  let event: ExampleEvent
  let day: CalendarDay
  let definitions: DefinitionSet
  let rubric: Rubric

  init(_ event: ExampleEvent) throws {
    self.event = event
    day = try #require(CalendarDay(parsing: event.date))
    definitions = try ExampleRun.definitions()
    rubric = try definitions.rubric(DefinitionReference(id: event.rubric), on: day).value
  }

  static func definitions() throws -> DefinitionSet {
    let folders = ["Rubrics", "Examples/kabupaten/Rubrics"]
    let sources = try folders.flatMap { try DefinitionSource.read(path: "\(root)/\($0)") }
    return DefinitionSet.load(sources, reportingTo: DiagnosticCollector())
  }

  static var people: [ExamplePerson] {
    var random = SeededGenerator(seed: 2026)
    return ExamplePerson.everybody(&random)
  }

  /// Numbers and keys of everybody in the file of employees.
  func keys() throws -> [String: Int32] {
    let employees = try accepted(try EmployeeReader(importDay: day).read(file("employees.csv")))
    return Dictionary(uniqueKeysWithValues: Set(employees.map(\.nip)).sorted().enumerated().map { ($1, Int32($0)) })
  }

  func participants() throws -> [Participant] {
    let standards = Set(definitions.standards.map(\.value.header.id))
    let reader = ParticipantReader(people: PersonLookup(try keys()), standards: standards)
    return try accepted(try reader.read(file("participants-\(event.rawValue).csv")))
  }

  /// The evidence of everybody, by number, and its symbols.
  func evidence() throws -> (rows: [String: [Evidence]], symbols: SymbolTable) {
    let keys = try keys()
    let dictionaries = definitions.dictionaries.map(\.value)
    let reader = EvidenceReader(
      context: EvidenceContext(rubric: rubric, dictionaries: dictionaries, eventDate: day, people: PersonLookup(keys))
    )
    let checked = try accepted(try reader.check(file("evidence-\(event.rawValue).csv")))
    let numbers = Dictionary(uniqueKeysWithValues: keys.map { ($1, $0) })
    var rows: [String: [Evidence]] = [:]
    var symbols = SymbolTable()
    try reader.read(checked) { chunk in
      for row in chunk.rows { rows[numbers[row.person] ?? "", default: []].append(row) }
      symbols = chunk.symbols
    }
    return (rows, symbols)
  }

  /// The result of each present participant.
  func results() throws -> [AssessmentResult] {
    let (rows, symbols) = try evidence()
    let people = Dictionary(uniqueKeysWithValues: ExampleRun.people.map { ($0.number, $0) })
    return try participants().filter { $0.status == .present }.map { participant in
      let person = try #require(people[participant.nip])
      let plan = try plan(participant.standard ?? person.job.standard, symbols)
      let snapshot = EmployeeSnapshot(
        person: "",
        nip: person.number,
        name: person.name,
        unit: person.unit,
        position: person.job.position
      )
      let own = PersonCase(employee: snapshot, event: event.rawValue, asOf: day, evidence: rows[person.number] ?? [])
      return plan.score(own)
    }
  }

  private func plan(_ standard: String, _ symbols: SymbolTable) throws -> ScoringPlan {
    let job = try definitions.standard(DefinitionReference(id: standard), on: day)
    return try ScoringPlan(
      inputs: PlanInputs(
        rubric: PinnedDefinition(rubric, pin: pin(event.rubric, .rubric)),
        purpose: event.purpose,
        standard: PinnedDefinition(job.value, pin: pin(standard, .standard)),
        dictionaries: definitions.dictionaries.map {
          PinnedDefinition($0.value, pin: pin($0.value.header.id, .dictionary))
        },
        symbols: symbols,
        evaluators: ExampleRun.evaluator
      )
    )
  }

  private func pin(_ id: String, _ kind: DefinitionKind) -> DefinitionPin {
    DefinitionPin(kind: kind, id: id, version: "", digest: "")
  }

  private static func evaluator(_ reference: PluginReference) -> AvailableEvaluator? {
    let all: [any Evaluator] = [ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator()]
    return all.first { $0.description.id == reference.id }.map { AvailableEvaluator($0) }
  }

  private func file(_ name: String) throws -> ImportFile {
    ImportFile(name: name, text: try #require(ExampleRun.files.first { $0.name == name }).text)
  }

  /// The rows, or a failure that shows the first faults.
  private func accepted<Rows>(_ outcome: FileOutcome<Rows>) throws -> Rows {
    switch outcome {
    case .accepted(let rows): return rows
    case .refused(let faults):
      let lines = faults.diagnostics.prefix(10).map { "\($0.span?.description ?? "") \($0.message.en)" }
      throw ExampleRefused(faults: lines)
    }
  }
}

struct ExampleRefused: Error {
  let faults: [String]
}
