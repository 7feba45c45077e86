/// A behaviour that can be seen (indikator perilaku), with its code: `1.2`.
public struct Indicator: Hashable, Sendable {
  public var code: String
  public var text: String

  public init(code: String, text: String) {
    self.code = code
    self.text = text
  }
}

/// One level of a competency: what it means and the behaviours that show it.
public struct CompetencyLevel: Hashable, Sendable {
  /// On the dictionary's scale.
  public var level: FixedDecimal
  public var title: String
  public var description: String
  public var indicators: [Indicator]

  public init(level: FixedDecimal, title: String, description: String, indicators: [Indicator]) {
    self.level = level
    self.title = title
    self.description = description
    self.indicators = indicators
  }
}

/// A competency (kompetensi) with its levels, strictly ascending.
public struct Competency: Hashable, Sendable {
  public var code: String
  public var title: String
  public var definition: String
  public var levels: [CompetencyLevel]

  public init(code: String, title: String, definition: String, levels: [CompetencyLevel]) {
    self.code = code
    self.title = title
    self.definition = definition
    self.levels = levels
  }
}

/// A dictionary of competencies (kamus kompetensi) of one kind on one scale.
public struct CompetencyDictionary: Hashable, Sendable {
  public var header: DefinitionHeader
  public var kind: CompetencyKind
  public var scale: Scale
  public var competencies: [Competency]

  public init(header: DefinitionHeader, kind: CompetencyKind, scale: Scale, competencies: [Competency]) {
    self.header = header
    self.kind = kind
    self.scale = scale
    self.competencies = competencies
  }
}
