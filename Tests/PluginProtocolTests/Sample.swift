import Assessment
import EvaluatorKit

/// A setup and a case that use every field of the protocol.
struct Sample {
  let setup: EvaluatorSetup
  let input: EvaluationCase

  init() throws {
    var symbols = SymbolTable()
    let names = ["Budi (NIP 198501012010011001)", "bei", "test", "1.1", "CERT-1", "M.01", "q1"]
    let symbol = names.map { symbols.intern($0) }
    let day = CalendarDay(daysSince1970: 20_000)
    let test = Method(
      id: "test",
      title: "Tes \"tertulis\"",
      measures: [.score, .certificate],
      scale: Scale(min: .zero, max: FixedDecimal(100), step: .one),
      conversion: .cuts([CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2))], below: .zero),
      attempts: .best,
      anonymous: true,
      grants: [CertificateGrant(certificate: "CERT-1", competency: "M.01", level: FixedDecimal(3))]
    )
    setup = EvaluatorSetup(
      competency: Competency(
        code: "M.01",
        title: "Integritas",
        definition: "…\n…",
        levels: [
          CompetencyLevel(
            level: .one,
            title: "Satu",
            description: "",
            indicators: [Indicator(code: "1.1", text: "menepati janji")]
          )
        ]
      ),
      kind: .technical,
      scale: Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000)),
      methods: [
        PlannedMethod(symbol: symbol[1], method: Method(id: "bei", title: "BEI", measures: [.level])),
        PlannedMethod(symbol: symbol[2], method: test),
      ],
      parameters: .map([
        ParameterEntry(key: "roles", value: .list([.scalar("2/3"), .map([])])),
        ParameterEntry(key: "item", value: .scalar("q1")),
      ]),
      symbols: symbols,
      rubricMethods: ["bei", "test", "other"]
    )
    let plain = Evidence(
      person: 9,
      competency: symbol[5],
      method: symbol[1],
      value: .number(FixedDecimal(millionths: 2_500_000)),
      date: day,
      assessor: symbol[0]
    )
    let full = Evidence(
      person: 9,
      competency: symbol[5],
      method: symbol[2],
      value: .absent(.refused),
      date: day.adding(months: -3),
      assessor: symbol[4],
      role: .own,
      indicator: symbol[3],
      item: symbol[6],
      validUntil: day.adding(years: 3),
      raters: 12
    )
    input = EvaluationCase(required: FixedDecimal(3), asOf: day, evidence: [plain, full], assessorsOfPerson: 4)
  }
}
