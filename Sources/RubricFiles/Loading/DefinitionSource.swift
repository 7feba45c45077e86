/// The bytes of one definition file and the name it is known by.
package struct DefinitionSource: Hashable, Sendable {
  /// The path as the user named it, or a name such as `embedded:Rubrics/…`; shown in diagnostics.
  package let file: String
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }
}
