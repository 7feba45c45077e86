package import Assessment

/// A definition as it is kept for ever: what it is, its canonical bytes (which the digest covers) and the author's own.
package struct StoredDefinition: Hashable, Sendable {
  package var pin: DefinitionPin
  package var canonical: [UInt8]
  package var original: [UInt8]
  /// The file's name as it was given.
  package var source: String

  package init(pin: DefinitionPin, canonical: [UInt8], original: [UInt8], source: String) {
    self.pin = pin
    self.canonical = canonical
    self.original = original
    self.source = source
  }
}
