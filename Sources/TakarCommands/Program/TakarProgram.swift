import ArgumentParser

/// The whole program: parse, run, and end with an exit code.
public enum TakarProgram {
  public static let version = "1.0.0"

  /// Runs the command named by the process's arguments and ends the process.
  public static func run() -> Never {
    SignalSetup.install()
    do {
      var command = try TakarCommand.parseAsRoot()
      try command.run()
      TakarCommand.exit()
    } catch {
      TakarCommand.exit(withError: ErrorTranslation.report(error))
    }
  }
}
