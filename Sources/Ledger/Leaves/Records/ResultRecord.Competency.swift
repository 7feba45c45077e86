extension ResultRecord {
  /// The verdict on one competency.
  package struct Competency: Hashable, Sendable {
    package var code: String
    package var kind: String
    /// Millionths.
    package var required: Int64
    package var figure: String?
    package var attained: String?
    package var status: String
    /// The number of the evaluator.
    package var plugin: Int64
    /// The number of the event whose evidence counted.
    package var fromEvent: Int64
    /// A bit for each flag.
    package var flags: Int64
    package var developmentArea: Int64
    package var strength: Int64

    package init(
      code: String,
      kind: String,
      required: Int64,
      figure: String?,
      attained: String?,
      status: String,
      plugin: Int64,
      fromEvent: Int64,
      flags: Int64,
      developmentArea: Int64,
      strength: Int64
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
      self.developmentArea = developmentArea
      self.strength = strength
    }

    func appendFields(to form: inout LeafFields) {
      form.append(code)
      form.append(kind)
      form.append(required)
      form.append(figure)
      form.append(attained)
      form.append(status)
      form.append(plugin)
      form.append(fromEvent)
      form.append(flags)
      form.append(developmentArea)
      form.append(strength)
    }
  }
}
