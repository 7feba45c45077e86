import FoundationEssentials
import Glibc

/// `takar-dev generate`: writes every generated file of the checkout, so that the tests find them fresh.
struct GenerateCommand {
  /// The exit code. Runs in the checkout's root, as `make generated` does.
  func run() -> Int32 {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    do {
      try EmbeddingList(root: root).write()
      try SchemaFiles(root: root).write()
      try ReferenceFolder(root: root).write()
      try Data(FieldReference().text.utf8).write(to: root.appending(path: "Documentation/\(FieldReference.fileName)"))
      return EX_OK
    } catch {
      TextFile.tell("takar-dev: \(error)\n")
      return EX_IOERR
    }
  }
}
