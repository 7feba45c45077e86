import Assessment
import Ledger
import Testing

@Suite struct InputsDigestTests {
  @Test func ignoresTheOrderOfEvidence() {
    let rows = Sample.rows()
    #expect(Sample.digest { $0.evidence = [EventEvidence(event: "e", rows: rows.reversed())] } == Sample.digest())
  }

  @Test func ignoresNumbersOfSymbolsAndPersons() {
    var symbols = SymbolTable()
    _ = symbols.intern("something else first")
    var rows = Sample.rows(&symbols)
    for index in rows.indices { rows[index].person = 99 }
    var inputs = Sample.inputs()
    inputs.evidence = [EventEvidence(event: "e", rows: rows)]
    var digests = InputsDigest(symbols: symbols)
    #expect(digests.digest(of: inputs) == Sample.digest())
  }

  @Test func ignoresNotes() {
    #expect(Sample.digest { $0.evidence[0].rows[0].note = nil } == Sample.digest())
  }

  @Test(arguments: Sample.changes.indices)
  func changesWithEveryInput(index: Int) {
    #expect(Sample.digest(Sample.changes[index]) != Sample.digest())
  }

  @Test func keepsNeighbouringTextsApart() {
    let first = Sample.digest { ($0.event, $0.purpose) = ("ab", "c") }
    let second = Sample.digest { ($0.event, $0.purpose) = ("a", "bc") }
    #expect(first != second)
  }

  @Test func staysAsItWas() {
    #expect(
      Sample.digest().description
        == "sha256:e1e77ae8f6c321b4d1eefb562d1f4e131420cfd1a6683de2918c3888e1b26197"
    )
  }
}

/// Inputs of a made-up result, and ways in which they can differ.
private enum Sample {
  typealias Change = @Sendable (inout ResultInputs) -> Void

  static let changes: [Change] = [
    { $0.event = "f" }, { $0.purpose = "filling" }, { $0.asOf = CalendarDay(daysSince1970: 1) },
    { $0.rubric.digest = "sha256:x" }, { $0.standard.digest = "sha256:x" }, { $0.dictionaries = [] },
    { $0.plugins[0].version = "1.0.1" }, { $0.plugins[0].digest = "sha256:x" }, { $0.person = "0f" },
    { $0.version = 2 }, { $0.participation = nil }, { $0.participation?.status = .absent },
    { $0.evidence[0].event = "f" }, { $0.evidence[0].rows[0].value = .absent(.notObserved) },
    { $0.evidence[0].rows[0].value = .number(.zero) }, { $0.evidence[0].rows[0].raters = 2 },
    { $0.evidence[0].rows[0].validUntil = CalendarDay(daysSince1970: 1) },
    { $0.evidence[0].rows[0].role = .peer }, { $0.evidence[0].rows.removeLast() },
  ]

  static func digest(_ change: Change = { _ in }) -> Digest {
    var symbols = SymbolTable()
    _ = rows(&symbols)
    var inputs = inputs()
    change(&inputs)
    var digests = InputsDigest(symbols: symbols)
    return digests.digest(of: inputs)
  }

  static func inputs() -> ResultInputs {
    ResultInputs(
      event: "e",
      purpose: "mapping",
      asOf: CalendarDay(daysSince1970: 20_000),
      rubric: DefinitionPin(kind: .rubric, id: "r", version: "1", digest: "sha256:r"),
      standard: DefinitionPin(kind: .standard, id: "s", version: "1", digest: "sha256:s"),
      dictionaries: [DefinitionPin(kind: .dictionary, id: "d", version: "1", digest: "sha256:d")],
      plugins: [
        PluginPin(id: "takar/managerial", version: "1.0.0"), PluginPin(id: "takar/technical", version: "1.0.0"),
      ],
      person: "5f0c7e0d8a4b4f0f9b1d2c3e4f506172",
      version: 1,
      participation: Participant(nip: "198501012010011001", status: .present),
      evidence: [EventEvidence(event: "e", rows: rows())]
    )
  }

  static func rows() -> [Evidence] {
    var symbols = SymbolTable()
    return rows(&symbols)
  }

  static func rows(_ symbols: inout SymbolTable) -> [Evidence] {
    ["bei", "lgd"].map { method in
      Evidence(
        person: 1,
        competency: symbols.intern("M.01"),
        method: symbols.intern(method),
        value: .number(FixedDecimal(3)),
        date: CalendarDay(daysSince1970: 20_000),
        assessor: symbols.intern("Asesor A"),
        note: symbols.intern("catatan")
      )
    }
  }
}
