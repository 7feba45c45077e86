extension ResultRecord {
  /// The category and what it was before gates.
  package struct Category: Hashable, Sendable {
    package var code: String
    package var title: String?
    package var beforeGates: String?
    package var provisional: Int64?
    package var passes: Int64?

    package init(code: String, title: String?, beforeGates: String?, provisional: Int64?, passes: Int64?) {
      self.code = code
      self.title = title
      self.beforeGates = beforeGates
      self.provisional = provisional
      self.passes = passes
    }

    func appendFields(to form: inout LeafFields) {
      form.append(code)
      form.append(title)
      form.append(beforeGates)
      form.append(provisional)
      form.append(passes)
    }
  }

  /// A gate that bit.
  package struct Gate: Hashable, Sendable {
    package var atMost: String
    package var unmet: [String]

    package init(atMost: String, unmet: [String]) {
      self.atMost = atMost
      self.unmet = unmet
    }

    func appendFields(to form: inout LeafFields) {
      form.append(atMost)
      form.append(list: unmet) { $0.append($1) }
    }
  }
}
