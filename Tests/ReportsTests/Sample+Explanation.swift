import Assessment
import Reports

extension Sample {
  static func explanation(_ agreement: RecordAgreement) -> ExplanationSubject {
    ExplanationSubject(
      explanation: Explanation(
        competency: "M.03",
        title: "Komunikasi",
        steps: steps,
        result: competency("M.03", Ratio(3, 2), [.consensus, .wideSpread]),
        verdict: [
          CitedStep(
            rule: "ratio-of-sums",
            sentence: LocalizedText(
              id: "Jumlah capaian 22 dibagi jumlah standar 27, dikali 100",
              en: "Sum attained 22 over sum required 27, times 100"
            ),
            basis: [Citation(regulation: "Peraturan BKN 26/2019", certainty: .secondHand)],
            result: Ratio(2200, 27)
          )
        ]
      ),
      employee: employee,
      event: "pemetaan-2026",
      asOf: day,
      standard: pin(.standard, "administrator", "2017.1", "a"),
      rubric: pin(.rubric, "asn-assessment-center", "2026.1", "b"),
      agreement: agreement
    )
  }

  private static let steps = [
    CitedStep(
      rule: "within-method",
      sentence: LocalizedText(id: "Wawancara kompetensi: rata-rata", en: "Wawancara kompetensi: mean"),
      evidence: [
        EvidenceLine(method: "Wawancara kompetensi", value: "2", date: day, assessor: "Asesor A"),
        EvidenceLine(
          method: "Wawancara kompetensi",
          value: "1",
          date: day,
          assessor: "Asesor B",
          note: "Sulit menyampaikan pokok gagasan; perlu dibantu dengan pertanyaan lanjutan beberapa kali"
        ),
      ],
      result: Ratio(3, 2)
    ),
    CitedStep(
      rule: "across-methods",
      sentence: LocalizedText(id: "Rata-rata tertimbang antar alat ukur", en: "Weighted mean across methods"),
      basis: [Citation(regulation: "Praktik pusat penilaian", certainty: .practice)],
      result: Ratio(5, 3)
    ),
  ]
}
