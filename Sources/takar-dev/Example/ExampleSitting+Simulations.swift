import SeededRandom

extension ExampleSitting {
  private static let groupCodes = ["M.02", "M.03", "M.07", "M.08", "S.01"]
  private static let inTrayCodes = ["M.01", "M.04", "M.05", "M.06", "M.07", "M.08"]

  /// The mapping: interview (some by checklist of indicators), group discussion, in-tray.
  mutating func addMappingSimulations(_ random: inout SeededGenerator) {
    let (lead, second, third) = (assessors[0], assessors[1], assessors[2])
    if role == nil, index % 9 == 4 {
      for code in ExampleJob.coreCodes { tick(code, by: "bei", lead) }
    } else {
      rate(ExampleJob.coreCodes, by: "bei", lead, &random)
    }
    rate(ExampleSitting.groupCodes, by: "lgd", second, &random)
    if role != .oneAssessor { rate(ExampleSitting.groupCodes, by: "lgd", third, &random) }
    rate(ExampleSitting.inTrayCodes, by: "in-tray", second, &random)
  }

  /// The filling: two interviewers, group discussion, in-tray, case analysis and presentation.
  mutating func addFillingSimulations(_ random: inout SeededGenerator) {
    let (lead, second, third) = (assessors[0], assessors[1], assessors[2])
    for assessor in [lead, second] { rate(ExampleJob.coreCodes, by: "bei", assessor, &random) }
    for assessor in [second, third] { rate(ExampleSitting.groupCodes, by: "lgd", assessor, &random) }
    rate(ExampleSitting.inTrayCodes, by: "in-tray", third, &random)
    rate(["M.04", "M.05", "M.08", "S.01"], by: "case-analysis", lead, &random)
    for assessor in [lead, third] { rate(["M.03", "M.07", "M.08"], by: "presentation", assessor, &random) }
  }

  /// What the case does to the ratings made so far.
  mutating func applyCase() {
    switch role {
    case .settledByConsensus: disagree(on: "M.03", agreed: HalfLevel(halves: 5))
    case .consensusForFilling: disagree(on: "M.07", agreed: HalfLevel(halves: 6))
    case .needsConsensus: disagree(on: "M.08", agreed: nil)
    case .needsConsensusForFilling: disagree(on: "M.02", agreed: nil)
    case .missingEvidence: remove { $0.competency == "M.06" }
    case .missingForFilling: remove { $0.method == "lgd" || $0.method == "presentation" }
    case .faultyRecording: loseRecording()
    default: break
    }
  }

  /// The interviewer sees two levels more than the observers of the group.
  private mutating func disagree(on competency: String, agreed: HalfLevel?) {
    let high = (agreed ?? HalfLevel(halves: 6)).moved(by: 2)
    change { row in
      guard row.competency == competency else { return }
      (row.value, row.absent, row.note) = (row.method == "bei" ? high.text : high.moved(by: -4).text, "", "")
    }
    guard let agreed else { return }
    var row = row(competency, "consensus")
    row.assessor = assessors.joined(separator: "|")
    row.value = agreed.text
    row.note = "contoh wawancara terjadi dalam tim kecil; perilaku dalam diskusi lebih mewakili, tetapi tidak berulang"
    add(row)
  }

  private mutating func loseRecording() {
    change { row in
      switch (row.method, row.competency) {
      case ("bei", "M.04"): (row.value, row.absent, row.note) = ("", "fault", "rekaman rusak")
      case ("lgd", "M.07"): (row.value, row.absent, row.note) = ("", "not-observed", "")
      default: break
      }
    }
  }
}
