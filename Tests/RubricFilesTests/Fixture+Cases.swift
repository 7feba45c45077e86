extension Fixture {
  /// Keys and values that do not fit the field tables.
  static let shape = [
    Fixture(.rubric, ["validity:": "«E0121»validty:"]),
    Fixture(.rubric, ["at_least: 80}": "at_least: 80, «E0121»max: 100}"]),
    Fixture(
      .rubric,
      ["grants: {SERT-1": "«E0121»grant: {SERT-1", "measures: certificate": "measures: «E0312»certificate"]
    ),
    Fixture(.dictionary, ["kind: managerial\n": "", "takar:": "«E0122»takar:"]),
    Fixture(.rubric, ["bei: {title: Wawancara, ": "bei: «E0122»{"]),
    Fixture(.rubric, ["weight: 40": "weight: «E0123»berat"]),
    Fixture(.rubric, ["for: [M.02]": "for: «E0123»M.02"]),
    Fixture(.rubric, ["{step: exact": "{step: «E0123»exakt"]),
    Fixture(.standard, ["education: {level: S-1, fields: [Hukum]}": "education: «E0123»[S-1]"]),
    Fixture(.rubric, ["anonymous: true": "anonymous: «E0123»yes"]),
    Fixture(.rubric, ["years: 3": "years: «E0123»3.5"]),
    Fixture(.rubric, ["weight: 40": "weight: «E0124»-1"]),
    Fixture(.rubric, ["decimals: 1": "decimals: «E0124»7"]),
    Fixture(.rubric, ["at_least: 0.8": "at_least: «E0124»80"]),
    Fixture(.standard, ["level: 3": "level: «E0124»0"]),
    Fixture(.standard, ["weight: 40": "weight: «E0124»999999999999"]),
    Fixture(.rubric, ["cap: total": "cap: «E0125»totl"]),
    Fixture(.rubric, ["attempts: latest": "attempts: «E0125»Latest"]),
    Fixture(.rubric, ["{provisional: {at_least: 0.8}}": "«E0123»zero", "weight: 100": "weight: «E0123»x"]),
    Fixture(.dictionary, ["title: Integritas": "title: «E0126»\" \""]),
    Fixture(.dictionary, ["definition: Bertindak konsisten": "definition:«E0126»"]),
    Fixture(.dictionary, ["[{code: \"2.1\", text: Mengajak}]": "«E0126»[]"]),
    Fixture(.rubric, ["count: 2": "count: «E0126»"]),
    Fixture(.standard, ["id: administrator": "id: «E0127»administrator satu"]),
    Fixture(.dictionary, ["2020-01-01": "«E0127»2020-02-30"]),
    Fixture(.rubric, ["plugin: takar/managerial@1, ": "plugin: «E0127»managerial, "]),
    Fixture(.rubric, ["[kamus]": "[«E0127»kamus@]"]),
    Fixture(.rubric, ["weight: 40": "weight: «E0128»4E1"]),
    Fixture(.rubric, ["weight: 40": "weight: «E0128»1.2345678"]),
    Fixture(.rubric, ["takar: rubric/1": "takar: «E0129»rubrik/1"]),
    Fixture(.rubric, ["takar: rubric/1\nid": "«E0129»id"]),
  ]

  /// Values that each fit but do not agree with each other.
  static let rules = [
    Fixture(.dictionary, ["2020-01-01\n": "2020-01-01\nuntil: «E0301»2019-01-01\n"]),
    Fixture(
      .dictionary,
      [
        "M.02\n": "M.02\n    basis: «E0123»x\n",
        "  - code: M.01": "  - {code: M.01, title: X, levels: [{level: 1, title: X}]}\n  - code: «E0302»M.01",
      ]
    ),
    Fixture(.dictionary, ["code: \"2.1\"": "code: «E0302»\"1.1\""]),
    Fixture(.dictionary, ["text: Taat": "text: «E0320»jujur."]),
    Fixture(.dictionary, ["text: Mengajak": "text: «E0320»Jujur"]),
    Fixture(.standard, ["competency: M.02": "competency: «E0302»M.01"]),
    Fixture(.standard, ["[managerial, sociocultural]": "[managerial, «E0302»technical]"]),
    Fixture(.rubric, ["for: [M.02]": "for: [M.02, «E0302»M.02]"]),
    Fixture(
      .rubric,
      ["code: KMS, title: Kurang": "code: «E0302»MMS, title: Kurang", "at_most: KMS": "at_most: «E0315»KMS"]
    ),
    Fixture(.dictionary, ["scale: {min: 0": "scale: «E0303»{min: 5"]),
    Fixture(.dictionary, ["step: 0.5": "step: «E0303»0.3"]),
    Fixture(.dictionary, ["level: 2.5": "level: «E0304»1"]),
    Fixture(.rubric, ["at_least: 75, level: 3": "at_least: «E0304»60, level: «E0304»1"]),
    Fixture(.rubric, ["linear: [0, 5]": "linear: [5, «E0304»0]"]),
    Fixture(.rubric, ["{1: -1, 2: 0, 3: 1}": "{3: «E0304»-2, 1: -1, 2: 0}"]),
    Fixture(.rubric, ["{1: -1, 2: 0, 3: 1}": "{1: -1, 2: 0, «E0305»4: 1}"]),
    Fixture(.dictionary, ["level: 2.5": "level: «E0305»2.7"]),
    Fixture(.rubric, ["at_least: 75": "at_least: «E0305»175"]),
    Fixture(.standard, ["weight: 40": "weight: 50", "weights:\n  -": "weights:\n  «E0306»-"]),
    Fixture(.rubric, ["weights: [": "weights: «E0306»[", "weight: 100": "weight: 99.5"]),
    Fixture(.standard, ["level: 3}": "level: 3, weight: «E0307»0}", "weight: 2": "weight: 0"]),
    Fixture(.rubric, ["{kinds: [managerial]}": "«E0308»{kinds: [managerial], competencies: [M.01, M.02]}"]),
    Fixture(.rubric, ["{kinds: [managerial]}": "{kinds: [managerial, «E0309»«W0410»technical]}"]),
    Fixture(.rubric, ["[level, indicator], prefer: indicator": "«E0310»[level, indicator]"]),
    Fixture(.rubric, ["[level, indicator], prefer: ": "level, prefer: «E0310»"]),
    Fixture(.rubric, ["measures: level, weight: 40": "measures: level, «E0311»scale: {min: 0, max: 9}"]),
    Fixture(.rubric, ["certificate, grants: {SERT-1: {M.01: 3}}": "«E0312»certificate"]),
    Fixture(.rubric, ["{linear: [0, 5]}": "«E0313»{linear: [0, 5], relative: {1: 0}}"]),
    Fixture(.rubric, ["{linear: [0, 5]}": "{linear: [0, 5], «E0313»below: 1}"]),
    Fixture(.rubric, ["linear: [0, 5]": "linear: «E0313»[0, 3, 5]"]),
    Fixture(.rubric, ["at_least: 68": "at_least: «E0314»80"]),
    Fixture(.rubric, ["code: MMS, title: Masih, at_least: 68": "code: «E0314»MMS, title: Masih"]),
    Fixture(.rubric, ["at_least: 80}": "at_least: «W0319»120}"]),
    Fixture(.rubric, ["at_least: 68}": "at_least: 0}", "code: KMS, title: Kurang": "code: «W0319»KMS, title: Kurang"]),
    Fixture(.rubric, ["title: Kurang}": "title: Kurang, «E0314»at_least: 0}"]),
    Fixture(.rubric, ["pass: MMS": "pass: «E0315»«E0315»MM"]),
    Fixture(.rubric, ["[M.01], at_most: MMS": "[M.01], at_most: «W0316»«E0315»MS"]),
    Fixture(.rubric, ["{\"3+\": 3.5}": "{«E0318»\"3\": 3.5, \"4\": 4.0}"]),
    Fixture(.programme, ["prerequisites: [P.01]": "prerequisites: [«E0317»P.09]"]),
    Fixture(.programme, ["to: 2.5": "to: «E0304»1"]),
    Fixture(.programme, ["min: 5, max: 30": "min: 5, max: «E0304»3"]),
  ]

  /// One definition against the others.
  static let references = [
    Fixture(.rubric, ["[kamus]": "[«E0402»kamsu]"]),
    Fixture(.rubric, ["[kamus]": "[«E0402»kamus@1.1]"]),
    Fixture(.standard, ["level: 3}": "level: 3}\n  - {competency: M.09, «E0404»remove: true}"]),
    Fixture(.standard, ["competency: M.01": "competency: «E0405»M.04"]),
    Fixture(
      .standard,
      [
        "[managerial, sociocultural]": "[sociocultural]", "competency: M.01": "competency: «W0410»M.01",
        "competency: M.02": "competency: «W0410»M.02",
      ]
    ),
    Fixture(
      .rubric,
      [
        "weights: [{kinds: [managerial]": "weights: [{kinds: [technical]",
        "{kinds: [managerial]}": "{kinds: [«W0410»managerial]}",
      ]
    ),
    Fixture(.standard, ["level: 2.5": "level: «E0305»2.75"]),
    Fixture(.rubric, ["for: [M.02]": "for: [«E0405»M.2]"]),
    Fixture(.rubric, ["M.02: {plugin": "«E0405»technicl: {plugin"]),
    Fixture(.rubric, ["unless_met: [M.01]": "unless_met: [«E0405»M.1]"]),
    Fixture(.rubric, ["{SERT-1: {M.01: 3}}": "{SERT-1: {«E0405»M.00: 3, M.01: «E0305»3.1}}"]),
    Fixture(.rubric, ["{kinds: [managerial]}": "{competencies: [M.02]}", "[M.01]": "[«E0406»M.01]"]),
    Fixture(.rubric, ["{kinds: [managerial]}": "{competencies: [«E0405»M.1, M.01, M.02]}"]),
    Fixture(
      .rubric,
      [
        "max: 5}, to_level: {linear: [0, 5]}": "max: 5}",
        "survei: {title: Survei, measures: score, scale: ": "survei: {title: Survei, measures: score, scale: «E0407»",
      ]
    ),
    Fixture(.rubric, ["at_least: 75, level: 3": "at_least: 75, level: «E0305»6"]),
    Fixture(.rubric, ["linear: [0, 5]": "linear: [0, «E0305»10]"]),
    Fixture(.rubric, ["\"3+\": 3.5": "\"3+\": «E0305»3.4"]),
    Fixture(.programme, ["{competency: M.01, from: 1, to: 2}": "{competency: «E0405»M.10, from: 1, to: 2}"]),
    Fixture(.programme, ["to: 2.5": "to: «E0305»2.6"]),
  ]
}
