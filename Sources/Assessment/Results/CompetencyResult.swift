/// The evaluator that gave a finding.
package struct PluginPin: Hashable, Sendable {
  package var id: String
  package var version: String
  /// Of a third-party plugin.
  package var digest: String?

  package init(id: String, version: String, digest: String? = nil) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// How the attained level stands to the required one.
package enum CompetencyStatus: String, CaseIterable, Hashable, Sendable {
  case below
  case meets
  case above
  case missing
  case failed
}

/// The verdict on one competency.
package struct CompetencyResult: Hashable, Sendable {
  package var code: String
  package var kind: CompetencyKind
  package var required: FixedDecimal
  /// What the evaluator (or the consensus) says, before rounding.
  package var figure: Ratio?
  /// After the first rounding.
  package var attained: Ratio?
  package var status: CompetencyStatus
  package var plugin: PluginPin
  /// The event whose evidence counted.
  package var fromEvent: String
  package var flags: FlagSet
  package var isDevelopmentArea: Bool
  package var isStrength: Bool

  package init(
    code: String,
    kind: CompetencyKind,
    required: FixedDecimal,
    figure: Ratio?,
    attained: Ratio?,
    status: CompetencyStatus,
    plugin: PluginPin,
    fromEvent: String,
    flags: FlagSet,
    isDevelopmentArea: Bool = false,
    isStrength: Bool = false
  ) {
    self.code = code
    self.kind = kind
    self.required = required
    self.figure = figure
    self.attained = attained
    self.status = status
    self.plugin = plugin
    self.fromEvent = fromEvent
    self.flags = flags
    self.isDevelopmentArea = isDevelopmentArea
    self.isStrength = isStrength
  }

  /// Attained − required, or `nil` where nothing was measured.
  package var gap: Ratio? { attained.map { $0 - Ratio(required) } }
}
