import Foundation
import Testing

/// A file that somebody writes to while it is being imported.
@Suite(.enabled(if: Database.isReadable)) struct ChangedFileTests {
  /// Holds the writers' lock until the import has checked the file and waits to write, then adds a row.
  private static let script = """
    import fcntl, os, struct, subprocess, sys, time
    lock = os.open("takar.db.lock", os.O_RDWR)
    fcntl.flock(lock, fcntl.LOCK_EX)
    work = subprocess.Popen(sys.argv[1:])
    def waits():
      asked = fcntl.fcntl(lock, 36, struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 1, 0))
      return struct.unpack("hhqqi4x", asked)[0] != fcntl.F_UNLCK
    while not waits() and work.poll() is None: time.sleep(0.001)
    with open("list.csv", "a") as file: file.write("K-3,Calon,Unit Uji,Analis,job,candidate\\n")
    fcntl.flock(lock, fcntl.LOCK_UN)
    sys.exit(work.wait())
    """

  @Test func endsTheImportAndShowsNothing() throws {
    let folder = try SmallOffice.founded()
    let rows = [1, 2].map { "K-\($0),Calon,Unit Uji,Analis,job,candidate\n" }
    try folder.write("nip,name,unit,position,standard,identity\n" + rows.joined(), to: "list.csv")
    let program = TakarProcess.executable.path(percentEncoded: false)
    let words = ["python3", "-c", ChangedFileTests.script, program, "import", "employees", "list.csv", "--lang", "en"]
    let outcome = try folder.takar.run(Database.python, words, input: "")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("error[E0293]: the file changed while it was read"))
    #expect(try Database(folder: folder).rows("SELECT outcome FROM import_end") == ["abandoned"])
    #expect(try folder.takar.run("history", "K-1").status == 66)
    #expect(try folder.takar.run("verify").status == 0)
  }
}
