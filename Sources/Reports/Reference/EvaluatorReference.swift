/// What a page says of an evaluator: texts only, since reports do not know the evaluators' kit.
package struct EvaluatorReference: Sendable {
  package struct Parameter: Sendable {
    package let name: String
    /// How deep it stands within other parameters; 0 for the evaluator's own.
    package let depth: Int
    package let type: String
    package let standard: String?
    package let isRequired: Bool
    package let sentence: String

    package init(name: String, depth: Int, type: String, standard: String?, isRequired: Bool, sentence: String) {
      self.name = name
      self.depth = depth
      self.type = type
      self.standard = standard
      self.isRequired = isRequired
      self.sentence = sentence
    }
  }

  package struct Example: Sendable {
    package let title: String
    /// One text for each method: its weight and terms.
    package let methods: [String]
    /// As the rubric would give them, one line each.
    package let parameters: [String]
    /// One text for each piece of evidence.
    package let evidence: [String]
    package let figure: String
    /// The sentences of the finding's flags.
    package let remarks: [String]

    package init(
      title: String,
      methods: [String],
      parameters: [String],
      evidence: [String],
      figure: String,
      remarks: [String]
    ) {
      self.title = title
      self.methods = methods
      self.parameters = parameters
      self.evidence = evidence
      self.figure = figure
      self.remarks = remarks
    }
  }

  /// `vendor/name`.
  package let id: String
  package let version: String
  package let kinds: String
  package let summary: String
  package let rationale: String
  package let parameters: [Parameter]
  package let examples: [Example]

  package init(
    id: String,
    version: String,
    kinds: String,
    summary: String,
    rationale: String,
    parameters: [Parameter],
    examples: [Example]
  ) {
    self.id = id
    self.version = version
    self.kinds = kinds
    self.summary = summary
    self.rationale = rationale
    self.parameters = parameters
    self.examples = examples
  }
}
