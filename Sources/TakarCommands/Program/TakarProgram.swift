public import ArgumentParser
import Assessment

/// The whole program: parse, run, and the single place where an error becomes text and an exit code.
public enum TakarProgram {
  public static let version = "1.0.0"

  /// Runs the command named by the process's arguments and ends the process.
  public static func run() -> Never {
    SignalSetup.install()
    do {
      var command = try TakarCommand.parseAsRoot()
      try command.run()
      TakarCommand.exit()
    } catch let failure as CommandFailure {
      StandardStreams.tell(failure.text(in: SpokenLanguage.current))
      TakarCommand.exit(withError: failure.status.code)
    } catch let faults as FaultsPrinted {
      TakarCommand.exit(withError: faults.status.code)
    } catch {
      TakarCommand.exit(withError: ErrorTranslation.translated(error))
    }
  }
}
