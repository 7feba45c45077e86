extension StartingFile {
  /// The values a starting file gives, by key; each loads among the shipped definitions.
  static func examples(of form: DocumentForm) -> [String: String] {
    switch form {
    case .dictionary: dictionary
    case .standard: standard
    case .rubric: rubric
    case .programme: programme
    case .cases: cases
    }
  }

  private static let basis = """
    basis:
      - {regulation: Keputusan kepala lembaga, part: Lampiran I, certainty: unconfirmed}
    """

  private static let dictionary = [
    "title": "title: Kamus kompetensi teknis lembaga",
    "basis": basis,
    "kind": "kind: technical",
    "scale": "scale: {min: 0, max: 5, step: 0.5}",
    "competencies": """
    competencies:
      - code: T.CONTOH.01
        title: Nama kompetensi
        definition: Satu kalimat tentang arti kompetensi ini.
        levels:
          - level: 1
            title: Menjalankan langkah dasar dengan bimbingan
            indicators:
              - {code: "1.1", text: Mengikuti langkah kerja sesuai prosedur}
              - {code: "1.2", text: Melaporkan hasil kerja kepada pembimbing}
          - level: 2
            title: Bekerja mandiri pada kasus yang biasa
            indicators:
              - {code: "2.1", text: Menyelesaikan kasus biasa tanpa pembimbing}
              - {code: "2.2", text: Menjelaskan pilihan langkahnya kepada rekan}
    """,
  ]

  private static let standard = [
    "title": "title: Nama jabatan",
    "basis": basis,
    "job_class": "job_class: pelaksana",
    "requires": """
    requires:
      - {competency: M.01, level: 1}
      - {competency: M.02, level: 2}
      - {competency: M.03, level: 2}
    """,
  ]

  private static let rubric = [
    "title": "title: Rubrik penilaian lembaga",
    "basis": basis,
    "scope": "scope: {kinds: [managerial]}",
    "dictionaries": "dictionaries: [asn-managerial]",
    "methods": """
    methods:
      wawancara: {title: Wawancara kompetensi, measures: level, weight: 60}
      simulasi: {title: Simulasi, measures: level, weight: 40}
    """,
    "evaluators": """
    evaluators:
      managerial: {plugin: takar/managerial@1, parameters: {min_assessors: {count: 2, per: person, otherwise: flag}}}
    """,
    "attained": "attained: {step: 0.5, rounding: half-up}",
    "job_match": "job_match: {formula: ratio-of-sums, cap: none, decimals: 2, rounding: half-up, compare: printed}",
    "missing": "missing: refuse",
    "purposes": """
    purposes:
      mapping:
        title: Pemetaan kompetensi
        categories:
          - {code: O, title: Optimal, at_least: 90}
          - {code: CO, title: Cukup Optimal, at_least: 78}
          - {code: KO, title: Kurang Optimal}
    """,
    "validity": "validity: {years: 3}",
  ]

  private static let programme = [
    "title": "title: Katalog pengembangan lembaga",
    "basis": basis,
    "programmes": """
    programmes:
      - {code: PL.01, title: Coaching oleh atasan, form: coaching, hours: 6, cost: 0,
         develops: [{competency: M.03, from: 1, to: 2}]}
    """,
  ]

  private static let cases = [
    "rubric": "rubric: asn-assessment-center-simple",
    "title": "title: Kasus uji rubrik",
    "standard": "standard: pelaksana",
    "purpose": "purpose: mapping",
    "date": "date: 2026-03-31",
    "cases": """
    cases:
      - name: Tidak ada bukti, tidak ada persentase dan kategori
        evidence: []
        expect: {percent: none, category: none}
    """,
  ]
}
