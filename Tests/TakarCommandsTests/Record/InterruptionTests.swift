import Foundation
import Testing

/// Ctrl-C and the system's shutdown in the middle of a command: as soon as it reads its input.
@Suite(.enabled(if: Database.isReadable)) struct InterruptionTests {
  @Test(arguments: [("INT", 130, "id", "Dihentikan"), ("TERM", 143, "en", "Stopped")])
  func saysThatItWasStoppedAndLeavesTheRecordWhole(signal: String, status: Int, language: String, word: String) throws {
    let folder = try SmallOffice.scored()
    let before = try folder.takar.run("verify", "--quiet").output
    let program = TakarProcess.executable.path(percentEncoded: false)
    let line = """
      mkfifo pipe; exec 3<>pipe
      '\(program)' import evidence - --event e1 --lang \(language) <pipe 2>said & worker=$!
      until ls -l /proc/$worker/fd | grep -q stdin || ! kill -0 $worker; do sleep 0.02; done
      kill -\(signal) $worker; wait $worker; echo $?
      """
    let outcome = try folder.takar.shell(line)
    #expect(outcome.output == "\(status)\n")
    #expect(try folder.text("said").contains(word))
    #expect(try folder.takar.run("verify", "--quiet").output == before)
    #expect(try !folder.names().contains { $0.contains("stdin") })
  }
}
