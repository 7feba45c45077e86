import Assessment
import EvaluatorKit
import ScoringEngine

/// The symbols of a fixture's evidence.
private final class Texts {
  var symbols = SymbolTable()
}

/// A small institution: nine competencies on 0–5, one method, the usual categories. Tests change what they are about.
struct Fixture {
  static let codes = ["M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "S.01"]

  var rubric: Rubric
  var standard: JobStandard
  var dictionaries: [CompetencyDictionary]
  var purpose = "filling"
  /// Shared by copies, so that evidence may be made while a call is being put together.
  private let texts = Texts()
  var evaluators: [String: AvailableEvaluator] = ["test/mean": AvailableEvaluator(MeanEvaluator())]
  var date = Fixture.day("2026-03-31")

  init(required: [Int] = Array(repeating: 3, count: 9)) {
    let header = DefinitionHeader(id: "administrator", title: "Administrator", version: "1")
    standard = JobStandard(
      header: header,
      jobClass: .administrator,
      requires: zip(Fixture.codes, required).map { Requirement(competency: $0, level: FixedDecimal($1)) }
    )
    dictionaries = [
      Fixture.dictionary("managerial", .managerial, Array(Fixture.codes.dropLast())),
      Fixture.dictionary("sociocultural", .sociocultural, ["S.01"]),
    ]
    rubric = Rubric(
      header: DefinitionHeader(id: "center", title: "Center", version: "1"),
      methods: [Method(id: "bei", title: "Wawancara", measures: [.level])],
      evaluators: CompetencyKind.allCases.map {
        EvaluatorBinding(target: .kind($0), plugin: PluginReference(id: "test/mean"))
      },
      purposes: [Fixture.filling, Fixture.mapping],
      validityYears: 3
    )
  }

  static let filling = Purpose(
    id: "filling",
    title: "Pengisian jabatan",
    categories: [
      Category(code: "MS", title: "Memenuhi Syarat", atLeast: FixedDecimal(80)),
      Category(code: "MMS", title: "Masih Memenuhi Syarat", atLeast: FixedDecimal(68)),
      Category(code: "KMS", title: "Kurang Memenuhi Syarat"),
    ],
    pass: "MMS"
  )

  static let mapping = Purpose(
    id: "mapping",
    title: "Pemetaan",
    categories: [
      Category(code: "O", title: "Optimal", atLeast: FixedDecimal(90)),
      Category(code: "CO", title: "Cukup Optimal", atLeast: FixedDecimal(78)),
      Category(code: "KO", title: "Kurang Optimal"),
    ]
  )

  static func dictionary(
    _ id: String,
    _ kind: CompetencyKind,
    _ codes: [String],
    scale: Scale = Scale(min: .zero, max: FixedDecimal(5), step: number("0.5"))
  ) -> CompetencyDictionary {
    CompetencyDictionary(
      header: DefinitionHeader(id: id, title: id, version: "1"),
      kind: kind,
      scale: scale,
      competencies: codes.map { Competency(code: $0, title: "Judul \($0)", definition: "", levels: []) }
    )
  }

  /// A decimal known in a test; a wrong text is zero and shows at once.
  static func number(_ text: String) -> FixedDecimal { (try? FixedDecimal(parsing: text)) ?? .zero }

  static func day(_ text: String) -> CalendarDay { CalendarDay(parsing: text) ?? CalendarDay(daysSince1970: 0) }

  func plan() throws(PlanFaults) -> ScoringPlan {
    try ScoringPlan(
      inputs: PlanInputs(
        rubric: PinnedDefinition(rubric, pin: Fixture.pin(.rubric, rubric.header)),
        purpose: purpose,
        standard: PinnedDefinition(standard, pin: Fixture.pin(.standard, standard.header)),
        dictionaries: dictionaries.map { PinnedDefinition($0, pin: Fixture.pin(.dictionary, $0.header)) },
        symbols: texts.symbols,
        evaluators: { evaluators[$0.id] }
      )
    )
  }

  /// The faults of a plan that cannot be made, or the warnings of one that can.
  func faults() -> [PlanFault] {
    do {
      return try plan().warnings
    } catch {
      return error.faults
    }
  }

  func score(_ evidence: [Evidence]) throws(PlanFaults) -> AssessmentResult {
    try plan().score(person(evidence))
  }

  func person(_ evidence: [Evidence]) -> PersonCase {
    let employee = EmployeeSnapshot(person: "p1", nip: "1", name: "Peserta", unit: "Unit", position: "Jabatan")
    return PersonCase(employee: employee, event: "event-1", asOf: date, evidence: evidence)
  }

  static func pin(_ kind: DefinitionKind, _ header: DefinitionHeader) -> DefinitionPin {
    DefinitionPin(kind: kind, id: header.id, version: header.version, digest: "sha256:\(header.id)")
  }
}

// MARK: Evidence

extension Fixture {
  func symbol(_ text: String) -> Symbol { texts.symbols.intern(text) }

  /// One rating; everything that is not given is the plainest.
  func rating(
    _ code: String,
    _ value: String,
    by assessor: String? = "A",
    method: String = "bei",
    on day: String? = nil
  ) -> Evidence {
    Evidence(
      person: 1,
      competency: symbol(code),
      method: symbol(method),
      value: .number(Fixture.number(value)),
      date: day.map(Fixture.day) ?? date,
      assessor: assessor.map { symbol($0) }
    )
  }

  /// One rating for each competency of the standard, in its order.
  func ratings(_ values: [String]) -> [Evidence] {
    zip(standard.requires.map(\.competency), values).map { rating($0, $1) }
  }

  func ratings(_ values: [Int]) -> [Evidence] { ratings(values.map(String.init)) }

  func absence(_ code: String, _ reason: Absence = .notObserved) -> Evidence {
    var row = rating(code, "0")
    row.value = .absent(reason)
    return row
  }

  func consensus(_ code: String, _ value: String, panel: String = "A|B") -> Evidence {
    rating(code, value, by: panel, method: Evidence.consensusMethod)
  }

  mutating func bind(_ target: EvaluatorTarget, _ parameters: [String: String]) {
    let entries = parameters.sorted { $0.key < $1.key }.map { ParameterEntry(key: $0, value: .scalar($1)) }
    let plugin = PluginReference(id: "test/mean")
    rubric.evaluators.removeAll { $0.target == target }
    rubric.evaluators.append(EvaluatorBinding(target: target, plugin: plugin, parameters: .map(entries)))
  }
}
