import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  /// - Parameter cap: where a surplus is cut off; without a cap percentages above 100 are reached.
  func checkPurpose(_ purpose: YAMLNode, cap: SurplusCap) {
    let special = purpose["categories_for"]?.items ?? []
    let lists = ([purpose] + special).compactMap { $0["categories"] }
    for list in lists {
      checkCategories(list.items)
      checkLastIsReachable(list.items)
      if cap != .none { checkReachable(list.items) }
    }
    checkUnique(special.flatMap { $0["job_class"]?.items ?? [] })
    if let pass = purpose["pass"] { checkCategory(pass, in: lists) }
    for gate in purpose["gates"]?.items ?? [] { checkGate(gate, lists) }
  }

  /// Best first with falling bounds; the last, and only the last, has none.
  private func checkCategories(_ categories: [YAMLNode]) {
    checkUnique(categories.compactMap { $0["code"] })
    var previous: (bound: FixedDecimal, span: SourceSpan)?
    for category in categories.dropLast() {
      guard let bound = category["at_least"] else {
        // Bounds in the manner of other systems are reported at their keys.
        if category.entries.contains(where: { FieldTable.isForeignBound($0.key) }) { continue }
        let span = category["code"]?.span ?? category.span
        report(
          .categoryBounds,
          id: "hanya kategori terakhir yang tanpa \"at_least\"",
          en: "only the last category has no \"at_least\"",
          at: span
        )
        continue
      }
      guard let value = bound.decimal else { continue }
      if let previous, value >= previous.bound {
        let text = LocalizedText(
          id: "batas \(value) harus di bawah batas kategori sebelumnya, \(previous.bound)",
          en: "the bound \(value) must be below that of the category before it, \(previous.bound)"
        )
        collector.report(Diagnostic(.categoryBounds, text, at: bound.span, notes: [.before(previous.span)]))
      }
      previous = (value, bound.span)
    }
    guard let bound = categories.last?.entry("at_least") else { return }
    report(
      .categoryBounds,
      id: "kategori terakhir menampung semua sisanya, tanpa \"at_least\"",
      en: "the last category takes all the rest and has no \"at_least\"",
      at: bound.keySpan
    )
  }

  /// With a surplus cut off, nobody has more than 100.
  private func checkReachable(_ categories: [YAMLNode]) {
    for bound in categories.compactMap({ $0["at_least"] }) {
      guard let value = bound.decimal, value > FixedDecimal(100) else { continue }
      report(
        .unreachableCategory,
        id: "tidak ada yang mencapai \(value): kelebihan dipotong, jadi persentase paling tinggi 100",
        en: "nobody reaches \(value): a surplus is cut off, so the percentage is 100 at most",
        at: bound.span
      )
    }
  }

  /// Nobody has less than 0, so that a bound of 0 leaves nothing below it.
  private func checkLastIsReachable(_ categories: [YAMLNode]) {
    guard let last = categories.last, last["at_least"] == nil,
      let bound = categories.dropLast().compactMap({ $0["at_least"] }).first(where: { $0.decimal == .zero })
    else { return }
    let code = last["code"]
    let text = LocalizedText(
      id: "tidak ada yang masuk \"\(code?.text ?? "")\": persentase tidak pernah di bawah 0",
      en: "nobody falls to \"\(code?.text ?? "")\": no percentage is below 0"
    )
    let note = Diagnostic.Note(.init(id: "batas ini menampung semuanya", en: "this bound takes all"), at: bound.span)
    var fault = Diagnostic(.unreachableCategory, text, at: code?.span ?? last.span, notes: [note])
    fault.help = LocalizedText(
      id: "pilih batas di atas 0, atau hapus kategori terakhir dan batas ini",
      en: "choose a bound above 0, or remove the last category and this bound"
    )
    collector.report(fault)
  }

  private func checkGate(_ gate: YAMLNode, _ lists: [YAMLNode]) {
    checkUnique(gate["unless_met"]?.items ?? [])
    guard let category = gate["at_most"] else { return }
    checkCategory(category, in: lists)
    if let best = lists.first?.items.first?["code"]?.text, category.text == best {
      report(
        .gateWithoutEffect,
        id: "gerbang tidak berpengaruh: \"\(best)\" kategori tertinggi",
        en: "the gate has no effect: \"\(best)\" is the best category",
        at: category.span
      )
    }
  }

  /// The category must be on every list of the purpose.
  private func checkCategory(_ node: YAMLNode, in lists: [YAMLNode]) {
    guard let code = node.text else { return }
    for list in lists {
      let codes = list.items.compactMap { $0["code"]?.text }
      if codes.contains(code) { continue }
      let text = LocalizedText(id: "kategori \"\(code)\" tidak ada", en: "there is no category \"\(code)\"")
      let note = LocalizedText(id: "kategori disebut di sini", en: "the categories are named here")
      collector.report(
        Diagnostic(.unknownCategory, text, at: node.span, notes: [.init(note, at: list.span)])
          .suggesting(CloseMatch.find(code, among: codes), insteadOf: node.span)
      )
    }
  }
}

extension DiagnosticCode {
  package static let categoryBounds = DiagnosticCode(
    "E0314",
    title: LocalizedText(
      id: "batas kategori menurun, yang terakhir tanpa batas",
      en: "category bounds fall, the last has none"
    ),
    remedy: LocalizedText(
      id: "urutkan dari kategori terbaik; \"at_least\" pada semua kecuali yang terakhir",
      en: "put the best category first; \"at_least\" on all but the last"
    )
  )
  package static let unknownCategory = DiagnosticCode(
    "E0315",
    title: LocalizedText(id: "kategori yang dirujuk harus ada", en: "a category referred to must exist"),
    remedy: LocalizedText(id: "gunakan kode kategori tujuan ini", en: "use the code of one of the purpose's categories")
  )
  package static let unreachableCategory = DiagnosticCode(
    "W0319",
    title: LocalizedText(id: "setiap kategori dapat dicapai", en: "every category can be reached"),
    remedy: LocalizedText(
      id: "pilih batas paling tinggi 100, atau \"cap: none\"",
      en: "choose a bound of 100 at most, or \"cap: none\""
    )
  )
  package static let gateWithoutEffect = DiagnosticCode(
    "W0316",
    title: LocalizedText(id: "gerbang harus membatasi", en: "a gate should hold something down"),
    remedy: LocalizedText(id: "pilih kategori yang lebih rendah", en: "choose a lower category")
  )
}
