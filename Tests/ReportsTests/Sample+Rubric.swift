import Assessment

extension Sample {
  static let rubric = Rubric(
    header: DefinitionHeader(
      id: "asn-assessment-center",
      title: "Pusat penilaian kompetensi",
      version: "2026.1",
      basis: [Citation(regulation: "Peraturan BKN 26/2019", certainty: .secondHand)],
      effective: CalendarDay(parsing: "2026-01-01")
    ),
    scope: .kinds([.managerial, .sociocultural]),
    dictionaries: [DefinitionReference(id: "asn-managerial"), DefinitionReference(id: "asn-sociocultural")],
    methods: methods,
    consensus: ConsensusRule(allowed: [.managerial, .sociocultural], independentRatings: 2, reason: .required),
    evaluators: [
      EvaluatorBinding(
        target: .kind(.managerial),
        plugin: PluginReference(id: "takar/managerial", major: 1),
        parameters: .map([
          ParameterEntry(key: "within", value: .scalar("mean")),
          ParameterEntry(
            key: "min_assessors",
            value: .map([ParameterEntry(key: "count", value: .scalar("2"))])
          ),
        ])
      ),
      EvaluatorBinding(
        target: .competency("S.01"),
        plugin: PluginReference(id: "takar/sociocultural", major: 1)
      ),
    ],
    attained: AttainedRule(
      general: AttainedRounding(step: .step(half)),
      byKind: [.sociocultural: AttainedRounding(step: .exact)]
    ),
    purposes: [mapping, filling],
    validityYears: 3
  )

  private static let methods = [
    Method(id: "bei", title: "Wawancara kompetensi", measures: [.level], weight: FixedDecimal(40)),
    Method(
      id: "lgd",
      title: "Diskusi kelompok",
      measures: [.level, .indicator],
      prefer: .indicator,
      weight: FixedDecimal(30),
      competencies: ["M.02", "M.03"],
      labels: [ValueLabel(label: "3+", value: FixedDecimal(millionths: 3_500_000))]
    ),
    Method(
      id: "survey",
      title: "Survei 360",
      measures: [.score],
      weight: FixedDecimal(30),
      scale: Scale(min: .one, max: FixedDecimal(5), step: .one),
      conversion: .linear(low: .zero, high: FixedDecimal(5)),
      anonymous: true
    ),
    Method(
      id: "test",
      title: "Tes tertulis",
      measures: [.score],
      scale: Scale(min: .zero, max: FixedDecimal(100), step: .one),
      conversion: .cuts(
        [
          CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2)),
          CutScore(atLeast: FixedDecimal(75), level: FixedDecimal(3)),
        ],
        below: nil
      ),
      attempts: .latest
    ),
  ]

  private static let mapping = Purpose(
    id: "mapping",
    title: "Pemetaan",
    categories: [
      Category(code: "O", title: "Optimal", atLeast: FixedDecimal(90)),
      Category(code: "CO", title: "Cukup Optimal", atLeast: FixedDecimal(78)),
      Category(code: "KO", title: "Kurang Optimal"),
    ],
    gates: [Gate(unlessMet: .mustMeet, atMost: "CO")]
  )

  private static let filling = Purpose(
    id: "filling",
    title: "Pengisian jabatan",
    categories: [
      Category(code: "MS", title: "Memenuhi Syarat", atLeast: FixedDecimal(80)),
      Category(code: "MMS", title: "Masih Memenuhi Syarat", atLeast: FixedDecimal(68)),
      Category(code: "KMS", title: "Kurang Memenuhi Syarat"),
    ],
    pass: "MMS",
    gates: [Gate(unlessMet: .competencies(["M.01"]), atMost: "MMS")]
  )

  static let programmes = ProgrammeCatalogue(
    header: DefinitionHeader(id: "pengembangan-daerah", title: "Program pengembangan daerah", version: "2026.1"),
    programmes: [
      programme("P.01", "Pendampingan komunikasi", .coaching, "M.03", 1, 2, cost: 0),
      programme("P.02", "Menulis laporan yang jernih", .workshop, "M.03", 2, 3, cost: 750_000, after: ["P.01"]),
      programme("P.03", "Integritas dalam memimpin", .training, "M.01", 1, 3, cost: 1_500_000),
      programme("P.04", "Magang layanan terpadu", .internship, "M.05", 2, 4, cost: 250_000),
    ]
  )

  private static func programme(
    _ code: String,
    _ title: String,
    _ form: ProgrammeForm,
    _ competency: String,
    _ from: Int,
    _ to: Int,
    cost: Int,
    after prerequisites: [String] = []
  ) -> Programme {
    Programme(
      code: code,
      title: title,
      form: form,
      hours: FixedDecimal(code == "P.03" ? 24 : 6),
      cost: FixedDecimal(cost),
      provider: code == "P.03" ? "BPSDM Provinsi" : nil,
      develops: [DevelopmentStep(competency: competency, from: FixedDecimal(from), to: FixedDecimal(to))],
      mode: code == "P.03" ? .blended : nil,
      group: code == "P.03" ? GroupSize(min: 10, max: 30) : nil,
      prerequisites: prerequisites,
      basis: code == "P.03" ? basis : []
    )
  }
}
