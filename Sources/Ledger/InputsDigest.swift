package import Assessment

/// The digest of everything a result rests on: equal inputs are not scored again.
///
/// Evidence is sorted by its whole text tuple, so neither the order of rows nor the numbers of symbols matter. Notes are no
/// input: nothing is computed from them.
/// What is the same for many persons is digested once and enters as its digest. Fields are those of `LeafFields`.
package struct InputsDigest: Sendable {
  private static let form = "takar/inputs/3"

  private let symbols: SymbolTable
  /// Each symbol's text as a field, one after the other, and where each ends.
  private let texts: [UInt8]
  private let ends: [Int]
  /// What all persons of an event have in common, as last met.
  private var frame: (of: ResultFrame, digest: Digest)?
  private var rows = EvidenceForm()

  package init(symbols: SymbolTable) {
    self.symbols = symbols
    var fields = LeafFields()
    ends = symbols.texts.map { text in
      fields.append(text)
      return fields.bytes.count
    }
    texts = fields.bytes
  }

  package mutating func digest(of inputs: ResultInputs) -> Digest {
    var fields = LeafFields(capacity: 4096)
    fields.append(InputsDigest.form)
    fields.append(frameDigest(of: inputs))
    fields.append(inputs.person)
    fields.append(inputs.version)
    fields.append(list: inputs.participation.map { [$0] } ?? []) { fields, participation in
      fields.append(participation.standard)
      fields.append(participation.status.rawValue)
      fields.append(participation.group)
    }
    fields.append(Int64(inputs.evidence.count))
    for event in inputs.evidence {
      fields.append(event.event)
      fields.append(Int64(event.rows.count))
      rows.removeAll()
      for row in event.rows { append(row) }
      rows.sorted { fields.append(raw: $0) }
    }
    return fields.bytes.withUnsafeBytes { Digest(of: $0) }
  }

  private mutating func frameDigest(of inputs: ResultInputs) -> Digest {
    let own = ResultFrame(inputs)
    if let frame, frame.of == own { return frame.digest }
    var fields = LeafFields()
    fields.append(inputs.event)
    fields.append(inputs.purpose)
    fields.append(Int64(inputs.asOf.daysSince1970))
    for pin in [inputs.rubric, inputs.standard] { pin.append(to: &fields) }
    fields.append(list: inputs.dictionaries) { $1.append(to: &$0) }
    let plugins = inputs.plugins.map { plugin in
      var fields = LeafFields()
      for text in [plugin.id, plugin.version, plugin.digest] { fields.append(text) }
      return fields.bytes
    }
    fields.append(list: plugins.sorted { $0.lexicographicallyPrecedes($1) }) { $0.append(raw: $1) }
    let digest = Digest(of: fields.bytes)
    frame = (own, digest)
    return digest
  }

  /// A bit for each part that may be missing, then the parts that are given.
  private mutating func append(_ row: Evidence) {
    var given: UInt8 = 0
    rows.begin()
    append(row.competency)
    append(row.method)
    append(row.assessor, 0, &given)
    append(row.indicator, 1, &given)
    append(row.item, 2, &given)
    if let role = row.role {
      given |= 1 << 3
      rows.append(role.rawValue)
    }
    rows.append(Int64(row.date.daysSince1970))
    switch row.value {
    case .number(let number):
      given |= 1 << 4
      rows.append(number.millionths)
    case .absent(let reason): rows.append(reason.rawValue)
    }
    if let day = row.validUntil {
      given |= 1 << 5
      rows.append(Int64(day.daysSince1970))
    }
    if row.raters != 1 {
      given |= 1 << 6
      rows.append(Int64(row.raters))
    }
    rows.end(given)
  }

  private mutating func append(_ symbol: Symbol?, _ bit: UInt8, _ given: inout UInt8) {
    guard let symbol else { return }
    given |= 1 << bit
    append(symbol)
  }

  @inline(__always)
  private mutating func append(_ symbol: Symbol) {
    let index = Int(symbol.index)
    texts.withUnsafeBytes { texts in
      rows.append(UnsafeRawBufferPointer(rebasing: texts[(index == 0 ? 0 : ends[index - 1])..<ends[index]]))
    }
  }
}

/// The part of the inputs that is the same for many persons.
private struct ResultFrame: Equatable, Sendable {
  let event: String
  let purpose: String
  let asOf: CalendarDay
  let pins: [DefinitionPin]
  let plugins: [PluginPin]

  init(_ inputs: ResultInputs) {
    (event, purpose, asOf, plugins) = (inputs.event, inputs.purpose, inputs.asOf, inputs.plugins)
    pins = [inputs.rubric, inputs.standard] + inputs.dictionaries
  }
}

extension DefinitionPin {
  fileprivate func append(to fields: inout LeafFields) {
    for text in [kind.rawValue, id, version, digest] { fields.append(text) }
  }
}
