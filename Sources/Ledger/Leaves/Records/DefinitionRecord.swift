package import Assessment

/// A definition as it was read: pinned by events, named by results.
package struct DefinitionRecord: LedgerRecord {
  package static let kind = LeafKind.definition

  package var number: Int64
  package var pin: DefinitionPin
  /// Of the canonical text that is kept; equals the pin's digest unless somebody changed one of them.
  package var canonical: Digest
  /// Of the file's bytes that are kept.
  package var original: Digest
  /// The file's name.
  package var source: String
  package var time: Int64

  package init(number: Int64, pin: DefinitionPin, canonical: Digest, original: Digest, source: String, time: Int64) {
    self.number = number
    self.pin = pin
    self.canonical = canonical
    self.original = original
    self.source = source
    self.time = time
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(pin.kind.rawValue)
    form.append(pin.id)
    form.append(pin.version)
    form.append(pin.digest)
    form.append(canonical)
    form.append(original)
    form.append(source)
    form.append(time)
  }
}
