extension ResultRecord {
  /// How far the person matches the job.
  package struct JobMatch: Hashable, Sendable {
    package var percent: String
    package var decimals: Int64?
    package var exact: String?
    package var formula: String?
    package var cap: String?
    package var lowest: String?
    package var highest: String?
    package var groups: [Group]

    package init(
      percent: String,
      decimals: Int64?,
      exact: String?,
      formula: String?,
      cap: String?,
      lowest: String? = nil,
      highest: String? = nil,
      groups: [Group]
    ) {
      self.percent = percent
      self.decimals = decimals
      self.exact = exact
      self.formula = formula
      self.cap = cap
      self.lowest = lowest
      self.highest = highest
      self.groups = groups
    }

    func appendFields(to form: inout LeafFields) {
      form.append(percent)
      form.append(decimals)
      for text in [exact, formula, cap, lowest, highest] { form.append(text) }
      form.append(list: groups) { form, group in
        form.append(group.kinds)
        form.append(group.weight)
        form.append(group.percent)
      }
    }
  }

  /// One group's share of the job match.
  package struct Group: Hashable, Sendable {
    /// As stored, in their order.
    package var kinds: String
    /// Millionths.
    package var weight: Int64?
    package var percent: String

    package init(kinds: String, weight: Int64?, percent: String) {
      self.kinds = kinds
      self.weight = weight
      self.percent = percent
    }
  }
}
