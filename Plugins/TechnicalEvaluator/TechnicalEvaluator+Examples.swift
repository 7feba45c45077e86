import Assessment
import EvaluatorKit

extension TechnicalEvaluator {
  static let examples = [
    EvaluatorExample(
      title: LocalizedText(
        id: "Nilai tes menjadi level, lalu rata-rata tertimbang dengan praktik",
        en: "A test score becomes a level, then meets practical work by weight"
      ),
      frame: frame([test, practice]),
      rows: [ExampleRow("test", "78"), ExampleRow("practice", by: "A", "2")],
      expected: Finding(figure: Ratio(5, 2))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Nilai tertinggi dari tes dan praktik",
        en: "The highest of test and practical work"
      ),
      frame: frame([test, practice]).with(parameters: "{combine: highest}"),
      rows: [ExampleRow("test", "61"), ExampleRow("practice", by: "A", "3.5")],
      expected: Finding(figure: Ratio(7, 2))
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Sertifikat yang berlaku memberi paling sedikit levelnya",
        en: "A valid certificate grants at least its level"
      ),
      frame: frame([test, certificate]).with(parameters: "{combine: highest}"),
      rows: [ExampleRow("test", "61"), ExampleRow("certificate", item: "SERT-PBJ-1", "1", validUntil: "2026-03-31")],
      expected: Finding(figure: Ratio(3), floor: FixedDecimal(3), flags: [.certificateGranted])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Sehari setelah masa berlaku, sertifikat tidak dihitung",
        en: "The day after its last valid day a certificate does not count"
      ),
      frame: frame([test, certificate]).with(parameters: "{combine: highest}"),
      rows: [ExampleRow("test", "61"), ExampleRow("certificate", item: "SERT-PBJ-1", "1", validUntil: "2026-03-30")],
      expected: Finding(figure: Ratio(2), flags: [.certificateExpired])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Prasyarat yang tidak terpenuhi membatasi level",
        en: "A prerequisite not reached limits the level"
      ),
      frame: frame([test, practice]).with(
        parameters: "{prerequisites: [{method: test, item: K3, at_least: 70, otherwise: {at_most: 1}}]}"
      ),
      rows: [
        ExampleRow("test", item: "K3", "60"), ExampleRow("test", item: "umum", "90"),
        ExampleRow("practice", by: "A", "4"),
      ],
      expected: Finding(figure: Ratio(1), ceiling: .one, flags: [.prerequisiteFailed])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Bukti prasyarat yang tidak ada juga membatasi level",
        en: "Missing evidence of a prerequisite limits the level too"
      ),
      frame: frame([test, practice]).with(
        parameters: "{prerequisites: [{method: test, item: K3, at_least: 70, otherwise: {at_most: 2}}]}"
      ),
      rows: [ExampleRow("test", item: "umum", "90"), ExampleRow("practice", by: "A", "4")],
      expected: Finding(figure: Ratio(2), ceiling: FixedDecimal(2), flags: [.prerequisiteMissing])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Bukti yang lebih tua dari batas tidak dihitung, dan itu dikatakan",
        en: "Evidence older than the limit is left out, and that is said"
      ),
      frame: frame([practice]).with(parameters: "{recent: {months: 12}}"),
      rows: [
        ExampleRow("practice", by: "A", "4", date: "2025-03-30"),
        ExampleRow("practice", by: "B", "2", date: "2025-03-31"),
      ],
      expected: Finding(figure: Ratio(2), flags: [.recentOnly])
    ),
    EvaluatorExample(
      title: LocalizedText(
        id: "Menurut bobot, sertifikat adalah satu nilai di antara yang lain",
        en: "By weight, a certificate is one value among the others"
      ),
      frame: frame([practice, certificate]),
      rows: [ExampleRow("practice", by: "A", "2"), ExampleRow("certificate", item: "SERT-PBJ-1", "1")],
      expected: Finding(figure: Ratio(5, 2))
    ),
  ]

  private static let test = Method(
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
    )
  )
  private static let practice = Method(id: "practice", title: "Praktik kerja", measures: [.level])
  private static let certificate = Method(
    id: "certificate",
    title: "Sertifikat",
    measures: [.certificate],
    grants: [CertificateGrant(certificate: "SERT-PBJ-1", competency: "T.PBJ.01", level: FixedDecimal(3))]
  )

  private static func frame(_ methods: [Method]) -> ExampleFrame {
    ExampleFrame(
      competency: Competency(code: "T.PBJ.01", title: "Pengadaan", definition: "", levels: []),
      kind: .technical,
      methods: methods
    )
  }
}
