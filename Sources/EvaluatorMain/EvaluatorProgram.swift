public import EvaluatorKit
import Glibc

/// An evaluator that is a program of its own: conform a type to this, write `@main` before it, and it is a plugin.
///
/// ```swift
/// @main
/// struct MedianEvaluator: EvaluatorProgram {
///   let description = …
///   func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator { … }
/// }
/// ```
public protocol EvaluatorProgram: Evaluator {
  init()
}

extension EvaluatorProgram {
  /// Speaks the plugin protocol on standard input and output until the host has enough.
  ///
  /// Whatever the evaluator itself prints goes to the error output, so that it cannot spoil the conversation.
  public static func main() {
    let answers = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    var connection = Connection(input: STDIN_FILENO, output: answers)
    exit(connection.serve(EvaluatorServer(Self())))
  }
}
