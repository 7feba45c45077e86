import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  func checkMethod(_ method: YAMLNode) {
    let words = method["measures"]?.texts ?? []
    let measures = words.compactMap { Measure(rawValue: $0) }
    checkUnique(method["measures"]?.items ?? [])
    checkUnique(method["for"]?.items ?? [])
    if !measures.isEmpty, measures.count == words.count {
      checkPreference(method, measures)
      checkKeys(method, measures)
    }
    for label in method["values"]?.entries ?? [] { checkLabel(label) }
    let scale = method["scale"].flatMap(checkedScale)
    if let conversion = method["to_level"] { checkConversion(conversion, scores: scale, given: method["scale"]?.span) }
    if measures.contains(.score), let scale {
      for label in method["values"]?.entries ?? [] { checkOnScale(label.value, scale, given: method["scale"]?.span) }
    }
  }

  /// Where a method measures more than one thing, one of them counts.
  private func checkPreference(_ method: YAMLNode, _ measures: [Measure]) {
    guard let prefer = method["prefer"] else {
      guard measures.count > 1, let node = method["measures"] else { return }
      return report(
        .preference,
        id: "alat ukur dengan beberapa \"measures\" perlu \"prefer\"",
        en: "a method that measures several things needs \"prefer\"",
        at: node.span
      )
    }
    guard let preferred = prefer.text, measures.count < 2 || !measures.map(\.rawValue).contains(preferred) else {
      return
    }
    report(
      .preference,
      id: "\"prefer\" memilih satu dari beberapa \"measures\"",
      en: "\"prefer\" chooses one of several \"measures\"",
      at: prefer.span
    )
  }

  /// Keys that mean something for one measure only, and the one that certificates need.
  private func checkKeys(_ method: YAMLNode, _ measures: [Measure]) {
    let owners: [(key: String, measures: [Measure])] = [
      ("scale", [.score]), ("to_level", [.score]), ("grants", [.certificate]), ("values", [.level, .score]),
    ]
    for owner in owners where measures.allSatisfy({ !owner.measures.contains($0) }) {
      guard let entry = method.entry(owner.key) else { continue }
      let list = owner.measures.map(\.rawValue)
      report(
        .keyOfOtherMeasure,
        id: "\"\(owner.key)\" hanya untuk alat ukur \(list.joined(separator: " atau "))",
        en: "\"\(owner.key)\" is for methods that measure \(list.joined(separator: " or "))",
        at: entry.keySpan
      )
    }
    if measures.contains(.certificate), method["grants"] == nil, let node = method["measures"] {
      report(
        .certificateWithoutGrants,
        id: "alat ukur sertifikat perlu \"grants\"",
        en: "a method of certificates needs \"grants\"",
        at: node.span
      )
    }
  }

  /// A label that reads as a number means that number.
  private func checkLabel(_ label: YAMLNode.Entry) {
    guard let number = try? FixedDecimal(parsing: label.key), let value = label.value.decimal, number != value else {
      return
    }
    let id = "label \"\(label.key)\" terbaca sebagai bilangan, tetapi berarti \(value)"
    report(
      .misleadingLabel,
      id: id,
      en: "the label \"\(label.key)\" reads as a number but means \(value)",
      at: label.keySpan
    )
  }

  func checkOnScale(_ node: YAMLNode, _ scale: Scale, given place: SourceSpan?) {
    guard let value = node.decimal, !scale.contains(value) else { return }
    collector.report(.offScale(value, scale, given: place, at: node.span))
  }
}

extension DiagnosticCode {
  package static let preference = DiagnosticCode(
    "E0310",
    title: LocalizedText(
      id: "\"prefer\" memilih satu dari beberapa \"measures\"",
      en: "\"prefer\" chooses one of several \"measures\""
    ),
    remedy: LocalizedText(
      id: "tulis satu dari \"measures\" pada \"prefer\"; hapus bila hanya satu yang dinilai",
      en: "write one of \"measures\" as \"prefer\"; remove it where only one is measured"
    )
  )
  package static let keyOfOtherMeasure = DiagnosticCode(
    "E0311",
    title: LocalizedText(id: "kunci alat ukur sesuai yang dinilai", en: "a method's keys fit what it measures"),
    remedy: LocalizedText(id: "hapus kunci itu atau ubah \"measures\"", en: "remove the key or change \"measures\"")
  )
  package static let misleadingLabel = DiagnosticCode(
    "E0318",
    title: LocalizedText(
      id: "label tidak menyamar sebagai bilangan lain",
      en: "a label is not another number in disguise"
    ),
    remedy: LocalizedText(
      id: "pilih label yang bukan bilangan, seperti 3+",
      en: "choose a label that is no number, such as 3+"
    )
  )
  package static let certificateWithoutGrants = DiagnosticCode(
    "E0312",
    title: LocalizedText(id: "sertifikat memberi level", en: "certificates grant levels"),
    remedy: LocalizedText(id: "tambahkan \"grants\"", en: "add \"grants\"")
  )
}
