import Foundation
import RubricFiles

/// The JSON Schemas under `Documentation/schemas`, made of the loader's own field tables.
struct SchemaFiles {
  let root: URL

  func write() throws {
    let folder = root.appending(path: "Documentation/schemas")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for form in DocumentForm.allCases {
      let schema = DefinitionSchema(form)
      try Data(schema.text.utf8).write(to: folder.appending(path: schema.fileName))
    }
  }
}
