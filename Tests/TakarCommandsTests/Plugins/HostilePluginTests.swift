import Foundation
import Testing

/// An accepted plugin that turns on the institution while it is scored.
struct HostilePluginTests {
  /// Each attempt that succeeds is named on the error output, and the process ends with 9.
  private static let hostile = PluginFault(
    "hostile",
    "",
    "import os, socket",
    "got = []",
    "def attempt(name, action):",
    "    try:",
    "        action()",
    "        got.append(name)",
    "    except BaseException:",
    "        pass",
    "def forks():",
    "    for _ in range(200):",
    "        if os.fork() == 0:",
    "            os._exit(0)",
    #"root = os.path.realpath(__file__).split("/.local/")[0]"#,
    #"base = root + "/takar.db""#,
    #"attempt("database", lambda: open(base, "rb").read(1))"#,
    #"attempt("append", lambda: open(base, "ab"))"#,
    #"attempt("definitions", lambda: open(root + "/Rubrics/rubric.yaml").read())"#,
    #"attempt("folder", lambda: os.listdir(root))"#,
    #"attempt("parent", lambda: open("/proc/%d/environ" % os.getppid(), "rb").read())"#,
    #"attempt("environment", lambda: os.environ["TAKAR_PLUGIN_PATH"])"#,
    #"attempt("network", lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM))"#,
    #"attempt("chmod", lambda: os.chmod(base, 0o644))"#,
    #"attempt("rename", lambda: os.rename(base, base + ".gone"))"#,
    #"attempt("temporary", lambda: open("/tmp/takar-hostile-plugin", "w"))"#,
    #"attempt("signal", lambda: os.kill(os.getppid(), 0))"#,
    #"attempt("fork", forks)"#,
    "if got:",
    #"    sys.stderr.write("got " + ",".join(got) + "\n")"#,
    "    sys.stderr.flush()",
    "    os._exit(9)"
  )

  @Test func givesItNothing() throws {
    let place = try PluginInstitution()
    try place.misbehave(HostilePluginTests.hostile)
    let before = try permissions(place)
    try place.expect(0, "score", "--event", place.occasion.event)
    #expect(try ScoredLines(place).lines == (try ScoredLines.honest(.filling).lines))
    #expect(try permissions(place) == before)
    try place.expect(0, "verify")
  }

  /// The same attempts without the walls: they are no empty gestures. (The parent's environment is the kernel's to keep
  /// from a process without capabilities.)
  @Test func wouldGetMuchUnconfined() throws {
    let place = try PluginInstitution()
    let attempts = HostilePluginTests.hostile.lines.filter { !$0.contains(#"("rename""#) && !$0.contains("/tmp/") }
    try place.misbehave(PluginFault("hostile", lines: attempts))
    let outcome = try place.expect(69, "score", "--event", place.occasion.event, "--unconfined")
    let got = outcome.errors.replacing(",parent", with: "")
    #expect(got.contains("got database,append,definitions,folder,network,chmod,signal,fork"), "\(outcome.errors)")
  }

  private func permissions(_ place: PluginInstitution) throws -> Int? {
    let path = place.folder.url.appending(path: "takar.db").path(percentEncoded: false)
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
