import Assessment
import RubricCases
import RubricFiles
import SourceDiagnostics
import Testing

/// A case states evidence that an import would take, or it is a fault at its place.
@Suite struct CaseEvidenceTests {
  private func codes(_ row: String, _ others: String...) -> [String] {
    let text = """
      takar: cases/1
      rubric: asn-combined
      title: Kasus
      standard: kepala-bidang-pelayanan
      purpose: filling
      date: 2026-03-31
      cases:
        - name: Satu
          expect: {percent: none}
          evidence:
            - {\(row)}
      """
    let more = others.map { "\n      - {\($0)}" }.joined()
    let collector = DiagnosticCollector()
    let source = DefinitionSource(file: "kasus.yaml", bytes: Array((text + more).utf8))
    for file in CaseFile.load([source], reportingTo: collector) {
      _ = PreparedCases(
        file,
        in: ShippedDefinitions.set,
        evaluators: { LinkedEvaluators.find($0) },
        reportingTo: collector
      )
    }
    return collector.diagnostics.map { "\($0.span?.start.line ?? 0) \($0.code.code)" }
  }

  @Test(arguments: [
    "competency: M.01, method: bei, assessor: A1, value: 2.5", "competency: all, method: bei, value: 3",
    "competency: M.01, method: in-tray, value: 3+", "competency: M.01, method: bei, absent: not-observed",
    "competency: S.01, method: survey-360, role: peer, raters: 3, value: 3.4",
    "competency: M.01, method: consensus, assessor: A|B, value: 3, note: Tercatat",
    "competency: T.PEL.01, method: certificate, item: SERT-PELAYANAN-2, value: 1",
  ]) func acceptsWhatAnImportAccepts(row: String) {
    #expect(codes(row) == [])
  }

  @Test(arguments: [
    ("competency: M.99, method: bei, value: 3", "E0251"), ("competency: M.01, method: tebak, value: 3", "E0252"),
    ("competency: M.01, method: bei, value: 2.3", "E0255"), ("competency: M.01, method: bei, value: baik", "E0256"),
    ("competency: M.01, method: lgd, value: 3", "E0253"), ("competency: M.01, method: bei", "E0259"),
    ("competency: M.01, method: bei, value: 3, date: 2026-04-01", "E0269"),
    ("competency: M.01, method: consensus, value: 3", "E0276"),
    ("competency: T.PEL.01, method: certificate, item: SERT-LAIN, value: 1", "E0266"),
  ]) func refusesWhatAnImportRefuses(row: String, code: String) {
    #expect(codes(row).map { String($0.suffix(5)) } == [code])
  }

  @Test func namesThePlaceOfTheRow() {
    let row = "competency: M.01, method: bei, assessor: A1, value: 3"
    #expect(codes(row, "competency: M.02, method: bei, value: 3", row).map { $0.prefix(2) } == ["13"])
  }
}
