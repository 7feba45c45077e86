package import SourceDiagnostics

extension DiagnosticCode {
  /// Every code that definition files can meet, for `rubric explain` and the reference; complete by test.
  package static let definitionFiles: [DiagnosticCode] =
    [
      .notUTF8, .tooLarge, .yamlSyntax, .tooDeep, .refusedConstruct, .repeatedKey, .emptyFile,
      .foreignLineBreak,
      .unknownKey, .missingKey, .wrongType, .outOfRange, .unknownWord, .emptyValue, .malformedText, .malformedNumber,
      .unknownKind,
      .datesReversed, .repeatedCode, .wrongScale, .notAscending, .offScale, .weightsTotal, .weightsAllZero, .scopeKeys,
      .kindWithoutEvaluator, .preference, .keyOfOtherMeasure, .certificateWithoutGrants, .conversionWays,
      .categoryBounds, .unknownCategory, .gateWithoutEffect, .unreachableCategory, .unknownProgramme, .misleadingLabel,
      .repeatedIndicator,
      .otherContent, .unresolvedReference, .cycle, .nothingToRemove, .unknownCompetency, .outsideScope,
      .conversionMissing, .mustMeetWithoutGate, .versionsOverlap, .kindWithoutWeight, .methodWithoutEvaluator,
    ] + lint
}
