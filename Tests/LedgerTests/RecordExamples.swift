import Assessment
import SeededRandom

@testable import Ledger

/// One record of every kind.
enum RecordExamples {
  static let all: [any LedgerRecord] = definitions + people + imports + events + runs

  static let head = PacketHead(number: 9, event: 3, person: 70_000, source: 4, first: 1_000_001)

  static let rows = [
    PacketRow(
      competency: 1,
      method: 2,
      value: 3_500_000,
      day: 20_543,
      assessor: 6,
      indicator: 7,
      role: 1,
      item: 9,
      raters: 2,
      absence: 3,
      validUntil: 21_000,
      note: 12
    ), PacketRow(competency: 1, method: 2, value: nil, day: 20_543, absence: 1),
  ]

  /// The first row, each field in turn one more than it was.
  static let changedRows: [PacketRow] = [
    \.competency, \.method, \.value, \.day, \.assessor, \.indicator, \.role, \.item, \.raters, \.absence, \.validUntil,
    \.note,
  ].map { (path: WritableKeyPath<PacketRow, Int64?>) in
    var row = rows[0]
    row[keyPath: path] = (row[keyPath: path] ?? 0) + 1
    return row
  }

  static let result: ResultRecord = {
    var result = ResultRecord(
      number: 1,
      run: 2,
      event: 3,
      person: 4,
      employee: 5,
      purpose: "mapping",
      asOf: 20_543,
      standard: 6,
      rubric: 7,
      inputs: digest.description
    )
    result.validUntil = 21_638
    result.dictionaries = [8, 9]
    result.competencies = [competency]
    result.outOfScope = ["T.PEL.01"]
    result.jobMatch = jobMatch
    result.category = ResultRecord.Category(
      code: "CO",
      title: "Cukup Optimal",
      beforeGates: "CO",
      provisional: 0,
      passes: nil
    )
    result.gates = [ResultRecord.Gate(atMost: "KMS", unmet: ["M.01"])]
    return result
  }()

  private static let digest = Digest(of: Array("contoh".utf8))
  private static let by = Authorship(author: commitment(1), time: 1_774_948_500)

  private static func commitment(_ seed: UInt64) -> Commitment {
    var generator = SeededGenerator(seed: seed)
    return Commitment(to: "contoh \(seed)", salt: Salt(using: &generator))
  }

  private static let competency = ResultRecord.Competency(
    code: "M.01",
    kind: "managerial",
    required: 3_000_000,
    figure: "12/5",
    attained: "5/2",
    status: "below",
    plugin: 1,
    fromEvent: 3,
    flags: 1,
    developmentArea: 1,
    strength: 0
  )

  private static let jobMatch = ResultRecord.JobMatch(
    percent: "2037/25",
    decimals: 2,
    exact: "2200/27",
    formula: "ratio-of-sums",
    cap: "none",
    groups: [ResultRecord.Group(kinds: "managerial,sociocultural", weight: 100_000_000, percent: "2200/27")]
  )

  private static let definitions: [any LedgerRecord] = [
    DefinitionRecord(
      number: 1,
      pin: DefinitionPin(kind: .rubric, id: "r", version: "1.10", digest: digest.description),
      canonical: digest,
      original: digest,
      source: "r.yaml",
      time: 1_774_948_500
    ), PluginRecord(number: 1, pin: PluginPin(id: "takar/managerial", version: "1.0.0")),
    SymbolRecord(number: 1, text: "M.01"),
  ]

  private static let people: [any LedgerRecord] = [
    PersonRecord(number: 1, code: "k3x9"), AssessorRecord(number: 1, name: commitment(2)),
    NoteRecord(number: 1, text: commitment(3)),
    EmployeeChangeRecord(
      number: 1,
      person: 1,
      effective: 20_000,
      identity: "nip",
      personal: PersonalCommitments(
        number: commitment(4),
        name: commitment(5),
        unit: commitment(6),
        position: commitment(7)
      ),
      standard: "administrator",
      status: nil,
      source: 1
    ),
    ErasureRecord(number: 1, person: 1, erased: [commitment(4), commitment(5)], reason: "permintaan", authorship: by),
    AccessRecord(number: 1, action: "export", event: 1, person: nil, authorship: by),
  ]

  private static let imports: [any LedgerRecord] = [
    ImportBeginRecord(
      number: 1,
      content: "evidence",
      event: 1,
      source: "evidence.csv",
      digest: digest.description,
      assessor: nil,
      authorship: by
    ), ImportEndRecord(number: 1, outcome: "sealed", rows: 45, time: 1_774_948_501),
    ParticipationRecord(number: 1, event: 1, person: 1, standard: nil, status: "present", group: "A", source: 1),
    CorrectionRecord(number: 1, replacement: 46, event: 1, person: 1, reason: commitment(8), authorship: by),
  ]

  private static let events: [any LedgerRecord] = [
    EventCreationRecord(
      number: 1,
      code: "pemetaan-2026",
      title: nil,
      purpose: "mapping",
      day: 20_543,
      uses: [],
      authorship: by
    ), EventPinningRecord(number: 1, event: 1, definitions: [1], reason: nil, authorship: by),
    EventClosingRecord(number: 1, reason: nil, authorship: Authorship(author: nil, time: 1_774_948_500)),
  ]

  private static let runs: [any LedgerRecord] = [
    RunBeginRecord(number: 1, event: 1, task: "all", state: "1/2/3", authorship: by),
    RunEndRecord(number: 1, results: 1, time: 1_774_948_502), result,
  ]
}
