import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  func checkProgrammes(_ tree: YAMLNode) {
    let programmes = tree["programmes"]?.items ?? []
    let codes = programmes.compactMap { $0["code"] }
    checkUnique(codes)
    for programme in programmes {
      checkUnique(programme["develops"]?.items.compactMap { $0["competency"] } ?? [])
      for step in programme["develops"]?.items ?? [] { checkRise(step["from"], step["to"]) }
      checkRise(programme.node(at: ["group", "min"]), programme.node(at: ["group", "max"]), isStrict: false)
      checkPrerequisites(programme, codes.compactMap(\.text))
    }
  }

  private func checkRise(_ low: YAMLNode?, _ high: YAMLNode?, isStrict: Bool = true) {
    guard let high, let from = low?.decimal, let to = high.decimal, isStrict ? to <= from : to < from else { return }
    let id = isStrict ? "harus di atas" : "tidak boleh di bawah"
    let en = isStrict ? "must be above" : "must not be below"
    report(.notAscending, id: "\(to) \(id) \(from)", en: "\(to) \(en) \(from)", at: high.span)
  }

  private func checkPrerequisites(_ programme: YAMLNode, _ codes: [String]) {
    checkUnique(programme["prerequisites"]?.items ?? [])
    for node in programme["prerequisites"]?.items ?? [] {
      guard let code = node.text, !codes.contains(code) || code == programme["code"]?.text else { continue }
      let text = LocalizedText(
        id: "program lain \"\(code)\" tidak ada dalam katalog",
        en: "the catalogue has no other programme \"\(code)\""
      )
      collector.report(
        Diagnostic(.unknownProgramme, text, at: node.span)
          .suggesting(CloseMatch.find(code, among: codes), insteadOf: node.span)
      )
    }
  }
}

extension DiagnosticCode {
  package static let unknownProgramme = DiagnosticCode(
    "E0317",
    title: LocalizedText(id: "program yang mendahului harus ada", en: "a programme that comes before must exist"),
    remedy: LocalizedText(
      id: "gunakan kode program katalog ini",
      en: "use the code of one of the catalogue's programmes"
    )
  )
}
