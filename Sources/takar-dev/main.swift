import Glibc

/// Tools of the project itself; users never need them.
let arguments = Array(CommandLine.arguments.dropFirst())
let usage = """
  usage: takar-dev example [--check] [FOLDER]
           Writes the example institution's files (default Examples/kabupaten);
           --check only compares and ends with 1 where they differ.
         takar-dev generate
           Writes every generated file of the project, from its root.
         takar-dev new-evaluator NAME
           Makes a built-in evaluator: target, tests, registration, documentation; from the root.

  """

switch arguments.first {
case "example": exit(ExampleCommand(arguments.dropFirst()).run())
case "generate": exit(GenerateCommand().run())
case "new-evaluator": exit(NewEvaluatorCommand(arguments.dropFirst()).run())
default:
  TextFile.tell(usage)
  exit(64)
}
