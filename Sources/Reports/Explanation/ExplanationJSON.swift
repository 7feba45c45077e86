import Assessment
package import JSONText

/// An explanation as one JSON object: sentences in both languages, figures as decimal strings.
package struct ExplanationJSON: Sendable {
  private let subject: ExplanationSubject
  private let identity: IdentityDisplay

  package init(_ subject: ExplanationSubject, identity: IdentityDisplay = .masked) {
    self.subject = subject
    self.identity = identity
  }

  package func append(to writer: inout JSONWriter) {
    let explanation = subject.explanation
    writer.object { writer in
      writer.member("event", subject.event)
      writer.member("as_of", subject.asOf.description)
      writer.name("employee")
      writer.write(subject.employee, identity)
      writer.name("standard")
      writer.write(subject.standard)
      writer.name("rubric")
      writer.write(subject.rubric)
      writer.member("competency", explanation.competency)
      writer.member("title", explanation.title)
      writeAgreement(to: &writer)
      writer.name("result")
      writer.write(explanation.result)
      writer.write(explanation.steps, named: "steps")
      writer.write(explanation.verdict, named: "verdict")
    }
  }

  private func writeAgreement(to writer: inout JSONWriter) {
    switch subject.agreement {
    case .notRecorded: writer.member("agreement", "not-recorded")
    case .same: writer.member("agreement", "same")
    case .differs(let recorded):
      writer.member("agreement", "differs")
      writer.name("recorded")
      writer.write(recorded)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ steps: [CitedStep], named name: String) {
    self.name(name)
    array { writer in for step in steps { writer.write(step) } }
  }

  private mutating func write(_ step: CitedStep) {
    object { writer in
      writer.member("rule", step.rule)
      writer.name("sentence")
      writer.object { writer in
        writer.member("id", step.sentence.id)
        writer.member("en", step.sentence.en)
      }
      writer.member("result", step.result?.shortText)
      if let result = step.result, result.fixedDecimal == nil { writer.member("exact", result.description) }
      writer.name("evidence")
      writer.array { writer in for line in step.evidence { writer.write(line) } }
      writer.name("basis")
      writer.array { writer in for citation in step.basis { writer.write(citation) } }
    }
  }

  /// Only what the line has.
  private mutating func write(_ line: EvidenceLine) {
    object { writer in
      writer.member("method", line.method)
      writer.member("value", line.value)
      writer.member("date", line.date.description)
      if let assessor = line.assessor { writer.member("assessor", assessor) }
      if let role = line.role { writer.member("role", role.rawValue) }
      if let indicator = line.indicator { writer.member("indicator", indicator) }
      if let item = line.item { writer.member("item", item) }
      if let event = line.event { writer.member("event", event) }
      if let note = line.note { writer.member("note", note) }
    }
  }

  private mutating func write(_ citation: Citation) {
    object { writer in
      writer.member("regulation", citation.regulation)
      if let part = citation.part { writer.member("part", part) }
      writer.member("certainty", citation.certainty.rawValue)
    }
  }
}
