import Assessment
import JSONText

/// The parts of a result as JSON, shared by `results` and `explain`.
extension JSONWriter {
  mutating func write(_ employee: EmployeeSnapshot, _ identity: IdentityDisplay) {
    object { writer in
      writer.member("person", employee.person)
      let isKnown = employee.erasure == nil
      writer.member("nip", isKnown ? identity.text(of: employee.nip) : nil)
      writer.member("name", isKnown ? employee.name : nil)
      writer.member("unit", isKnown ? employee.unit : nil)
      writer.member("position", isKnown ? employee.position : nil)
      if let erasure = employee.erasure { writer.member("erasure", Int(erasure)) }
    }
  }

  mutating func write(_ pin: DefinitionPin) {
    object { writer in
      writer.member("id", pin.id)
      writer.member("version", pin.version)
      writer.member("digest", pin.digest)
    }
  }

  mutating func write(_ competency: CompetencyResult) {
    object { writer in
      writer.member("code", competency.code)
      writer.member("kind", competency.kind.rawValue)
      writer.member("required", competency.required.description)
      writer.member("figure", competency.figure?.shortText)
      writer.member("attained", competency.attained?.shortText)
      writer.member("gap", competency.gap?.shortText)
      writer.member("status", competency.status.rawValue)
      writer.member("plugin", "\(competency.plugin.id)@\(competency.plugin.version)")
      writer.member("from_event", competency.fromEvent)
      writer.member("flags", competency.flags.flags.map(\.rawValue))
      if let digest = competency.plugin.digest { writer.member("plugin_digest", digest) }
    }
  }

  /// The member `job_match`.
  mutating func write(_ match: JobMatch?) {
    name("job_match")
    guard let match else { return null() }
    object { writer in
      writer.member("percent", match.percent.text(decimals: match.decimals))
      writer.member("exact", match.exact.description)
      writer.member("formula", match.formula.rawValue)
      writer.member("cap", match.cap.rawValue)
      writer.name("groups")
      writer.array { writer in
        for group in match.groups { writer.write(group, decimals: match.decimals) }
      }
      writer.member("gap_index", match.gapIndex.text(decimals: match.decimals))
      if let bounds = match.bounds { writer.write(bounds, decimals: match.decimals) }
    }
  }

  /// The member `category`.
  mutating func write(_ category: CategoryOutcome?) {
    name("category")
    guard let category else { return null() }
    object { writer in
      writer.member("code", category.code)
      writer.member("title", category.title)
      writer.member("before_gates", category.beforeGates)
      writer.member("provisional", category.isProvisional)
      if let passes = category.passes { writer.member("passes", passes) }
    }
  }

  /// The member `gates`.
  mutating func write(_ gates: [GateOutcome]) {
    name("gates")
    array { writer in
      for gate in gates {
        writer.object { writer in
          writer.member("unmet", gate.unmet)
          writer.member("at_most", gate.atMost)
        }
      }
    }
  }

  /// The only group without a weight has all of it.
  private mutating func write(_ group: GroupMatch, decimals: Int) {
    object { writer in
      writer.member("kinds", group.kinds.map(\.rawValue))
      writer.member("weight", (group.weight ?? FixedDecimal(100)).description)
      writer.member("percent", group.percent.text(decimals: decimals))
    }
  }

  private mutating func write(_ bounds: PercentBounds, decimals: Int) {
    name("bounds")
    object { writer in
      writer.member("lowest", bounds.lowest.text(decimals: decimals))
      writer.member("highest", bounds.highest.text(decimals: decimals))
    }
  }
}
