import SourceDiagnostics

extension GlobalOptions {
  /// Diagnostics for people, on stderr; they are errors or warnings, so `--quiet` does not silence them.
  ///
  /// - Parameter sources: the texts that excerpts are taken from; without them only places are given.
  func tell(_ diagnostics: [Diagnostic], sources: [SourceText] = []) {
    let format = HumanDiagnosticFormat(usesColor ? .colored : .plain)
    StandardStreams.tell(format.render(diagnostics, sources: sources, in: SpokenLanguage.current))
  }
}
