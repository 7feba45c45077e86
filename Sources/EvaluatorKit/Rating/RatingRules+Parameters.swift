import Assessment

extension RatingRules {
  /// The descriptions of the shared parameters, in the order of the reference.
  public static let parameters: [ParameterDescription] =
    [
      ParameterDescription(
        name: "within",
        type: .choice(Within.allCases.map(\.rawValue)),
        defaultText: "mean",
        summary: LocalizedText(
          id: "Cara menggabungkan level para asesor dalam satu alat ukur.",
          en: "How the levels of the assessors of one method become one."
        )
      ),
      ParameterDescription(
        name: "absent_method",
        type: .choice(AbsentMethod.allCases.map(\.rawValue)),
        defaultText: "share",
        summary: LocalizedText(
          id: "Alat ukur yang direncanakan tetapi tanpa bukti: bobotnya dibagi ke yang ada, atau kompetensi ditolak.",
          en: "A planned method without evidence: its weight is shared by those present, or the competency is refused."
        )
      ),
      ParameterDescription(
        name: "min_methods",
        type: .record([count, otherwise]),
        defaultText: "{count: 1, otherwise: refuse}",
        summary: LocalizedText(
          id: "Jumlah alat ukur paling sedikit yang harus ada buktinya.",
          en: "The fewest methods that must have evidence."
        )
      ),
      ParameterDescription(
        name: "min_assessors",
        type: .record([count, assessorScope, otherwise]),
        defaultText: "{count: 1, per: competency, otherwise: refuse}",
        summary: LocalizedText(
          id: "Jumlah asesor paling sedikit, dihitung per orang, per kompetensi, atau per alat ukur.",
          en: "The fewest assessors, counted per person, per competency or per method."
        )
      ),
      ParameterDescription(
        name: "max_spread",
        type: .record([spreadLimit, spreadScope, otherwise]),
        summary: LocalizedText(
          id: "Selisih terbesar antarlevel independen yang masih diterima; di atasnya perlu rapat asesor.",
          en: "The largest difference of independent levels still accepted; above it an assessor meeting is needed."
        )
      ),
    ] + masteryParameters

  private static let masteryParameters: [ParameterDescription] = [
    ParameterDescription(
      name: "threshold",
      type: .decimal(low: Ratio(0), high: Ratio(1)),
      defaultText: "2/3",
      summary: LocalizedText(
        id: "Rata-rata indikator yang membuat satu level dinyatakan dikuasai.",
        en: "The mean of its indicators from which a level counts as mastered."
      )
    ),
    ParameterDescription(
      name: "min_indicators",
      type: .integer(1...1000),
      defaultText: "2",
      summary: LocalizedText(
        id: "Jumlah indikator paling sedikit yang dinilai agar satu level dapat dikuasai.",
        en: "The fewest rated indicators with which a level can be mastered."
      )
    ),
    ParameterDescription(
      name: "partial",
      type: .decimal(low: Ratio(0), high: Ratio(1)),
      defaultText: "1/2",
      summary: LocalizedText(
        id: "Rata-rata yang membuat level pertama yang belum dikuasai menambah setengah jarak.",
        en: "The mean from which the first unmastered level adds half the distance to it."
      )
    ),
    ParameterDescription(
      name: "below_lowest_rated",
      type: .choice(MasteryRules.BelowLowestRated.allCases.map(\.rawValue)),
      defaultText: "assumed",
      summary: LocalizedText(
        id: "Level di bawah level terendah yang dinilai: dianggap dikuasai, atau harus dinilai juga.",
        en: "Levels below the lowest rated one: taken as mastered, or to be rated as well."
      )
    ),
  ]

  private static let count = ParameterDescription(
    name: "count",
    type: .integer(0...1000),
    defaultText: "1",
    summary: LocalizedText(id: "Jumlah paling sedikit.", en: "The fewest that suffice.")
  )

  private static let otherwise = ParameterDescription(
    name: "otherwise",
    type: .choice(Otherwise.allCases.map(\.rawValue)),
    defaultText: "refuse",
    summary: LocalizedText(
      id: "Bila tidak terpenuhi: kompetensi tidak dapat diukur, atau hanya diberi tanda.",
      en: "Where it does not hold: the competency is not measurable, or only flagged."
    )
  )

  private static let assessorScope = ParameterDescription(
    name: "per",
    type: .choice(AssessorScope.allCases.map(\.rawValue)),
    defaultText: "competency",
    summary: LocalizedText(
      id: "Lingkup penghitungan asesor: orang, kompetensi, atau alat ukur.",
      en: "Among what assessors are counted: the person, the competency or each method."
    )
  )

  private static let spreadLimit = ParameterDescription(
    name: "limit",
    type: .decimal(low: Ratio(0), high: nil),
    isRequired: true,
    summary: LocalizedText(
      id: "Selisih terbesar, dalam level; terlampaui bila di atas angka ini.",
      en: "The largest difference, in levels; exceeded when above this number."
    )
  )

  private static let spreadScope = ParameterDescription(
    name: "over",
    type: .choice(SpreadLimit.Scope.allCases.map(\.rawValue)),
    defaultText: "all",
    summary: LocalizedText(
      id: "Dihitung atas semua level independen, atau di dalam tiap alat ukur.",
      en: "Over all independent levels, or within each method."
    )
  )
}
