import Assessment
import Reports

/// A small institution for the pages: definitions and results that nobody has to compute.
enum Sample {
  static let day = CalendarDay(daysSince1970: 20_543)  // 2026-03-31

  static let managerial = dictionary(
    "asn-managerial",
    .managerial,
    [
      ("M.01", "Integritas"), ("M.02", "Kerja sama"), ("M.03", "Komunikasi"), ("M.04", "Orientasi pada hasil"),
      ("M.05", "Pelayanan publik"), ("M.06", "Pengembangan diri dan orang lain"), ("M.07", "Mengelola perubahan"),
      ("M.08", "Pengambilan keputusan"),
    ]
  )
  static let sociocultural = dictionary("asn-sociocultural", .sociocultural, [("S.01", "Perekat bangsa")])
  static let technical = dictionary("pelayanan", .technical, [("T.PEL.01", "Pengelolaan pengaduan")])
  static let catalogue = CompetencyCatalogue([managerial, sociocultural, technical])

  static let standard = JobStandard(
    header: DefinitionHeader(id: "administrator", title: "Jabatan Administrator", version: "2017.1", basis: basis),
    jobClass: .administrator,
    requires: codes.map { Requirement(competency: $0, level: FixedDecimal(3), mustMeet: $0 == "M.01") }
  )

  static let codes = managerial.competencies.map(\.code) + ["S.01"]
  static let basis = [Citation(regulation: "PermenPANRB 38/2017", part: "Lampiran", certainty: .secondHand)]

  static func subject(_ result: AssessmentResult) -> ReportSubject {
    ReportSubject(
      result: result,
      eventTitle: "Pemetaan kompetensi 2026",
      rubric: rubric,
      standard: standard,
      catalogue: catalogue,
      programmes: programmes.programmes
    )
  }

  private static func dictionary(
    _ id: String,
    _ kind: CompetencyKind,
    _ titles: [(code: String, title: String)]
  ) -> CompetencyDictionary {
    CompetencyDictionary(
      header: DefinitionHeader(id: id, title: "Kamus \(id)", version: "2017.1", basis: basis),
      kind: kind,
      scale: Scale(min: .zero, max: FixedDecimal(5), step: half),
      competencies: titles.map { Competency(code: $0, title: $1, definition: "Uraian \($1).", levels: levels($1)) }
    )
  }

  private static func levels(_ title: String) -> [CompetencyLevel] {
    (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "\(title) tingkat \(level)",
        description: "Menunjukkan perilaku tingkat \(level) secara konsisten dalam pekerjaan sehari-hari di unitnya.",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "Perilaku \($0) yang dapat diamati") }
      )
    }
  }

  static let half = FixedDecimal(millionths: 500_000)
}
