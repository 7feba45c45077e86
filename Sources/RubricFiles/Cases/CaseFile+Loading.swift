import Assessment
package import SourceDiagnostics

extension CaseFile {
  /// Every case file among the sources that is without a fault; faults are reported.
  package static func load(_ sources: [DefinitionSource], reportingTo collector: DiagnosticCollector) -> [CaseFile] {
    sources.filter(\.mayBeCases).compactMap { source in
      let faults = DiagnosticCollector()
      guard let document = YAMLDocument.read(source.bytes, file: source.file, reportingTo: faults),
        document.root["takar"]?.text == DocumentForm.cases.word
      else { return nil }
      ShapeCheck(collector: faults, isComplete: document.isComplete).check(document.root, .cases)
      DefinitionRules(collector: faults).checkUnique(document.root["cases"]?.items.compactMap { $0["name"] } ?? [])
      faults.diagnostics.forEach(collector.report)
      return faults.hasErrors ? nil : CaseFile(yaml: document.root)
    }
  }

  private init?(yaml node: YAMLNode) {
    guard let rubric = node["rubric"], let reference = DefinitionReference(yaml: rubric),
      let title = node["title"]?.text,
      let cases = node["cases"]?.items.allMapped({ RubricCase(yaml: $0, defaults: node) }),
      let unnoticed = (node["unnoticed"]?.items ?? []).allMapped(UnnoticedMutant.init(yaml:))
    else { return nil }
    self.init(
      file: node.span.file,
      title: title,
      rubric: reference,
      rubricSpan: rubric.span,
      cases: cases,
      unnoticed: unnoticed
    )
  }
}

extension RubricCase {
  /// What the case leaves out stands at the head of the file.
  fileprivate init?(yaml node: YAMLNode, defaults: YAMLNode) {
    guard let name = node["name"], let text = name.text, let expect = node["expect"],
      let standardNode = node["standard"] ?? defaults["standard"],
      let standard = DefinitionReference(yaml: standardNode),
      let purposeNode = node["purpose"] ?? defaults["purpose"], let purpose = purposeNode.text,
      let date = (node["date"] ?? defaults["date"])?.day,
      let evidence = node["evidence"]?.items.allMapped(CaseEvidence.init(yaml:))
    else { return nil }
    self.init(
      name: text,
      span: name.span,
      standard: standard,
      standardSpan: standardNode.span,
      purpose: purpose,
      purposeSpan: purposeNode.span,
      date: date,
      evidence: evidence,
      expectation: CaseExpectation(yaml: expect)
    )
  }
}

extension CaseEvidence {
  fileprivate init?(yaml node: YAMLNode) {
    guard let competency = node["competency"], let methodNode = node["method"], let method = methodNode.text
    else { return nil }
    self.init(
      span: node.span,
      competencies: competency.texts,
      competencySpan: competency.span,
      method: method,
      methodSpan: methodNode.span,
      value: node["value"]?.text,
      valueSpan: node["value"]?.span ?? node.span,
      absent: node["absent"]?.word(),
      assessor: node["assessor"]?.text,
      role: node["role"]?.word(),
      indicator: node["indicator"]?.text,
      item: node["item"]?.text,
      date: node["date"]?.day,
      validUntil: node["valid_until"]?.day,
      raters: node["raters"]?.integer ?? 1,
      note: node["note"]?.text
    )
  }
}

extension CaseExpectation {
  fileprivate init(yaml node: YAMLNode) {
    levels = (node["levels"]?.entries ?? []).compactMap { entry in
      Figure(yaml: entry.value).map { (competency: entry.key, level: $0) }
    }
    percent = node["percent"].flatMap(Figure.init(yaml:))
    category = node["category"]?.text
    passes = node["passes"]?.isTrue
    flags = (node["flags"]?.entries ?? []).map { (competency: $0.key, flags: $0.value.texts) }
  }
}

extension CaseExpectation.Figure {
  fileprivate init?(yaml node: YAMLNode) {
    if let value = node.decimal {
      self = .value(value)
    } else if node.text == "none" {
      self = .absent
    } else {
      return nil
    }
  }
}

extension UnnoticedMutant {
  fileprivate init?(yaml node: YAMLNode) {
    guard let change = node["change"]?.text, let reason = node["reason"]?.text else { return nil }
    self.init(change: change, reason: reason, span: node.span)
  }
}

extension DefinitionSource {
  /// `false` is certain, and found without reading the document: only an escape can hide the word of its first key.
  package var mayBeCases: Bool {
    let word = Array("cases/".utf8)
    return bytes.withUnsafeBufferPointer { text in
      text.indices.contains { place in
        text[place] == UInt8(ascii: "\\") || text[place] == word[0] && text[place...].starts(with: word)
      }
    }
  }
}
