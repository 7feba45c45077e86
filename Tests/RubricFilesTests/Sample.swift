/// Small definitions without a fault, for tests to spoil in one place.
enum Sample: String, CaseIterable {
  case dictionary = """
    takar: dictionary/1
    id: kamus
    title: Kamus
    version: "1.10"
    effective: 2020-01-01
    kind: managerial
    scale: {min: 0, max: 5, step: 0.5}
    basis: [{regulation: PermenPANRB 38/2017, part: Lampiran, certainty: second-hand}]
    competencies:
      - code: M.01
        title: Integritas
        definition: Bertindak konsisten
        levels:
          - {level: 1, title: Satu, description: Pertama, indicators: [{code: "1.1", text: Jujur}, {code: "1.2", text: Taat}]}
          - {level: 2.5, title: Dua, indicators: [{code: "2.1", text: Mengajak}]}
      - code: M.02
        title: Kerja sama
        levels: [{level: 1, title: Satu}]

    """
  case standard = """
    takar: standard/1
    id: administrator
    title: Administrator
    version: "1"
    job_class: administrator
    requires:
      - {competency: M.01, level: 3}
      - {competency: M.02, level: 2.5, weight: 2, must_meet: true}
    weights:
      - {kinds: [technical], weight: 40}
      - {kinds: [managerial, sociocultural], weight: 60}
    qualifications:
      rank: III/d
      education: {level: S-1, fields: [Hukum]}
      training: [{title: Kepemimpinan, kind: managerial, importance: absolute}]
      experience: [{description: Pengawas, years: 3, importance: important}]
      performance: [Layanan tepat waktu]

    """
  case rubric = """
    takar: rubric/1
    id: pusat-penilaian
    title: Pusat penilaian
    version: "2026.1"
    scope: {kinds: [managerial]}
    dictionaries: [kamus]
    methods:
      bei: {title: Wawancara, measures: level, weight: 40, values: {"3+": 3.5}}
      lgd: {title: Diskusi, measures: [level, indicator], prefer: indicator, weight: 30, for: [M.02]}
      tes: {title: Tes, measures: score, scale: {min: 0, max: 100}, to_level: {cuts: [{at_least: 60, level: 2}, {at_least: 75, level: 3}], below: scale.min}, attempts: latest}
      survei: {title: Survei, measures: score, scale: {min: 1, max: 5}, to_level: {linear: [0, 5]}, anonymous: true}
      amatan: {title: Amatan, measures: score, scale: {min: 1, max: 3}, to_level: {relative: {1: -1, 2: 0, 3: 1}}}
      sertifikat: {title: Sertifikat, measures: certificate, grants: {SERT-1: {M.01: 3}}}
    consensus: {allowed: [managerial], independent_ratings: 2, reason: required}
    evaluators:
      managerial: {plugin: takar/managerial@1, parameters: {within: mean, min_methods: {count: 2, otherwise: flag}}}
      M.02: {plugin: takar/managerial@1}
    attained: {step: exact, managerial: {step: 0.5, rounding: down}}
    job_match:
      formula: mean-of-ratios
      cap: total
      weights: [{kinds: [managerial], weight: 100}]
      ratio_rounding: {decimals: 2}
      decimals: 1
      rounding: half-even
      compare: exact
    missing: {provisional: {at_least: 0.8}}
    purposes:
      filling:
        title: Pengisian
        categories:
          - {code: MS, title: Memenuhi, at_least: 80}
          - {code: MMS, title: Masih, at_least: 68}
          - {code: KMS, title: Kurang}
        categories_for: [{job_class: [jpt-pratama], categories: [{code: MMS, title: Ya, at_least: 90}, {code: KMS, title: Tidak}]}]
        pass: MMS
        gates: [{unless_met: must_meet, at_most: KMS}, {unless_met: [M.01], at_most: MMS}]
    validity: {years: 3}

    """
  case programme = """
    takar: programme/1
    id: pengembangan
    title: Pengembangan
    version: "1"
    programmes:
      - {code: P.01, title: Coaching, form: coaching, hours: 6, cost: 0, provider: Balai, develops: [{competency: M.01, from: 1, to: 2}]}
      - {code: P.02, title: Kelas, form: training, hours: 24, cost: 1500000, develops: [{competency: M.02, from: 1, to: 2.5}], mode: blended, group: {min: 5, max: 30}, prerequisites: [P.01]}

    """

  var file: String { "\(self).yaml" }
}
