package import SourceDiagnostics

/// Every rule that a CSV file may break, in the order of the codes.
package enum EvidenceFileRules {
  package static let all: [DiagnosticCode] = shape + people + evidence + consensus

  private static let shape: [DiagnosticCode] = [
    .csvUTF16, .csvNotUTF8, .csvUnclosedQuote, .csvStrayQuote, .csvNoHeader, .csvUnknownColumn, .csvMissingColumn,
    .csvRepeatedColumn, .csvCellCount, .csvRowTooLong,
  ]

  private static let people: [DiagnosticCode] = [
    .numberLength, .numberScientific, .numberZeros, .numberDigits, .numberBirthDate, .numberAppointment, .numberOrder,
    .numberSex, .emptyCell, .unknownIdentity, .noSuchDay, .dayForm, .controlCharacter,
    .repeatedEmployee, .standardForm, .unknownPerson, .unknownParticipation, .repeatedParticipant, .unknownStandard,
  ]

  private static let evidence: [DiagnosticCode] = [
    .unknownCompetency, .unknownMethod, .unplannedMethod, .valueRange, .valueGrid, .valueNumber, .valueDate,
    .valueAndAbsence, .neitherValueNorAbsence, .unknownAbsence, .unknownRole, .unknownIndicator, .indicatorNotTaken,
    .mastery, .certificateWithoutCode, .unknownCertificate, .certificateForOther, .certificateValue, .dayAfterEvent,
    .validBeforeGiven, .ratersCount, .repeatedRating,
  ]

  private static let consensus: [DiagnosticCode] = [
    .consensusNotAllowed, .consensusWithoutLevel, .consensusPanel, .consensusReason, .consensusDetail,
    .secondConsensus, .severalAssessors, .roleMissing,
  ]
}
