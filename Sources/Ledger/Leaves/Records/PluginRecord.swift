package import Assessment

/// An evaluator that gave findings.
package struct PluginRecord: LedgerRecord {
  package static let kind = LeafKind.plugin

  package var number: Int64
  package var pin: PluginPin

  package init(number: Int64, pin: PluginPin) {
    self.number = number
    self.pin = pin
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(pin.id)
    form.append(pin.version)
    form.append(pin.digest)
  }
}
