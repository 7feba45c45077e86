import Foundation
import Testing

/// Bad plugins on the example institution: the run ends, one competency fails, nothing else is another byte.
struct PluginFaultTests {
  @Test(arguments: PluginFault.quick + PluginFault.slow.prefix(1))
  func costsTheCulpritsCompetencyAlone(fault: PluginFault) throws {
    try costsOneCompetency(fault, on: .filling)
  }

  @Test func losesThePluginsCompetencyAloneWhereItsVersionIsWrong() throws {
    try losesThePluginsCompetency(on: .filling)
  }

  @Test func repairsWhatFailedOnceAGoodPluginIsAccepted() throws {
    let bad = try PluginInstitution()
    try bad.misbehave(PluginFault.quick[0])
    try bad.expect(69, "score", "--event", bad.occasion.event)
    try FileManager.default.removeItem(at: bad.folder.url.appending(path: "plugins/median"))
    try bad.expect(0, "plugin", "new", "plugins/median", "--id", PluginOffice.id)
    try bad.expect(0, "score", "--event", bad.occasion.event)
    let good = try ScoredLines.honest(.filling)
    #expect(try ScoredLines(bad).lines.map(\.withoutRun) == good.lines.map(\.withoutRun))
    try bad.expect(0, "verify")
  }

  @Test(.enabled(if: Soak.isOn), arguments: [PluginInstitution.Occasion.filling, .mapping])
  func soaksTheWholeInstitution(occasion: PluginInstitution.Occasion) throws {
    let faults = PluginFault.quick + PluginFault.slow
    for fault in faults { try costsOneCompetency(fault, on: occasion) }
    try losesThePluginsCompetency(on: occasion)
    let results = try ScoredLines.honest(occasion).lines.count
    print("soak: \(occasion.event): \(faults.count + 1) faults, \(results) results each, the others byte-identical")
  }

  private func costsOneCompetency(_ fault: PluginFault, on occasion: PluginInstitution.Occasion) throws {
    let place = try PluginInstitution(occasion)
    try place.misbehave(fault)
    let outcome = try place.expect(69, "score", "--event", occasion.event)
    #expect(outcome.errors.contains("failed on 1 cases"), "\(fault.name): \(outcome.errors)")
    let (bad, good) = (try ScoredLines(place), try ScoredLines.honest(occasion))
    #expect(bad.lines.count == good.lines.count)
    let differing = zip(bad.lines, good.lines).filter { $0 != $1 }
    try #require(differing.count == 1, "\(fault.name): \(differing)")
    let (culprit, before) = (differing[0].0, differing[0].1)
    #expect(culprit.person == before.person)
    let parts = zip(culprit.competencies, before.competencies).filter { $0 != $1 }
    #expect(parts.count == 1 && culprit.competencies.count == before.competencies.count, "\(fault.name)")
    let failed = try #require(parts.first?.0)
    #expect(failed.contains(#""code":"\#(PluginInstitution.competency)""#))
    let flags = #""flags":["evaluator-failed","\#(fault.flag)"]"#
    #expect(failed.contains(#""status":"failed""#) && failed.contains(flags), "\(failed)")
    try place.expect(0, "verify")
  }

  private func losesThePluginsCompetency(on occasion: PluginInstitution.Occasion) throws {
    let place = try PluginInstitution(occasion)
    try place.change(#"VERSION = "1.0.0""#, to: #"VERSION = "1.0.1""#)
    try place.accept()
    let outcome = try place.expect(69, "score", "--event", occasion.event)
    #expect(outcome.errors.contains("version differs: expected 1.0.0, found 1.0.1"))
    let (bad, good) = (try ScoredLines(place), try ScoredLines.honest(occasion))
    #expect(bad.lines.count == good.lines.count)
    for (line, other) in zip(bad.lines, good.lines) {
      for (part, before) in zip(line.competencies, other.competencies) where part != before {
        #expect(part.contains(#""code":"\#(PluginInstitution.competency)""#))
        #expect(part.contains(#""evaluator-failed","evaluator-unavailable"]"#), "\(part)")
      }
    }
  }
}
