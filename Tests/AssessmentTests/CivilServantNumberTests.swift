import Assessment
import Testing

@Suite struct CivilServantNumberTests {
  @Test func acceptsAWellFormedNumber() {
    #expect(CivilServantNumber.fault(of: "198503152010011001", as: .nip) == nil)
    #expect(CivilServantNumber.fault(of: "199002282015022999", as: .nip) == nil)
  }

  @Test(arguments: [
    ("", CivilServantNumber.Fault.empty), ("1.98503E+17", .scientificNotation), ("1,98503E+17", .scientificNotation),
    ("19850315201001100A", .notDigits), ("19850315 201001 1 001", .notDigits), ("19850315201001100", .wrongLength(17)),
    ("198502302010011001", .birthDate), ("188503152010011001", .birthDate), ("198503152010131001", .appointmentMonth),
    ("198503152010001001", .appointmentMonth), ("198503151985031001", .appointmentBeforeBirth),
    ("198503152010013001", .sex), ("198503152010010001", .sex), ("198503152010011000", .sequence),
  ])
  func namesTheFirstFault(number: String, fault: CivilServantNumber.Fault) {
    #expect(CivilServantNumber.fault(of: number, as: .nip) == fault)
  }

  @Test(arguments: ["198503152010010000", "198503152010000000"])
  func recognisesWhatASpreadsheetChanged(number: String) {
    #expect(CivilServantNumber.fault(of: number, as: .nip) == .spreadsheetTail)
  }

  @Test func allowsAContractSequenceWhereTheMonthStands() {
    #expect(CivilServantNumber.fault(of: "199003152022211001", as: .niPPPK) == nil)
    #expect(CivilServantNumber.fault(of: "199003152022211001", as: .nip) == .appointmentMonth)
    #expect(CivilServantNumber.fault(of: "199003151989211001", as: .niPPPK) == .appointmentBeforeBirth)
  }

  @Test func acceptsAnyNumberOfACandidate() {
    #expect(CivilServantNumber.fault(of: "CPNS-7", as: .candidate) == nil)
    #expect(CivilServantNumber.fault(of: "", as: .candidate) == .empty)
  }

  @Test(arguments: [
    ("198503152010011001", "********201001****"), ("CPNS-7", "****-7"), ("ab", "**"), ("a", "*"), ("", ""),
  ])
  func masksBirthSexAndSequence(number: String, masked: String) {
    #expect(CivilServantNumber.masked(number) == masked)
  }
}
