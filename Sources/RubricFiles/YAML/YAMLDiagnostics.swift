import Assessment
package import SourceDiagnostics

extension DiagnosticCode {
  package static let notUTF8 = DiagnosticCode(
    "E0111",
    title: LocalizedText(id: "berkas harus UTF-8", en: "a file must be UTF-8"),
    remedy: LocalizedText(id: "simpan berkas sebagai UTF-8", en: "save the file as UTF-8")
  )
  package static let tooLarge = DiagnosticCode(
    "E0112",
    title: LocalizedText(id: "berkas paling besar 8 MB", en: "a file has 8 MB at most"),
    remedy: LocalizedText(id: "bagi definisi menjadi beberapa berkas", en: "split the definitions over several files")
  )
  package static let yamlSyntax = DiagnosticCode(
    "E0113",
    title: LocalizedText(id: "berkas harus berupa YAML yang sah", en: "a file must be valid YAML"),
    remedy: LocalizedText(
      id: "perbaiki baris ini; yang di bawahnya baru diperiksa sesudah itu",
      en: "mend this line; what follows it is checked after that"
    )
  )
  package static let tooDeep = DiagnosticCode(
    "E0114",
    title: LocalizedText(id: "kedalaman YAML paling banyak 64", en: "YAML nests 64 levels at most"),
    remedy: LocalizedText(id: "kurangi kedalaman", en: "nest less deeply")
  )
  package static let refusedConstruct = DiagnosticCode(
    "E0115",
    title: LocalizedText(
      id: "alias, jangkar, kunci gabung, tag, direktif, dan dokumen kedua tidak diterima",
      en: "aliases, anchors, merge keys, tags, directives and second documents are refused"
    ),
    remedy: LocalizedText(
      id: "tulis isinya langsung di tempatnya; untuk standar gunakan \"extends\"",
      en: "write the content out at its place; for standards use \"extends\""
    )
  )
  package static let repeatedKey = DiagnosticCode(
    "E0116",
    title: LocalizedText(id: "kunci hanya boleh satu kali", en: "a key stands once only"),
    remedy: LocalizedText(id: "hapus salah satunya", en: "remove one of them")
  )
  package static let emptyFile = DiagnosticCode(
    "E0117",
    title: LocalizedText(id: "berkas definisi tidak boleh kosong", en: "a definition file must not be empty"),
    remedy: LocalizedText(id: "isi berkas atau hapus", en: "fill the file or remove it")
  )
}

/// What YAML offers and a definition may not use.
enum RefusedConstruct {
  case alias, anchor, mergeKey, tag, directive, secondDocument, complexKey

  var name: LocalizedText {
    switch self {
    case .alias: LocalizedText(id: "alias \"*\"", en: "an alias \"*\"")
    case .anchor: LocalizedText(id: "jangkar \"&\"", en: "an anchor \"&\"")
    case .mergeKey: LocalizedText(id: "kunci gabung \"<<\"", en: "a merge key \"<<\"")
    case .tag: LocalizedText(id: "tag \"!\"", en: "a tag \"!\"")
    case .directive: LocalizedText(id: "direktif \"%\"", en: "a directive \"%\"")
    case .secondDocument: LocalizedText(id: "dokumen kedua dalam satu berkas", en: "a second document in one file")
    case .complexKey: LocalizedText(id: "kunci yang bukan teks", en: "a key that is no text")
    }
  }

  /// The way to say it instead.
  var help: LocalizedText {
    switch self {
    case .alias, .anchor, .mergeKey: DiagnosticCode.refusedConstruct.remedy
    case .tag:
      LocalizedText(
        id: "hapus tag itu; jenis nilai ditentukan oleh kuncinya",
        en: "remove the tag; the key says of what type the value is"
      )
    case .directive: LocalizedText(id: "hapus baris ini dan \"---\"", en: "remove this line and \"---\"")
    case .secondDocument:
      LocalizedText(
        id: "pindahkan ke berkas tersendiri: satu berkas, satu definisi",
        en: "move it to a file of its own: one file, one definition"
      )
    case .complexKey:
      LocalizedText(id: "tulis satu kunci untuk tiap nilai", en: "write one key for each value")
    }
  }
}

extension Diagnostic {
  static func notUTF8(byte: UInt8, at span: SourceSpan) -> Diagnostic {
    let hex = "0x" + String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .notUTF8,
      LocalizedText(id: "byte \(hex) bukan UTF-8", en: "the byte \(hex) is not UTF-8"),
      at: span
    )
  }

  static func tooLarge(size: Int, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "berkas \(size) byte, paling besar \(YAMLDocument.maximumSize)",
      en: "the file has \(size) bytes, at most \(YAMLDocument.maximumSize) are read"
    )
    return Diagnostic(.tooLarge, text, at: span)
  }

  static func tooDeep(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      LocalizedText(id: "kedalaman melebihi 64", en: "the nesting is deeper than 64"),
      at: span
    )
  }

  static func refusedConstruct(_ construct: RefusedConstruct, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "\(construct.name.id) tidak diterima",
      en: "\(construct.name.en) is not accepted"
    )
    var diagnostic = Diagnostic(.refusedConstruct, text, at: span)
    diagnostic.help = construct.help
    return diagnostic
  }

  static func repeatedKey(_ key: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .repeatedKey,
      LocalizedText(id: "kunci \"\(key)\" berulang", en: "the key \"\(key)\" is repeated"),
      at: span,
      notes: [.init(LocalizedText(id: "pertama kali di sini", en: "first given here"), at: first)]
    )
  }

  static func emptyFile(at span: SourceSpan) -> Diagnostic {
    Diagnostic(.emptyFile, LocalizedText(id: "berkas kosong", en: "the file is empty"), at: span)
  }
}
