import Assessment
import AssessmentStore
import Testing

@Suite struct HistoryTests {
  private let database: TemporaryDatabase
  private let store: Store

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  private func kinds(_ number: Int) throws -> [String] {
    let person = try #require(try store.person(nip: Sample.nip(number)))
    return try store.history(of: person).map { entry in
      switch entry.fact {
      case .version: "version"
      case .participation: "participation"
      case .ratings: "ratings"
      case .consensus: "consensus"
      case .correction: "correction"
      case .score: "score"
      case .access: "access"
      case .erasure: "erasure"
      }
    }
  }

  @Test func tellsEverythingInOrder() throws {
    let later = CalendarDay(daysSince1970: Sample.day.daysSince1970 + 30)
    try store.importEmployees([Sample.employee(1, unit: "Unit B", effective: later)], from: ImportSource(name: "b"))
    try store.importParticipants(
      [Participant(nip: Sample.nip(1), status: .present)],
      into: "e",
      from: ImportSource(name: "p")
    )
    try store.rateThree()
    let person = try #require(try store.person(nip: Sample.nip(1)))
    try store.correct(
      RatingSelection(person: person, competency: "M.01", method: "bei"),
      in: "e",
      value: .number(FixedDecimal(4)),
      by: Attribution(author: "Ketua", reason: "salah ketik")
    )
    try store.recordAccess(.report, event: "e", person: nil, by: "P")
    #expect(try kinds(1) == ["version", "version", "participation", "ratings", "correction", "access"])
    #expect(try kinds(2) == ["version", "ratings", "access"])
    let correction = try store.history(of: person).compactMap { entry in
      if case .correction(let fact) = entry.fact { (entry.author, fact) } else { nil }
    }
    #expect(correction.first?.0 == "Ketua")
    #expect(correction.first?.1.old == .number(FixedDecimal(3)))
    #expect(correction.first?.1.new == .number(FixedDecimal(4)))
    #expect(correction.first?.1.reason == "salah ketik")
  }

  @Test func saysNothingNewForTheSameDataAgain() throws {
    let later = CalendarDay(daysSince1970: Sample.day.daysSince1970 + 30)
    let outcome = try store.importEmployees([Sample.employee(1, effective: later)], from: ImportSource(name: "b"))
    #expect(outcome == ListImport(added: 0, unchanged: 1))
    #expect(try kinds(1) == ["version"])
  }

  @Test func hidesWhatIsNotSealed() throws {
    guard case .begun(let session) = try store.beginImport(into: "e", from: ImportSource(name: "x")) else { return }
    var symbols = SymbolTable()
    try session.append([Sample.rating(1, &symbols)], symbols: symbols)
    #expect(try kinds(1) == ["version"])
  }
}
