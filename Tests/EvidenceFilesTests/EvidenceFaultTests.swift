import Assessment
import EvidenceFiles
import SourceDiagnostics
import Testing

@Suite struct EvidenceFaultTests {
  private static let header =
    "nip,competency,method,assessor,role,indicator,item,value,absent,valid_until,raters,date,note"

  @Test(arguments: [
    "M.01,bei,A1,,,,3,,,,,", "M.01,bei,A1,,,,\"2,5\",,,,2026-03-31,", "M.01,bei,A1,,1.2,,0.5,,,,,",
    "M.01,in-tray,A1,,,,3+,,,,,", "T.PBJ.01,test,,,,K3,72.25,,,,,",
    "T.PBJ.01,certificate,,,,SERT-PBJ-1,1,,2027-01-01,,,",
    "M.01,survey-360,,peer,,Q1,4.2,,,5,,", "M.01,bei,A1,,,,,not-observed,,,,", "M.01,consensus,A1|A2,,,,3,,,,,alasan",
  ])
  func acceptsWhatTheRubricPlans(cells: String) throws {
    #expect(try faults("\(Self.header)\n\(someNIP),\(cells)\n") == [])
  }

  @Test(arguments: [
    ("M.1,bei,A1,,,,3,,,,,", "2:20 E0251"), ("M.01,bie,A1,,,,3,,,,,", "2:25 E0252"),
    ("T.PBJ.01,in-tray,A1,,,,3,,,,,", "2:20 E0253"), ("M.01,bei,A1,,,,6,,,,,", "2:35 E0254"),
    ("M.01,bei,A1,,,,-1,,,,,", "2:35 E0254"), ("M.01,bei,A1,,,,2.3,,,,,", "2:35 E0255"),
    ("M.01,survey-360,,peer,,Q1,4.2,,,,,", "2:46 E0255"), ("M.01,bei,A1,,,,tiga,,,,,", "2:35 E0256"),
    ("M.01,bei,A1,,,,3E+2,,,,,", "2:35 E0256"), ("M.01,bei,A1,,,,3-Feb,,,,,", "2:35 E0257"),
    ("M.01,bei,A1,,,,02-Mar,,,,,", "2:35 E0257"), ("M.01,bei,A1,,,,2026-03-05,,,,,", "2:35 E0257"),
    ("M.01,bei,A1,,,,3,absent,,,,", "2:35 E0258"), ("M.01,bei,A1,,,,,,,,,", "2:35 E0259"),
    ("M.01,bei,A1,,,,,abesnt,,,,", "2:36 E0260"), ("M.01,bei,A1,pear,,,3,,,,,", "2:32 E0261"),
    ("M.01,bei,A1,,3.1,,1,,,,,", "2:33 E0262"), ("M.01,in-tray,A1,,1.1,,1,,,,,", "2:37 E0263"),
    ("M.01,bei,A1,,1.1,,0.7,,,,,", "2:38 E0264"), ("T.PBJ.01,certificate,,,,,1,,,,,", "2:44 E0265"),
    ("T.PBJ.01,certificate,,,,SERT-PBJ-2,1,,,,,", "2:44 E0266"),
    ("M.01,certificate,,,,SERT-PBJ-1,1,,,,,", "2:40 E0267"),
    ("T.PBJ.01,certificate,,,,SERT-PBJ-1,3,,,,,", "2:55 E0268"), ("M.01,bei,A1,,,,3,,,,2026-04-01,", "2:40 E0269"),
    ("M.01,bei,A1,,,,3,,2026-01-01,,2026-02-01,", "2:38 E0270"), ("M.01,bei,A1,,,,3,,,0,,", "2:39 E0271"),
    ("M.01,bei,A1,,,,3,,,dua,,", "2:39 E0271"), ("M.01,bei,A1|A2,,,,3,,,,,", "2:29 E0279"),
    ("M.01,bei,A1,,,,3,,,,2026-02-30,", "2:40 E0222"), ("M.01,bei,A1,,,,3,,,,03/02/2026,", "2:40 E0223"),
    ("T.PBJ.01,consensus,A1,,,,3,,,,,x", "2:29 E0273"), ("M.01,consensus,A1,,,,,absent,,,,x", "2:42 E0274"),
    ("M.01,consensus,A1||A2,,,,3,,,,,x", "2:35 E0275"), ("M.01,consensus,A1|A1,,,,3,,,,,x", "2:35 E0275"),
    ("M.01,consensus,A1,,,,3,,,,,", "2:47 E0276"), ("M.01,consensus,A1,peer,,,3,,,,,x", "2:38 E0277"),
  ])
  func reportsEachFaultAtItsPlace(cells: String, expected: String) throws {
    #expect(try faults("\(Self.header)\n\(someNIP),\(cells)\n") == [expected])
  }

  @Test(arguments: [
    ("19850101201001100", "E0211"), ("\"1,98501E+17\"", "E0212"), ("198501012010010000", "E0213"),
    ("19850101 201001 1 001", "E0214"), ("198501012010011002", "E0231"), ("", "E0220"),
  ])
  func saysWhatBecameOfANumber(number: String, expected: String) throws {
    #expect(try onlyFault("nip,competency,method,value", "\(number),M.01,bei,3")?.code.code == expected)
  }

  @Test func writesNumbersAsEachLanguageDoes() throws {
    let fault = try #require(try onlyFault("nip,competency,method,value", "\(someNIP),M.01,bei,2.75"))
    #expect(fault.message.id.contains("2,75"))
    #expect(fault.message.en.contains("2.75"))
    #expect(fault.help.id.contains("2,5 dan 3"))
  }

  @Test func neverRepeatsANumberInFull() throws {
    let fault = try #require(try onlyFault("nip,competency,method,value", "198501012010011002,M.01,bei,3"))
    #expect(fault.message.id == "tidak ada pegawai bernomor ********201001****")
  }

  @Test(arguments: [
    ("31/01/2026", "write 2026-01-31"), ("01/31/2026", "write 2026-01-31"), ("2026/1/5", "write 2026-01-05"),
    ("3 Februari 2026", "write 2026-02-03"), ("3-Mei-26", "write 2026-05-03"), ("46023", "write 2026-01-01"),
    ("2026-01-05 00:00:00", "write 2026-01-05"), ("03/02/2026", "write 2026-02-03 or 2026-03-02, whichever is meant"),
    ("2026-02-30", "2026-02 has 28 days; look the date up in the source document"),
  ])
  func saysTheISOFormOfADate(text: String, expected: String) throws {
    #expect(try onlyFault("nip,competency,method,value,date", "\(someNIP),M.01,bei,3,\(text)")?.help.en == expected)
  }

  @Test(arguments: [
    ("bei", "3-Feb", "perhaps from 3.2:"), ("bei", "2026-03-05", "perhaps from 5.3 or 3.5:"),
    ("bei", "2.3", "the nearest are 2 and 2.5"), ("in-tray", "3x", "did you mean \"3+\"?"),
    ("bei", "46023", "looks like a spreadsheet's date"), ("bei", "1.000.5", "without grouping"),
  ])
  func advisesOnValues(method: String, value: String, expected: String) throws {
    let fault = try onlyFault("nip,competency,method,value", "\(someNIP),M.01,\(method),\(value)")
    #expect(fault?.help.en.contains(expected) == true)
  }

  @Test func reportsARatingGivenTwiceWithTheEarlierLine() throws {
    let row = "\(someNIP),M.01,bei,A1,,,,3,,,,2026-03-01,"
    let resit = "\(someNIP),M.01,bei,A1,,,,3,,,,2026-03-02,"
    let file = ImportFile(name: "evidence.csv", text: "\(Self.header)\n\(row)\n\(resit)\n\(row)\n")
    let found = try #require(try EvidenceReader(context: .sample).check(file).faults)
    #expect(places(found) == ["4:1 E0272"])
    #expect(found.diagnostics.first?.message.en == "this rating already stands on line 2")
  }

  @Test func takesAnEmptyDateAndTheEventsDateForTheSame() throws {
    let rows = "\(someNIP),M.01,bei,3,\n\(someNIP),M.01,bei,3,2026-03-31"
    #expect(try faults("nip,competency,method,value,date\n\(rows)") == ["3:1 E0272"])
  }

  @Test func reportsASecondConsensusWhoeverAgreed() throws {
    let rows = "\(someNIP),M.01,consensus,3,A1,x\n\(someNIP),M.01,consensus,3,A2,y"
    #expect(try faults("nip,competency,method,value,assessor,note\n\(rows)") == ["3:1 E0278"])
  }

  @Test func reportsSeveralFaultsOfOneRow() throws {
    let row = "\(someNIP),M.01,bei,,bos,9.9,1,31-12-2025"
    let found = try faults("nip,competency,method,value,role,indicator,raters,date\n\(row)")
    #expect(found == ["2:29 E0259", "2:30 E0261", "2:34 E0262", "2:40 E0223"])
  }

  @Test func namesEveryRuleOnceInBothLanguages() {
    let codes = EvidenceFileRules.all.map(\.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count)
    for rule in EvidenceFileRules.all {
      #expect(!rule.title.id.isEmpty && !rule.title.en.isEmpty && rule.title.id != rule.title.en)
      #expect(!rule.remedy.id.isEmpty && !rule.remedy.en.isEmpty && rule.remedy.id != rule.remedy.en)
    }
  }
}
