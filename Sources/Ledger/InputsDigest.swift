package import Assessment

/// The digest of everything a result rests on: equal inputs are not scored again.
///
/// Every field is length-prefixed; evidence is sorted by its whole text tuple, so neither the order of rows nor
/// the numbers of symbols matter. Notes are no input: nothing is computed from them. Cost: about one SHA-256 pass over the texts.
package struct InputsDigest {
  private let symbols: SymbolTable

  package init(symbols: SymbolTable) { self.symbols = symbols }

  package func digest(of inputs: ResultInputs) -> Digest {
    var bytes = CanonicalBytes()
    bytes.append("takar/inputs/2")
    bytes.append(inputs.event)
    bytes.append(inputs.purpose)
    bytes.append(Int64(inputs.asOf.daysSince1970))
    append(inputs.rubric, to: &bytes)
    append(inputs.standard, to: &bytes)
    bytes.append(inputs.dictionaries) { append($1, to: &$0) }
    bytes.append(sortedRecords(inputs.plugins) { append($1, to: &$0) }) { $0.append(record: $1) }
    bytes.append(inputs.person)
    bytes.append(inputs.version)
    bytes.appendOptional(inputs.participation) { append($1, to: &$0) }
    bytes.append(inputs.evidence) { bytes, event in
      bytes.append(event.event)
      bytes.append(sortedRecords(event.rows) { append($1, to: &$0) }) { $0.append(record: $1) }
    }
    return Digest(of: bytes.bytes)
  }

  private func sortedRecords<Element>(
    _ list: [Element],
    _ body: (inout CanonicalBytes, Element) -> Void
  ) -> [[UInt8]] {
    let records = list.map { element in
      var bytes = CanonicalBytes()
      body(&bytes, element)
      return bytes.bytes
    }
    return records.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func append(_ pin: DefinitionPin, to bytes: inout CanonicalBytes) {
    bytes.append(pin.kind.rawValue)
    bytes.append(pin.id)
    bytes.append(pin.version)
    bytes.append(pin.digest)
  }

  private func append(_ plugin: PluginPin, to bytes: inout CanonicalBytes) {
    bytes.append(plugin.id)
    bytes.append(plugin.version)
    bytes.append(plugin.digest)
  }

  private func append(_ participation: Participant, to bytes: inout CanonicalBytes) {
    bytes.append(participation.standard)
    bytes.append(participation.status.rawValue)
    bytes.append(participation.group)
  }

  private func append(_ row: Evidence, to bytes: inout CanonicalBytes) {
    bytes.append(symbols[row.competency])
    bytes.append(symbols[row.method])
    bytes.append(row.assessor.map { symbols[$0] })
    bytes.append(row.role?.rawValue)
    bytes.append(row.indicator.map { symbols[$0] })
    bytes.append(row.item.map { symbols[$0] })
    bytes.append(Int64(row.date.daysSince1970))
    switch row.value {
    case .number(let number):
      bytes.append(number.millionths as Int64?)
      bytes.append(nil as String?)
    case .absent(let reason):
      bytes.append(nil as Int64?)
      bytes.append(reason.rawValue as String?)
    }
    bytes.append(row.validUntil.map { Int64($0.daysSince1970) })
    bytes.append(Int64(row.raters))
  }
}
